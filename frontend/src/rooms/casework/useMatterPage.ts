import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { useSession } from '@/session/session'
import { useFormat } from '@/ui/format'
import type { TimelineEntry } from '@/ui/thing/entry'
import type { Verb } from '@/ui/thing/verb'
import { useMatter, useMatterVerb, type MatterVerb } from './queries'
import { useMatterWords } from './words'

/** A matter with what one may do to it: the same on the phone and in the office. */
export function useMatterPage() {
  const { t } = useI18n()
  const route = useRoute()
  const session = useSession()
  const format = useFormat()
  const words = useMatterWords()

  const { data, error, refetch } = useMatter(() => String(route.params.id))
  const matter = computed(() => data.value?.value)
  const { mutateAsync, isPending, error: refused, reset } = useMatterVerb(data)
  const asking = ref<'answer' | 'verify' | 'return'>()

  const ask = (verb: 'answer' | 'verify' | 'return') => {
    reset()
    asking.value = verb
  }

  /** Stays open with the server's refusal; closes when it was done. */
  async function act(verb: MatterVerb): Promise<void> {
    await mutateAsync(verb).then(
      () => (asking.value = undefined),
      () => undefined,
    )
  }

  const holds = computed(() => matter.value?.holder.id === session.account?.agency.id)
  const verbs = computed<Verb[]>(() => {
    const given = matter.value
    if (!given || given.state === 'closed') return []
    const may = new Set(given.verbs)
    const not = (verb: string) => (may.has(verb) ? undefined : reason(verb))
    const asHolder: Verb[] = [
      { name: 'answer', label: t('casework.verb.answer'), act: () => ask('answer'), not: not('answer'), kind: 'primary' },
      { name: 'take', label: t('casework.verb.take'), act: () => void act({ verb: 'take' }), not: not('take') },
    ]
    const asSecond: Verb[] = [
      { name: 'verify', label: t('casework.verb.verify'), act: () => ask('verify'), not: not('verify'), kind: 'primary' },
      { name: 'return', label: t('casework.verb.return'), act: () => ask('return'), not: not('return') },
    ]
    return [...(holds.value && session.may('casework.matter.answer') ? asHolder : []), ...(!holds.value && session.may('casework.matter.verify') ? asSecond : [])]
  })

  function reason(verb: string): string {
    const state = matter.value!.state
    if (verb === 'take') return t('casework.not.take')
    if (verb === 'answer') return state === 'answered' ? t('casework.not.answered') : t('casework.not.elsewhere')
    return state === 'answered' ? t('casework.not.secondPerson') : t('casework.not.unanswered')
  }

  const entries = computed<TimelineEntry[]>(() =>
    (matter.value?.steps ?? []).map((step) => ({
      id: String(step.n),
      at: step.at,
      kind: step.verb,
      kindLabel: t(`casework.step.${step.verb}`),
      title: step.verb === 'escalated' ? t('casework.step.escalatedTo', { n: step.text }) : t(`casework.step.${step.verb}`),
      detail: step.verb === 'escalated' ? undefined : step.text || undefined,
      by: [step.agency && words.holder({ name: step.agency, nameEn: step.agencyEn ?? step.agency }), step.by].filter(Boolean).join(' · ') || t('casework.step.house'),
      state: step.verb === 'escalated' ? 'overdue' : step.verb === 'returned' ? 'due' : ['verified', 'settled'].includes(step.verb) ? 'good' : 'none',
    })),
  )
  const papersOf = (entry: string) => matter.value?.steps.find((step) => String(step.n) === entry)?.papers ?? []

  return { matter, error, refetch, verbs, entries, papersOf, asking, act, isPending, refused, words, format }
}
