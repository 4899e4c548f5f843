import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type PlanRow = Schemas['TownPlanRow']
export type TownPlan = Schemas['TownPlan']
export type PlanContent = Schemas['TownPlanContent']
export type PlanProgress = Schemas['TownPlanProgress']
export type PlanDifference = Schemas['TownPlanDifference']
export type PlanFigure = Schemas['PlanFigure']
export type TownStanding = Schemas['TownStanding']
export type InclusiveTown = Schemas['InclusiveTown']
export type PlanInForce = Schemas['PlanInForce']
export type OpenedKindergarten = Schemas['OpenedKindergarten']
export type Term = Schemas['PlanningTerm']

type Asked = ListQuery
export const listPlans = (query: Asked, signal?: AbortSignal): Promise<PageOf<PlanRow>> => answer(api.GET('/api/planning/town-plans', { params: { query: query as never }, signal }))
export const listStandings = (query: Asked, signal?: AbortSignal): Promise<PageOf<TownStanding>> => answer(api.GET('/api/planning/town-standings', { params: { query: query as never }, signal }))
export const listInclusive = (query: Asked, signal?: AbortSignal): Promise<PageOf<InclusiveTown>> => answer(api.GET('/api/planning/plan-figures/inclusive-towns', { params: { query: query as never }, signal }))
export const listInForce = (query: Asked, signal?: AbortSignal): Promise<PageOf<PlanInForce>> => answer(api.GET('/api/planning/plan-figures/plans-in-force', { params: { query: query as never }, signal }))
export const listKindergartens = (query: Asked, signal?: AbortSignal): Promise<PageOf<OpenedKindergarten>> => answer(api.GET('/api/planning/plan-figures/opened-kindergartens', { params: { query: query as never }, signal }))
export const listTerms = (query: Asked, signal?: AbortSignal): Promise<PageOf<Term>> => answer(api.GET('/api/planning/terms', { params: { query: query as never }, signal }))

export const useFigures = (asOf: MaybeRefOrGetter<string | undefined>) =>
  useQuery({ queryKey: computed(() => ['plan-figures', toValue(asOf)]), queryFn: ({ signal }) => answer(api.GET('/api/planning/plan-figures', { params: { query: { asOf: toValue(asOf) } }, signal })), placeholderData: keepPreviousData })

export const usePlan = (id: MaybeRefOrGetter<string>, asOf: MaybeRefOrGetter<string | undefined> = undefined) =>
  useQuery({ queryKey: computed(() => ['town-plan', toValue(id), toValue(asOf)]), queryFn: () => loaded(api.GET('/api/planning/town-plans/{id}', { params: { path: { id: toValue(id) }, query: { asOf: toValue(asOf) } } })) })

/** Two texts to be compared: of this plan and of another version, each by its number or as it is being written. */
export interface Compared {
  id: string
  text?: number
  other: string
  otherText?: number
}

export const useDifferences = (compared: MaybeRefOrGetter<Compared | undefined>) =>
  useQuery({
    queryKey: computed(() => ['town-plan', 'differences', toValue(compared)]),
    queryFn: ({ signal }) => {
      const { id, ...query } = toValue(compared)!
      return answer(api.GET('/api/planning/town-plans/{id}/differences', { params: { path: { id }, query }, signal }))
    },
    enabled: () => toValue(compared) !== undefined,
  })

const STALE = ['town-plan', 'plan-figures', 'list', 'today', 'matter']

function useRefreshing<T, R>(act: (asked: T) => Promise<R>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: act, onSettled: () => Promise.all(STALE.map((name) => client.invalidateQueries({ queryKey: [name] }))) })
}

/** A verb to the version one looked at. */
export const usePlanVerb = (id: MaybeRefOrGetter<string>, seen: MaybeRefOrGetter<Loaded<TownPlan> | undefined>) =>
  useRefreshing(({ path, body }: { path: string; body?: unknown }) =>
    answer(api.POST(`/api/planning/town-plans/{id}/${path}` as never, { params: { path: { id: toValue(id) } }, headers: since(toValue(seen)!), ...(body === undefined ? {} : { body }) } as never)),
  )

export const useWriting = (id: MaybeRefOrGetter<string>, seen: MaybeRefOrGetter<Loaded<TownPlan> | undefined>) =>
  useRefreshing((body: PlanContent) => answer(api.PUT('/api/planning/town-plans/{id}/content', { params: { path: { id: toValue(id) } }, headers: since(toValue(seen)!), body } as never)))

export const useBeginning = () => useRefreshing((body: Schemas['TownPlanBeginning']): Promise<TownPlan> => answer(api.POST('/api/planning/town-plans', { body } as never)))
export const useCall = () => useRefreshing((body: Schemas['TownPlanCall']): Promise<Schemas['TownPlansCalled']> => answer(api.POST('/api/planning/town-plans/calls', { body } as never)))
export const useReading = () => useRefreshing((body: Schemas['PlanReadingDecision']) => answer(api.POST('/api/planning/plan-readings', { body } as never)))
export const useTerm = () => useRefreshing((body: Schemas['PlanningTermSetting']) => answer(api.POST('/api/planning/terms', { body } as never)))
