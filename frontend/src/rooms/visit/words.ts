import { useI18n } from 'vue-i18n'
import type { State } from '@/ui/state'

/** Words and colours of visits and findings, in the language shown. */
export function useVisitWords() {
  const { t, te, locale } = useI18n()
  const word = (group: string, key: string) => (te(`visit.${group}.${key}`) ? t(`visit.${group}.${key}`) : key)
  const colours: Record<string, State> = { planned: 'info', begun: 'due', submitted: 'good', correcting: 'due', lapsed: 'overdue' }
  const outcomes: Record<string, State> = { PASSED: 'good', RECTIFIED_ON_THE_SPOT: 'good', RECTIFY_BY_DEADLINE: 'due', AWAITS_DECISION: 'due', ACTIVITY_STOPPED: 'overdue', REFERRED_FOR_PENALTY: 'overdue' }
  const findings: Record<string, State> = { overdue: 'overdue', open: 'due', deciding: 'due', rectified: 'good', 'on-the-spot': 'good' }
  return {
    state: (key: string) => word('state', key),
    colour: (key: string): State => colours[key] ?? 'none',
    outcome: (key: string) => word('outcome', key),
    outcomeColour: (key: string): State => outcomes[key] ?? 'none',
    finding: (key: string) => word('found', key),
    findingColour: (key: string): State => findings[key] ?? 'none',
    result: (key: string) => word('result', key),
    severity: (key: string) => word('severity', key),
    severityColour: (key: string): State => (key === 'CRITICAL' ? 'overdue' : key === 'MAJOR' ? 'due' : 'none'),
    join: (parts: string[]) => parts.join(locale.value === 'en' ? ', ' : '、'),
    departments: ['E', 'H', 'M', 'F', 'P', 'C', 'B', 'J', 'R', 'Z'],
    /** An article by its title and number. */
    article: (of: { title: string; titleEn: string; source: string }) => {
      const [, number] = of.source.split('#')
      return `${locale.value === 'en' ? of.titleEn : of.title}${number ? ` ${t('visit.article', { n: number })}` : ''}`
    },
    department: (letter: string) => word('department', letter),
    title: (of: { title: string; titleEn: string }) => (locale.value === 'en' ? of.titleEn : of.title),
  }
}
