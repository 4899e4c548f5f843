import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { useMatterWords } from '@/rooms/casework/words'
import type { TimelineEntry } from '@/ui/thing/entry'
import { useFinding } from './queries'
import { useVisitWords } from './words'

/** A finding with what happened to it, in order: found, decided, each matter, ended. */
export function useFindingPage() {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const words = useVisitWords()
  const matters = useMatterWords()
  const { data, error, refetch } = useFinding(() => String(route.params.id))
  const finding = computed(() => data.value?.value)

  const entry = (kind: string, at: string, title: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({ id: `${kind} ${at} ${more.id ?? ''}`, at, kind, kindLabel: t(`visit.findingStep.${kind}`), title, ...more })
  const entries = computed<TimelineEntry[]>(() => {
    const seen = finding.value
    if (!seen) return []
    const { row } = seen
    // Newest first: what follows at the same moment stands above what it follows from.
    return [
      ...(row.endedAt ? [entry('ended', row.endedAt, words.finding(row.state), { state: words.findingColour(row.state) })] : []),
      ...(seen.decidedAt && seen.decision ? [entry('decided', seen.decidedAt, t('visit.findingStep.decidedTo', { what: t(`visit.decision.${seen.decision}`) }), { detail: seen.decisionReason, by: seen.decidedBy, state: seen.decision === 'STOP' ? 'overdue' : 'info' })] : []),
      ...seen.matters.map((matter) =>
        entry('matter', matter.openedAt, t('visit.findingStep.opened', { what: matters.kind(matter.kind) }), {
          id: matter.id,
          detail: t('visit.dueBy', { day: matter.dueAt.slice(0, 10) }),
          state: matter.state === 'closed' ? 'good' : 'due',
          stateWord: matters.state(matter.state),
          to: router.hasRoute('casework-matter') ? { name: 'casework-matter', params: { id: matter.id } } : undefined,
        }),
      ),
      entry('found', row.foundAt, t('visit.findingStep.found'), { detail: row.note || undefined, state: 'info', to: { name: 'visit-page', params: { id: row.visit } } }),
    ]
  })

  return { data, finding, error, refetch, entries, words }
}
