import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import type { TimelineEntry } from '@/ui/thing/entry'
import type { Verb } from '@/ui/thing/verb'
import { useIncident, useIncidentVerb } from './queries'
import { useIncidentWords } from './words'

/** An incident with its verbs and reports; the same on the phone and in the office. */
export function useIncidentPage() {
  const { t } = useI18n()
  const route = useRoute()
  const words = useIncidentWords()
  const id = () => String(route.params.id)
  const { data, error, refetch } = useIncident(id)
  const seen = computed(() => data.value?.value)
  const { mutateAsync: act, isPending, error: refused } = useIncidentVerb(id, data)
  const asking = ref<'further' | 'close'>()

  const entries = computed<TimelineEntry[]>(() =>
    (seen.value?.reports ?? [])
      .map((one) => ({
        id: String(one.n),
        at: one.at,
        kind: one.kind,
        kindLabel: t(`warning.report.${one.kind}`),
        title: t(`warning.report.${one.kind}`),
        detail: t('warning.report.detail', { text: one.body, affected: one.affected, serious: one.serious }),
        by: one.by ?? undefined,
        state: one.kind === 'closing' ? ('good' as const) : ('info' as const),
      }))
      .reverse(),
  )
  const doing: Record<string, () => void> = {
    acknowledge: () => void act({ verb: 'acknowledgement' }).catch(() => undefined),
    'told-outside': () => void act({ verb: 'told-outside' }).catch(() => undefined),
    further: () => (asking.value = 'further'),
    close: () => (asking.value = 'close'),
  }
  const verbs = computed<Verb[]>(() => (seen.value?.verbs ?? []).map((name, i) => ({ name, label: t(`warning.verb.${name}`), kind: i === 0 ? 'primary' : undefined, act: doing[name]! })))
  return { seen, error, refetch, act, isPending, refused, asking, entries, verbs, words }
}
