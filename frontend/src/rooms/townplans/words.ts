import { useI18n } from 'vue-i18n'
import type { State } from '@/ui/state'
import type { TimelineEntry } from '@/ui/thing/entry'
import type { TownPlan } from './queries'

const PLAN: Record<string, State> = { draft: 'info', submitted: 'due', returned: 'due', accepted: 'due', approved: 'good', superseded: 'none', withdrawn: 'none' }
const STANDING: Record<string, State> = { UPCOMING: 'none', RUNNING: 'info', REACHED: 'good', REACHED_LATE: 'good', LATE: 'overdue' }
const FIGURE: Record<string, State> = { MET: 'good', NOT_MET: 'overdue', NEEDS_PERSON: 'due' }

/** Words and colours of town plans, in the language shown. */
export function useTownPlanWords() {
  const { t, te, locale } = useI18n()
  const word = (group: string, code: string) => (te(`townplans.${group}.${code}`) ? t(`townplans.${group}.${code}`) : code)

  /** The sentence of an act: the hash short, the part in words. */
  function sentence(act: TownPlan['timeline'][number]): string {
    const facts = act.facts as Record<string, unknown>
    return t(`townplans.act.${act.kind}`, { ...facts, part: facts.part ? word('part', String(facts.part)) : '', sha256: String(facts.sha256 ?? '').slice(0, 12) })
  }

  const entries = (acts: TownPlan['timeline']): TimelineEntry[] =>
    acts
      .map((act) => ({
        id: String(act.n),
        at: act.at,
        kind: act.kind,
        kindLabel: word('actKind', act.kind),
        title: sentence(act),
        detail: act.body || undefined,
        by: [act.by, locale.value === 'en' ? act.agencyEn : act.agency].filter(Boolean).join(' · ') || undefined,
        state: (act.kind === 'approved' ? 'good' : act.kind === 'returned' ? 'due' : 'info') as State,
      }))
      .reverse()

  return {
    entries,
    state: (code: string) => word('state', code),
    colour: (code: string): State => PLAN[code] ?? 'none',
    standing: (code: string) => word('standing', code),
    standingColour: (code: string): State => STANDING[code] ?? 'none',
    figure: (code: string) => word('met', code),
    figureColour: (code: string): State => FIGURE[code] ?? 'none',
    form: (code: string) => word('form', code),
    purpose: (code: string) => word('purpose', code),
    part: (code: string) => word('part', code),
    reading: (wording: string, answer: string) => word('reading', `${wording}.${answer}`),
    step: (code: string) => word('step', code),
  }
}

export const FORMS = ['KINDERGARTEN_CLASS', 'BABY_HOUSE', 'FOR_PROFIT', 'NON_PROFIT', 'PUBLIC_INSTITUTION', 'WELFARE', 'HOME'] as const
export const PURPOSES = ['VENUE', 'RENT_RELIEF', 'STAFFING', 'SUBSIDY', 'OTHER'] as const
export const PARTS = ['SUMMARY', 'GROUNDS', 'GOALS', 'SITES', 'MEASURES', 'UNITS', 'BUDGET'] as const
export const STATES = ['unfinished', 'draft', 'submitted', 'returned', 'accepted', 'approved', 'superseded', 'withdrawn'] as const
