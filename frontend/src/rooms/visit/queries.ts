import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

export type Visit = components['schemas']['Visit']
export type VisitRow = components['schemas']['VisitRow']
export type VisitItem = components['schemas']['VisitItem']
export type AnswerConflict = components['schemas']['AnswerConflict']
export type ItemAnswer = components['schemas']['ItemAnswer']
export type Finding = components['schemas']['Finding']
export type FindingRow = components['schemas']['FindingRow']
export type FindingDecision = components['schemas']['FindingDecision']
export type CoverageRow = components['schemas']['CoverageRow']
export type TownCoverage = components['schemas']['TownCoverage']
export type Edition = components['schemas']['VisitEdition']
export type VisitOrder = components['schemas']['VisitOrder']
export type VisitCap = components['schemas']['VisitCap']
export type TeamCandidate = components['schemas']['TeamCandidate']
export type Board = components['schemas']['InspectionBoard']
export type Figure = components['schemas']['Figure']

export const listVisits = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<VisitRow>> =>
  answer(api.GET('/api/visits', { params: { query: query as never }, signal }))

export const listFindings = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<FindingRow>> =>
  answer(api.GET('/api/findings', { params: { query: query as never }, signal }))

export const listCoverage = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<CoverageRow>> =>
  answer(api.GET('/api/coverage', { params: { query: query as never }, signal }))

const key = (id: string) => ['visit', id]

export const useVisit = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => key(toValue(id))),
    queryFn: () => loaded(api.GET('/api/visits/{id}', { params: { path: { id: toValue(id) } } })),
  })

/** The visit as one of its editions told it; nothing is asked while no edition is given. */
export const useEdition = (id: MaybeRefOrGetter<string>, edition: MaybeRefOrGetter<number | undefined>) =>
  useQuery({
    queryKey: computed(() => [...key(toValue(id)), 'edition', toValue(edition)]),
    queryFn: () => answer(api.GET('/api/visits/{id}/editions/{edition}', { params: { path: { id: toValue(id), edition: toValue(edition)! } } })),
    enabled: () => toValue(edition) !== undefined,
  })

export const useFinding = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['finding', toValue(id)]),
    queryFn: () => loaded(api.GET('/api/findings/{id}', { params: { path: { id: toValue(id) } } })),
  })

/** Decides what follows where the law is silent; the visit's verdict and the matters follow. */
export function useDecision(seen: MaybeRefOrGetter<Loaded<Finding> | undefined>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: FindingDecision) => answer(api.POST('/api/findings/{id}/decide', { params: { path: { id: toValue(seen)!.value.row.id } }, headers: since(toValue(seen)!), body } as never)),
    onSettled: () => Promise.all(['finding', 'visit', 'list', 'today', 'matter', 'board'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}

/** Whom one could send to an institution on all days of a window, and who stands aside. */
export const useCandidates = (institution: MaybeRefOrGetter<string>, from: MaybeRefOrGetter<string>, to: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['visit-candidates', toValue(institution), toValue(from), toValue(to)]),
    queryFn: () => answer(api.GET('/api/institutions/{id}/visit-candidates', { params: { path: { id: toValue(institution) }, query: { from: toValue(from), to: toValue(to) } } })),
    enabled: () => Boolean(toValue(institution) && toValue(from) && toValue(to)),
    retry: false,
  })

export const orderVisit = (institution: string, body: VisitOrder): Promise<Visit> =>
  answer(api.POST('/api/institutions/{id}/visits', { params: { path: { id: institution } }, body } as never))

/** The name of the one thing a list was asked for from elsewhere. */
export const useNameOf = (kind: 'institution' | 'round' | 'visit', id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['name', kind, toValue(id)]),
    queryFn: async () => {
      const path = { params: { path: { id: toValue(id) } } }
      if (kind === 'institution') return (await answer(api.GET('/api/institutions/{id}', path))).name
      if (kind === 'visit') return (await answer(api.GET('/api/visits/{id}', path))).errand
      return (await answer(api.GET('/api/rounds/{id}', path))).name ?? ''
    },
    enabled: () => Boolean(toValue(id)),
    staleTime: Infinity,
    retry: false,
  })

/** The rounds of the own district or town that have been drawn, newest first. */
export const useRoundChoices = (scope: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['round-choices', toValue(scope)]),
    queryFn: async () => (await answer(api.GET('/api/rounds', { params: { query: { scope: toValue(scope), sort: '-time', size: 60 } as never } }))).items.filter((row) => row.name),
    enabled: () => Boolean(toValue(scope)),
    staleTime: 60_000,
  })

export const useBoard = (town: MaybeRefOrGetter<string | undefined>, asOf: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['board', toValue(town), toValue(asOf)]),
    queryFn: () => answer(api.GET('/api/board/inspection', { params: { query: { town: toValue(town), asOf: toValue(asOf) } } })),
  })

/** Signs what was found from afar as the institution itself, or says why not. */
export function useCountersignature(id: MaybeRefOrGetter<string>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: components['schemas']['VisitCountersigning']) => answer(api.POST('/api/visits/{id}/countersignature', { params: { path: { id: toValue(id) } }, body } as never)),
    onSettled: () => Promise.all(['visit', 'list', 'today', 'matter'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}

/** Opens a correction of submitted results; only with a network, because it is an act of the office. */
export function useCorrection(id: MaybeRefOrGetter<string>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (reason: string) => {
      const seen = await loaded(api.GET('/api/visits/{id}', { params: { path: { id: toValue(id) } } }))
      return answer(api.POST('/api/visits/{id}/correct', { params: { path: { id: toValue(id) } }, headers: since(seen), body: { reason } } as never))
    },
    onSettled: () => Promise.all(['visit', 'list', 'today'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}

export const usePositions = (id: MaybeRefOrGetter<string>, may: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['positions', toValue(id)]),
    queryFn: () => answer(api.GET('/api/visits/{id}/positions', { params: { path: { id: toValue(id) } } })),
    enabled: () => toValue(may),
  })

/** How many checks on site count towards an institution's cap in the year of a day; nothing is asked before it is chosen. */
export const useVisitCap = (institution: () => string, on: () => string) =>
  useQuery({
    queryKey: computed(() => ['visit-cap', institution(), on()]),
    queryFn: () => answer(api.GET('/api/institutions/{id}/visit-cap', { params: { path: { id: institution() }, query: { on: on() } } })),
    enabled: () => !!institution() && !!on(),
  })
