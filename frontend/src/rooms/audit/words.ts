import { useI18n } from 'vue-i18n'
import type { State } from '@/ui/state'
import type { Verdict } from './queries'

interface Standing {
  late: boolean
  verdict?: Verdict | null
}

export const KINDS = ['EMERGENCY', 'BULK_READING'] as const
export const STATES = ['waiting', 'late', 'decided', 'unjustified'] as const

/** A review's standing in a word and a colour. */
export function useReviewWords() {
  const { t } = useI18n()
  const standing = (of: Standing) => of.verdict ?? (of.late ? 'late' : 'waiting')
  const colours: Record<string, State> = { JUSTIFIED: 'good', UNJUSTIFIED: 'overdue', late: 'overdue', waiting: 'due' }
  return {
    kind: (name: string) => t(`audit.kind.${name}`),
    state: (of: Standing) => t(`audit.state.${standing(of)}`),
    colour: (of: Standing): State => colours[standing(of)] ?? 'none',
  }
}
