import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { useSession } from '@/session/session'
import { useFormat } from '@/ui/format'
import type { TimelineEntry } from '@/ui/thing/entry'
import type { Verb } from '@/ui/thing/verb'
import { useRound, useRoundDesk, useRoundVerb, type RoundVerb } from '../queries'
import { useDrawWords } from '../words'

export type Asking = 'commit' | 'die' | 'enter' | 'confirm' | 'dispute' | 'draw' | 'stall' | 'supplement' | 'substitute' | 'disclose'

/** The verb that brings a round on, among those that only end or interrupt it. */
const FORWARD: Asking[] = ['commit', 'enter', 'confirm', 'draw', 'supplement', 'disclose']
const ENDING: Asking[] = ['die', 'stall']

/** A round with its desk, where the caller has one, and what may be done with it now. */
export function useRoundPage() {
  const { t, te } = useI18n()
  const route = useRoute()
  const session = useSession()
  const format = useFormat()
  const words = useDrawWords()

  const id = computed(() => String(route.params.id))
  const { data, error, refetch } = useRound(id)
  const round = computed(() => data.value?.value)
  /** The offices of the round's own district look behind it; everybody else sees what is public. */
  const hasDesk = computed(() => {
    const [mine, of] = [session.account?.agency, round.value]
    return session.may('inspection.round.desk') && mine !== undefined && of !== undefined && mine.district === of.district && (mine.town == null || mine.town === of.town)
  })
  const { data: desk, error: deskError } = useRoundDesk(id, hasDesk)
  const { mutateAsync, isPending, error: refused, reset } = useRoundVerb(data)
  const asking = ref<Asking>()

  function ask(verb: Asking): void {
    reset()
    asking.value = verb
  }

  /** Stays open with the server's refusal; closes when it was done. */
  async function act(verb: RoundVerb): Promise<boolean> {
    return mutateAsync(verb).then(
      () => {
        asking.value = undefined
        return true
      },
      () => false,
    )
  }

  const why = (slug: string | undefined) => (slug && te(`inspection.not.${slug}`) ? t(`inspection.not.${slug}`) : slug)
  const verbs = computed<Verb[]>(() =>
    (desk.value?.verbs ?? []).map(({ verb, allowed, why: slug }) => ({
      name: verb,
      label: t(`inspection.verb.${verb}`),
      act: () => ask(verb as Asking),
      not: allowed ? undefined : why(slug),
      kind: FORWARD.includes(verb as Asking) ? 'primary' : ENDING.includes(verb as Asking) ? 'danger' : undefined,
    })),
  )

  const entries = computed<TimelineEntry[]>(() => {
    const of = round.value
    if (!of) return []
    const entry = (key: string, at: string, by?: string, detail?: string, state?: TimelineEntry['state']): TimelineEntry => ({
      id: `${key}-${at}-${by ?? ''}`, at, kind: key, kindLabel: t(`inspection.event.${key}`), title: t(`inspection.event.${key}`), detail, by, state,
    })
    return [
      ...(of.commit ? [entry('committed', of.commit.at, words.office(of.office), t('inspection.round.sealShort', { hash: of.commit.hash.slice(0, 16) }))] : []),
      ...of.entropy.entries.flatMap((each) => [
        entry('entered', each.enteredAt, words.office(each.enteredBy), each.value),
        ...(each.answeredAt && each.answeredBy ? [entry(each.answer!, each.answeredAt, words.office(each.answeredBy), each.reason, each.answer === 'disputed' ? 'due' : 'good')] : []),
      ]),
      ...of.keys.flatMap((key) => (key.provedAt ? [entry('proved', key.provedAt, words.office(key.office))] : [])),
      ...(of.drawnAt ? [entry('drawn', of.drawnAt, words.office(of.office))] : []),
      ...(of.ending ? [entry(of.ending.cause === 'dead' ? 'dead' : 'stalled', of.ending.at, undefined, [t(`inspection.cause.${of.ending.cause}`), of.ending.reason].filter(Boolean).join(' · '), 'overdue')] : []),
      ...(of.publishedAt ? [entry('published', of.publishedAt, words.office(of.office), undefined, 'good')] : []),
    ]
  })

  return { id, round, desk, deskError, hasDesk, error, refetch, verbs, entries, asking, act, isPending, refused, reset, words, format }
}
