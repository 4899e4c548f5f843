import { useI18n } from 'vue-i18n'
import { useFormat } from '@/ui/format'
import type { State } from '@/ui/state'
import type { TimelineEntry } from '@/ui/thing/entry'
import type { Step } from './queries'

/** Words and colours of cases, sites and petitions, in the language shown. */
export function useEnforcementWords() {
  const { t, te, locale } = useI18n()
  const format = useFormat()
  const word = (group: string, key: string) => (te(`enforcement.${group}.${key}`) ? t(`enforcement.${group}.${key}`) : key)
  const cases: Record<string, State> = { closed: 'good', 'no-penalty': 'good', complied: 'good', decided: 'info', served: 'info', enforced: 'info', annulled: 'none' }
  const sites: Record<string, State> = { suspected: 'overdue', ordered: 'overdue', 'in-case': 'info', filed: 'good', ceased: 'good', 'not-childcare': 'none', 'case-closed': 'good' }
  const named = (of: { name: string; nameEn: string }) => (locale.value === 'en' ? of.nameEn : of.name)
  const agency = (name?: string | null, nameEn?: string | null) => (locale.value === 'en' ? nameEn : name) ?? ''
  /** Fen as yuan. */
  const yuan = (fen: number) => t('enforcement.yuan', { n: format.count(fen / 100) })
  const sentence = (step: Step): string => {
    const facts = step.facts as Record<string, unknown>
    const told: Record<string, unknown> = { ...facts, agency: agency(facts.agency as string, facts.agencyEn as string) }
    if (typeof facts.until === 'string') told.until = facts.until.length > 10 ? format.dateTime(facts.until) : facts.until
    return te(`enforcement.step.${step.kind}`) ? t(`enforcement.step.${step.kind}`, told) : step.kind
  }
  const details = (step: Step): string | undefined => {
    const facts = step.facts as Record<string, unknown>
    const parts = [facts.proposal ? word('proposal', String(facts.proposal)) : '', facts.says, typeof facts.fen === 'number' ? yuan(facts.fen) : '', facts.source, step.body]
    return parts.filter(Boolean).join(' · ') || undefined
  }
  return {
    word,
    named,
    agency,
    yuan,
    state: (key: string) => word('case', key),
    colour: (of: { state: string; late?: boolean }): State => (of.late ? 'overdue' : (cases[of.state] ?? 'due')),
    site: (key: string) => word('site', key),
    siteColour: (key: string): State => sites[key] ?? 'due',
    petition: (key: string) => word('petitionState', key),
    petitionColour: (of: { state: string; late: boolean }): State => (of.late ? 'overdue' : of.state === 'closed' ? 'good' : 'due'),
    range: (least?: number | null, most?: number | null) => (least == null || most == null ? t('enforcement.ladder.noRange') : t('enforcement.ladder.range', { least: format.count(least / 100), most: format.count(most / 100) })),
    entries: (steps: Step[]): TimelineEntry[] =>
      steps
        .map((step) => ({
          id: String(step.n),
          at: step.at,
          kind: step.kind,
          kindLabel: sentence(step),
          title: sentence(step),
          detail: details(step),
          by: [step.by, agency(step.agency, step.agencyEn)].filter(Boolean).join(' · ') || undefined,
          state: (step.kind.endsWith('late') ? 'overdue' : ['closed', 'complied', 'no-penalty', 'part-checked', 'petition-checked'].includes(step.kind) ? 'good' : 'info') as State,
        }))
        .reverse(),
  }
}
