import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, send, since, type Loaded } from '@/api/client'
import { problemOf } from '@/api/problem'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type Candidate = Schemas['Candidate']
export type CandidateFacts = Schemas['CandidateFacts']
export type ImportReport = Schemas['CandidateImportReport']
export type ImportFault = Schemas['ImportFault']
export type Scenario = Schemas['Scenario']
export type ScenarioRow = Schemas['ScenarioRow']
export type ScenarioSettings = Schemas['ScenarioSettings']
export type ScenarioRun = Schemas['ScenarioRun']
export type SitingAnswer = Schemas['SitingAnswer']
export type SiteFate = Schemas['SiteFate']
export type PointChange = Schemas['PointChange']
export type Comparison = Schemas['ScenarioComparison']
export type ComparedTown = Schemas['ComparedTown']
export type WhatIf = Schemas['WhatIf']

export const listCandidates = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<Candidate>> => answer(api.GET('/api/planning/candidates', { params: { query: query as never }, signal }))
export const listScenarios = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<ScenarioRow>> => answer(api.GET('/api/planning/scenarios', { params: { query: query as never }, signal }))
export const listSites = (id: string, query: ListQuery, signal?: AbortSignal): Promise<PageOf<SiteFate>> => answer(api.GET('/api/planning/scenarios/{id}/sites', { params: { path: { id }, query: query as never }, signal }))
export const listCompared = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<ComparedTown>> => answer(api.GET('/api/planning/comparison/towns', { params: { query: query as never }, signal }))

export const useCandidate = (id: MaybeRefOrGetter<string>) => useQuery({ queryKey: computed(() => ['candidate', toValue(id)]), queryFn: () => loaded(api.GET('/api/planning/candidates/{id}', { params: { path: { id: toValue(id) } } })) })

const isUnderWay = (run: ScenarioRun | undefined) => !!run && !run.endedAt

/** Asked again and again only while a run is under way. */
export const useScenario = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['scenario', toValue(id)]),
    queryFn: () => loaded(api.GET('/api/planning/scenarios/{id}', { params: { path: { id: toValue(id) } } })),
    refetchInterval: (query) => (isUnderWay(query.state.data?.value.run) ? 700 : false),
  })

/** What the run found; asked anew when another run has an answer. */
export const useAnswer = (id: MaybeRefOrGetter<string>, run: MaybeRefOrGetter<ScenarioRun | undefined>) =>
  useQuery({
    queryKey: computed(() => ['scenario-answer', toValue(id), toValue(run)?.id, toValue(run)?.resultHash]),
    queryFn: () => answer(api.GET('/api/planning/scenarios/{id}/answer', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => !!toValue(run)?.resultHash),
  })

/** All candidates of the run, for the map; a district has hundreds, not thousands. */
export const useAllSites = (id: MaybeRefOrGetter<string>, run: MaybeRefOrGetter<ScenarioRun | undefined>) =>
  useQuery({
    queryKey: computed(() => ['scenario-sites', toValue(id), toValue(run)?.resultHash]),
    queryFn: async ({ signal }) => {
      const all: SiteFate[] = []
      for (let page = 0; page < 10; page++) {
        const { items, total } = await listSites(toValue(id), { page, size: 200 }, signal)
        all.push(...items)
        if (all.length >= total) break
      }
      return all
    },
    enabled: computed(() => !!toValue(run)?.resultHash),
  })

export const usePriorities = () => useQuery({ queryKey: ['plan-priorities'], queryFn: () => answer(api.GET('/api/planning/priorities')), staleTime: Infinity })

export const useComparison = (left: MaybeRefOrGetter<string>, right: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['comparison', toValue(left), toValue(right)]),
    queryFn: () => answer(api.GET('/api/planning/comparison', { params: { query: { ...(toValue(left) ? { left: toValue(left) } : {}), right: toValue(right) } } })),
    enabled: computed(() => toValue(right) !== ''),
  })

export interface Walk {
  minutes: number
  speed: number
  asOf?: string
}

/** The figures before stay while the next are on their way, so that nothing jumps under a dragged point. */
export const useWhatIf = (walk: MaybeRefOrGetter<Walk>, change: MaybeRefOrGetter<string[]>) =>
  useQuery({
    queryKey: computed(() => ['what-if', toValue(walk), toValue(change)]),
    queryFn: ({ signal }) => answer(api.GET('/api/planning/what-if', { params: { query: { ...toValue(walk), change: toValue(change) } }, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  })

const STALE = ['candidate', 'scenario', 'list', 'comparison', 'today']

/** Does something and forgets what it may have changed. */
export function useAct<Asked, Said>(act: (asked: Asked) => Promise<Said>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: act, onSettled: () => Promise.all(STALE.map((name) => client.invalidateQueries({ queryKey: [name] }))) })
}

export const enterCandidate = (body: CandidateFacts): Promise<Candidate> => answer(api.POST('/api/planning/candidates', { body } as never))
export const changeCandidate = (seen: Loaded<Candidate>, body: CandidateFacts): Promise<Candidate> => answer(api.PUT('/api/planning/candidates/{id}', { params: { path: { id: seen.value.id } }, headers: since(seen), body } as never))
export const withdrawCandidate = (seen: Loaded<Candidate>, because: string): Promise<Candidate> => answer(api.POST('/api/planning/candidates/{id}/withdraw', { params: { path: { id: seen.value.id } }, headers: since(seen), body: { because } } as never))

export interface ScenarioEntry {
  name: string
  note: string
  settings: ScenarioSettings
}
export const makeScenario = (body: ScenarioEntry): Promise<Scenario> => answer(api.POST('/api/planning/scenarios', { body } as never))
export const changeScenario = (seen: Loaded<Scenario>, body: ScenarioEntry): Promise<Scenario> => answer(api.PUT('/api/planning/scenarios/{id}', { params: { path: { id: seen.value.id } }, headers: since(seen), body } as never))
export const runScenario = (seen: Loaded<Scenario>): Promise<ScenarioRun> => answer(api.POST('/api/planning/scenarios/{id}/runs', { params: { path: { id: seen.value.id } }, headers: since(seen) } as never))
export const cancelRun = (id: string): Promise<ScenarioRun> => answer(api.POST('/api/planning/scenarios/{id}/run/cancel', { params: { path: { id } } } as never))
export const publishScenario = (seen: Loaded<Scenario>): Promise<Scenario> => answer(api.POST('/api/planning/scenarios/{id}/publish', { params: { path: { id: seen.value.id } }, headers: since(seen) } as never))
export const withdrawScenario = (seen: Loaded<Scenario>, because: string): Promise<Scenario> => answer(api.POST('/api/planning/scenarios/{id}/withdraw', { params: { path: { id: seen.value.id } }, headers: since(seen), body: { because } } as never))

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands in a spreadsheet; the key stays with the file, so that a second try enters nothing twice. */
export async function handIn(file: Blob, key: string, check: boolean): Promise<ImportReport> {
  const response = await send(new Request(new URL(`/api/planning/candidates/import?check=${check}`, location.origin), { method: 'POST', headers: { 'Content-Type': XLSX, 'Idempotency-Key': key, Accept: 'application/json' }, body: file }))
  const body = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(body, response.status)
  return body
}

/** What was drawn on the map, on its way to a scenario. */
export const drawn = ref<PointChange[]>([])
