import { useI18n } from 'vue-i18n'
import type { State } from '@/ui/state'
import type { TimelineEntry } from '@/ui/thing/entry'
import type { Building } from './queries'

export const STEPS = ['LISTED', 'SITE_FIXED', 'APPROVED', 'DESIGNED', 'STARTED', 'COMPLETED', 'HANDED_OVER', 'OPENED'] as const
export const KINDS = ['KINDERGARTEN', 'COMMUNITY_VENUE'] as const
export const WORKS = ['NEW', 'REBUILT', 'EXTENDED'] as const

const ACTS: Record<string, State> = { 'step-done': 'good', 'step-late': 'overdue', 'new-date-asked': 'due', 'new-date-declined': 'due' }

/** Words and colours of building projects, in the language shown. */
export function useBuildWords() {
  const { t, te, locale } = useI18n()
  const word = (group: string, code: string) => (te(`builds.${group}.${code}`) ? t(`builds.${group}.${code}`) : code)
  const step = (code: string) => word('step', code)

  const entries = (acts: Building['timeline']): TimelineEntry[] =>
    acts
      .map((act) => {
        const facts = act.facts as Record<string, unknown>
        return {
          id: String(act.n),
          at: act.at,
          kind: act.kind,
          kindLabel: word('actKind', act.kind),
          title: t(`builds.act.${act.kind}`, { ...facts, step: facts.step ? step(String(facts.step)) : '', rule: facts.rule ? word('rule', String(facts.rule)) : '', verdict: facts.verdict ? word('verdict', String(facts.verdict)) : '' }),
          detail: [facts.places && `${t('builds.field.places')} ${facts.places}`, facts.classes && `${t('builds.field.classes')} ${facts.classes}`, act.body].filter(Boolean).join(' · ') || undefined,
          by: [act.by, locale.value === 'en' ? act.agencyEn : act.agency].filter(Boolean).join(' · ') || undefined,
          state: ACTS[act.kind] ?? ('info' as State),
        }
      })
      .reverse()

  return {
    entries,
    step,
    kind: (code: string) => word('kind', code),
    work: (code: string) => word('work', code),
    rule: (code: string) => word('rule', code),
    verdict: (code: string) => word('verdict', code),
    outcome: (code: string) => word('outcome', code),
    /** The last step done, written as the server has it: lower case with dashes. */
    state: (code: string) => (te(`builds.state.${code}`) ? t(`builds.state.${code}`) : step(code.toUpperCase().replaceAll('-', '_'))),
  }
}
