import { useI18n } from 'vue-i18n'
import type { State } from '@/ui/state'

/** Words and colours of incidents, in the language shown. */
export function useIncidentWords() {
  const { t, te, locale } = useI18n()
  const word = (group: string, key: string) => (te(`warning.${group}.${key}`) ? t(`warning.${group}.${key}`) : key)
  return {
    kind: (key: string) => word('kind', key),
    state: (key: string) => word('state', key),
    colour: (key: string): State => (key === 'waiting' ? 'overdue' : key === 'closed' ? 'good' : 'due'),
    limit: (minutes?: number | null) => (minutes == null ? t('warning.noNumber') : minutes === 0 ? t('warning.atOnce') : t('warning.minutes', { n: minutes })),
    late: (minutes: number) => (minutes ? t('warning.lateBy', { n: minutes }) : t('warning.inTime')),
    agency: (of: { name: string; agencyName?: string | null; agencyNameEn?: string | null }) => (locale.value === 'en' ? of.agencyNameEn : of.agencyName) ?? of.name,
  }
}
