import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import type { Verb } from '@/ui/thing/verb'
import { useCase, useStep } from './queries'
import { useEnforcementWords } from './words'

/** What a verb is called in the path; a text goes with those that say why or how. */
const STEPS: Record<string, { path: string; text: boolean; danger?: boolean }> = {
  notify: { path: 'notice', text: false },
  'ask-hearing': { path: 'hearing-request', text: true },
  'waive-hearing': { path: 'hearing-waiver', text: false },
  'hold-hearing': { path: 'hearing', text: true },
  decide: { path: 'decision', text: true },
  'give-back': { path: 'proposal-return', text: true },
  serve: { path: 'service', text: true },
  comply: { path: 'compliance', text: true },
  enforce: { path: 'enforcement', text: true },
  annul: { path: 'annulment', text: true, danger: true },
  publish: { path: 'publication', text: false },
  withdraw: { path: 'withdrawal', text: false },
  close: { path: 'closing', text: true },
}
const FORMS = ['draw-in', 'minutes', 'investigate', 'propose']

/** A case with its verbs: those with a form of their own, and those that take a sentence or none. */
export function useCasePage() {
  const { t } = useI18n()
  const route = useRoute()
  const words = useEnforcementWords()
  const id = () => String(route.params.id)
  const { data, error, refetch } = useCase(id)
  const seen = computed(() => data.value?.value)
  const { mutateAsync, isPending, error: refused, reset } = useStep('/api/cases', id, data)
  const asking = ref<string>()

  const order = ['investigate', 'propose', 'notify', 'decide', 'ask-hearing', 'waive-hearing', 'hold-hearing', 'serve', 'comply', 'publish', 'withdraw', 'close', 'draw-in', 'minutes', 'give-back', 'enforce', 'annul']
  const verbs = computed<Verb[]>(() =>
    order
      .filter((name) => seen.value?.verbs.includes(name))
      .map((name, i) => ({ name, label: t(`enforcement.verb.${name}`), kind: STEPS[name]?.danger ? 'danger' : i === 0 ? 'primary' : undefined, act: () => ask(name) })),
  )
  function ask(name: string | undefined): void {
    reset()
    asking.value = name
  }
  const step = computed(() => (asking.value && !FORMS.includes(asking.value) ? STEPS[asking.value] : undefined))

  async function act(text?: string): Promise<void> {
    if (!step.value) return
    await mutateAsync({ path: step.value.path, body: step.value.text ? { text } : undefined })
    ask(undefined)
  }
  const send = (path: string, body: unknown) => mutateAsync({ path, body })

  return { data, seen, error, refetch, verbs, asking, ask, step, act, send, isPending, refused, words }
}
