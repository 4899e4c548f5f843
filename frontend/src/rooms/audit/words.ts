import { useI18n } from 'vue-i18n'
import type { State } from '@/ui/state'
import type { Verdict } from './queries'

interface Standing {
  kind?: string
  late: boolean
  verdict?: Verdict | null
}

export const KINDS = ['EMERGENCY', 'BULK_READING', 'ACCOUNT_ERASURE'] as const
export const STATES = ['waiting', 'late', 'decided', 'unjustified'] as const

/** A review's standing in a word and a colour. */
export function useReviewWords() {
  const { t } = useI18n()
  const given = (of: Standing, verdict: Verdict) => (of.kind === 'ACCOUNT_ERASURE' ? `ERASURE_${verdict}` : verdict)
  const standing = (of: Standing) => (of.verdict ? given(of, of.verdict) : of.late ? 'late' : 'waiting')
  const colours: Record<string, State> = { JUSTIFIED: 'good', UNJUSTIFIED: 'overdue', ERASURE_JUSTIFIED: 'good', ERASURE_UNJUSTIFIED: 'none', late: 'overdue', waiting: 'due' }
  return {
    /** What a verdict means for this kind: of an erasure, that it is granted or given back. */
    given,
    kind: (name: string) => t(`audit.kind.${name}`),
    state: (of: Standing) => t(`audit.state.${standing(of)}`),
    colour: (of: Standing): State => colours[standing(of)] ?? 'none',
  }
}
