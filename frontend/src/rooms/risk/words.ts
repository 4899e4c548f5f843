import { useI18n } from 'vue-i18n'
import type { RouteLocationRaw } from 'vue-router'
import { useSession } from '@/session/session'
import type { State } from '@/ui/state'
import type { Risk, RiskLine } from './queries'

const COLOURS: Record<string, State> = { A: 'good', B: 'info', C: 'due', D: 'overdue' }

/** Points come in thousandths and are shown as points; a line is told so that it can be worked out by hand. */
export function useRiskWords() {
  const { t, locale } = useI18n()
  const session = useSession()

  const points = (thousandths: number | null | undefined) => (thousandths === null || thousandths === undefined ? '–' : (thousandths / 1000).toLocaleString(locale.value, { minimumFractionDigits: 0, maximumFractionDigits: 3 }))
  const colour = (riskClass: string): State => COLOURS[riskClass] ?? 'none'
  const named = (riskClass: string) => t('risk.class', { class: riskClass })
  const kind = (name: string) => t(`risk.kind.${name}`)
  const sum = (line: RiskLine) => (line.fade ? t('risk.sum', { base: points(line.base), fade: line.fade, age: line.age }) : t('risk.whole', { since: line.since }))

  function about(line: RiskLine, risk: Risk): string {
    const title = risk.titles.find((one) => one.about === line.about)
    if (!line.about) return ''
    return title ? `${/^[A-Z]{2}-/.test(line.about) ? `${line.about} ` : ''}${locale.value === 'en' ? title.titleEn : title.title}` : line.about
  }

  /** The row behind a line, where the reader has a page for it. */
  function row(line: RiskLine, risk: Risk): RouteLocationRaw | undefined {
    const [what, id] = line.reference.split(':') as [string, string]
    if (what === 'finding' && session.may('inspection.finding.read')) return { name: 'finding-page', params: { id } }
    if (what.startsWith('paper') && session.may('registry.institution.read')) return { name: 'registry-institution', params: { id: risk.id } }
    return undefined
  }

  return { points, colour, named, kind, sum, about, row }
}
