import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, send, since, type Loaded } from '@/api/client'
import { problemOf } from '@/api/problem'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type BuildRow = Schemas['BuildingRow']
export type Building = Schemas['Building']
export type BuildFacts = Schemas['BuildingFacts']
export type Step = Schemas['BuildingStep']
export type Standard = Schemas['BuildingStandard']
export type ImportFault = Schemas['ImportFault']
export type ImportReport = Schemas['BuildingImportReport']

export const listBuildings = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<BuildRow>> => answer(api.GET('/api/planning/buildings', { params: { query: query as never }, signal }))

/** The same filters, in sum. */
export const useSums = (query: MaybeRefOrGetter<Record<string, string>>) =>
  useQuery({ queryKey: computed(() => ['list', 'building-sums', toValue(query)]), queryFn: ({ signal }) => answer(api.GET('/api/planning/buildings/sums', { params: { query: toValue(query) as never }, signal })), placeholderData: keepPreviousData })

export const useBuilding = (id: MaybeRefOrGetter<string>) => useQuery({ queryKey: computed(() => ['building', toValue(id)]), queryFn: () => loaded(api.GET('/api/planning/buildings/{id}', { params: { path: { id: toValue(id) } } })) })

const STALE = ['building', 'list', 'today', 'matter', 'plan-figures']

function useRefreshing<T, R>(act: (asked: T) => Promise<R>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: act, onSettled: () => Promise.all(STALE.map((name) => client.invalidateQueries({ queryKey: [name] }))) })
}

/** A verb to the version one looked at. */
export const useBuildVerb = (id: MaybeRefOrGetter<string>, seen: MaybeRefOrGetter<Loaded<Building> | undefined>) =>
  useRefreshing(({ path, body }: { path: string; body: unknown }) => answer(api.POST(`/api/planning/buildings/{id}/${path}` as never, { params: { path: { id: toValue(id) } }, headers: since(toValue(seen)!), body } as never)))

export const useEntering = () => useRefreshing((body: Schemas['BuildingEntry']): Promise<Building> => answer(api.POST('/api/planning/buildings', { body } as never)))
export const useChanging = (id: MaybeRefOrGetter<string>, seen: MaybeRefOrGetter<Loaded<Building> | undefined>) =>
  useRefreshing((body: BuildFacts) => answer(api.PUT('/api/planning/buildings/{id}', { params: { path: { id: toValue(id) } }, headers: since(toValue(seen)!), body } as never)))

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands in a spreadsheet; the key stays with the file, so that a second try enters nothing twice. */
export const useImport = () =>
  useRefreshing(async ({ file, key, check }: { file: Blob; key: string; check: boolean }): Promise<ImportReport> => {
    const request = new Request(new URL(`/api/planning/buildings/import?check=${check}`, location.origin), { method: 'POST', headers: { 'Content-Type': XLSX, 'Idempotency-Key': key, Accept: 'application/json' }, body: file })
    const response = await send(request)
    const body = await response.json().catch(() => undefined)
    if (!response.ok) throw problemOf(body, response.status)
    return body as ImportReport
  })
