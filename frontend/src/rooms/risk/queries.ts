import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

export type Risk = components['schemas']['InstitutionRisk']
export type RiskRow = components['schemas']['RiskRow']
export type RiskLine = components['schemas']['RiskLine']
export type Formula = components['schemas']['RiskFormula']
export type Weights = components['schemas']['RiskWeights']
export type Correction = components['schemas']['RiskCorrection']
export type Override = components['schemas']['RiskOverride']
export type Mover = components['schemas']['RiskMover']
export type BackTest = components['schemas']['RiskBackTest']
export type BackTestRow = components['schemas']['RiskBackTestRow']

export const listRisk = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<RiskRow>> => answer(api.GET('/api/risk', { params: { query: query as never }, signal }))

export const useRisk = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => ['risk', toValue(id)]), queryFn: () => answer(api.GET('/api/institutions/{id}/risk', { params: { path: { id: toValue(id) } } })), enabled: () => Boolean(toValue(id)) })

export const useFormulas = (district: MaybeRefOrGetter<string | undefined>) =>
  useQuery({ queryKey: computed(() => ['risk-formulas', toValue(district)]), queryFn: () => answer(api.GET('/api/risk-formulas', { params: { query: { district: toValue(district) } } })), enabled: () => Boolean(toValue(district)) })

export const proposeFormula = (body: components['schemas']['RiskFormulaProposal']): Promise<Formula> => answer(api.POST('/api/risk-formulas', { body }))

export interface Trial {
  before?: string
  after?: string
  day?: string
}

export const useSimulation = (trial: MaybeRefOrGetter<Trial>) =>
  useQuery({ queryKey: computed(() => ['risk-simulation', toValue(trial)]), queryFn: () => answer(api.GET('/api/risk-simulation', { params: { query: toValue(trial) } })), enabled: () => Boolean(toValue(trial).after) })

export const listMovers = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<Mover>> => answer(api.GET('/api/risk-simulation/movers', { params: { query: query as never }, signal }))

export interface Asked {
  formula?: string
  day?: string
  months: number
}

export const useBackTest = (asked: MaybeRefOrGetter<Asked>) =>
  useQuery({ queryKey: computed(() => ['risk-backtest', toValue(asked)]), queryFn: () => answer(api.GET('/api/risk-backtest', { params: { query: toValue(asked) } })) })

export const listBackTest = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<BackTestRow>> => answer(api.GET('/api/risk-backtest/rows', { params: { query: query as never }, signal }))

const seen = (version: number) => ({ 'If-Match': `"${version}"` })

export type RiskAct =
  | { act: 'contest'; institution: string; reference: string; request: string }
  | { act: 'decide'; correction: Correction; upheld: boolean; reason: string }
  | { act: 'override'; institution: string; riskClass: string; reason: string; lastDay: string }
  | { act: 'confirm' | 'decline'; override: Override }
  | { act: 'adopt' | 'withdraw'; formula: Formula }

export function useRiskAct() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (act: RiskAct): Promise<unknown> => send(act),
    onSettled: () => Promise.all(['risk', 'risk-formulas', 'list', 'today', 'matter'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}

function send(act: RiskAct): Promise<unknown> {
  switch (act.act) {
    case 'contest':
      return answer(api.POST('/api/institutions/{id}/risk/corrections', { params: { path: { id: act.institution } }, body: { reference: act.reference, request: act.request } }))
    case 'decide':
      return answer(api.POST('/api/risk-corrections/{id}/decide', { params: { path: { id: act.correction.id } }, headers: seen(act.correction.version), body: { upheld: act.upheld, reason: act.reason } } as never))
    case 'override':
      return answer(api.POST('/api/institutions/{id}/risk/overrides', { params: { path: { id: act.institution } }, body: { riskClass: act.riskClass, reason: act.reason, lastDay: act.lastDay } }))
    case 'confirm':
      return answer(api.POST('/api/risk-overrides/{id}/confirm', { params: { path: { id: act.override.id } }, headers: seen(act.override.version) } as never))
    case 'decline':
      return answer(api.POST('/api/risk-overrides/{id}/decline', { params: { path: { id: act.override.id } }, headers: seen(act.override.version) } as never))
    case 'adopt':
      return answer(api.POST('/api/risk-formulas/{id}/adopt', { params: { path: { id: act.formula.id } }, headers: seen(act.formula.version) } as never))
    case 'withdraw':
      return answer(api.POST('/api/risk-formulas/{id}/withdraw', { params: { path: { id: act.formula.id } }, headers: seen(act.formula.version) } as never))
  }
}
