import { useI18n } from 'vue-i18n'
import type { State } from '@/ui/state'
import type { Asked } from './queries'

export const STATES: Record<string, State> = { none: 'none', draft: 'due', submitted: 'info', published: 'good' }

/** What was filled in, as one reads it. */
export function useYearlyWords() {
  const { t } = useI18n()
  const shown = (type: Asked['type'], value: string | undefined) => (value === undefined ? undefined : type === 'FLAG' ? t(`yearly.flag.${value}`) : value)
  return { shown }
}
