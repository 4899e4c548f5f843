import { useI18n } from 'vue-i18n'
import type { State } from '@/ui/state'
import { useFormat } from '@/ui/format'
import type { ScenarioRun, SiteFate } from './queries'

export const KINDS = ['kindergarten', 'community-centre', 'park', 'office-building', 'other'] as const
export const SYSTEMS = ['WGS84', 'CGCS2000', 'GCJ02'] as const
export const PRIORITIES = ['central', 'lingang', 'parks', 'uncovered'] as const

const RUN: Record<string, State> = { queued: 'info', searching: 'info', proving: 'info', done: 'good', infeasible: 'due', failed: 'overdue', cancelled: 'none' }
const SCENARIO: Record<string, State> = { draft: 'due', published: 'good', withdrawn: 'none', offered: 'good' }

/** The room's codes as words and colours. */
export function useSitingWords() {
  const { t, te } = useI18n()
  const format = useFormat()
  const word = (group: string, code: string) => (te(`siting.${group}.${code}`) ? t(`siting.${group}.${code}`) : code)

  /** Why a candidate won or lost, with the figures behind it. */
  function why(site: SiteFate, nameOf: (code: string) => string): string {
    const blanks = { adds: format.count(site.adds), other: site.otherName ?? '', loses: format.count(site.loses ?? 0), town: site.floorTown ? nameOf(site.floorTown) : '', cost: format.money(site.cost) }
    if (site.fate === 'outdone' && !site.otherName) return t('siting.why.outdone-alone', blanks)
    return t(`siting.why.${site.fate}`, blanks)
  }

  return {
    word,
    why,
    kind: (code: string) => word('kind', code),
    runState: (run: Pick<ScenarioRun, 'state'>): State => RUN[run.state] ?? 'none',
    state: (code: string): State => SCENARIO[code] ?? 'none',
  }
}

/** Yuan as one types them; fen as the server keeps them. */
export const yuan = (fen: number) => fen / 100
export const fen = (amount: number | '') => Math.round(Number(amount) * 100)
