import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, send } from '@/api/client'
import { problemOf } from '@/api/problem'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type Forecast = Schemas['Forecast']
export type ForecastRow = Schemas['ForecastRow']
export type Figure = Schemas['ForecastFigure']
export type Fan = Schemas['ForecastFan']
export type Town = Schemas['ForecastTown']
export type Tested = Schemas['ForecastTested']
export type Vital = Schemas['VitalFigure']
export type Assumption = Schemas['ForecastAssumption']
export type ImportReport = Schemas['VitalImportReport']
export type Measure = 'births' | 'children' | 'places'

export const listForecasts = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<ForecastRow>> => answer(api.GET('/api/planning/forecasts', { params: { query: query as never }, signal }))

export const listVitals = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<Vital>> => answer(api.GET('/api/planning/vitals', { params: { query: query as never }, signal }))

export const listAssumptions = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<Assumption>> => answer(api.GET('/api/planning/assumptions', { params: { query: query as never }, signal }))

export const listVersions = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<Assumption>> => answer(api.GET('/api/planning/assumptions/versions', { params: { query: query as never }, signal }))

export const listFigures = (id: string, query: ListQuery, signal?: AbortSignal): Promise<PageOf<Figure>> =>
  answer(api.GET('/api/planning/forecasts/{id}/figures', { params: { path: { id }, query: query as never }, signal }))

export const listTowns = (id: string, query: ListQuery, signal?: AbortSignal): Promise<PageOf<Town>> =>
  answer(api.GET('/api/planning/forecasts/{id}/towns', { params: { path: { id }, query: query as never }, signal }))

/** A forecast never changes: once read it is known. */
export const useForecast = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => ['forecast', toValue(id)]), queryFn: ({ signal }) => answer(api.GET('/api/planning/forecasts/{id}', { params: { path: { id: toValue(id) } }, signal })) })

/** The chart before stays while the next is on its way, so that nothing jumps. */
export const useFan = (id: MaybeRefOrGetter<string>, measure: MaybeRefOrGetter<Measure>, town: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['forecast-fan', toValue(id), toValue(measure), toValue(town)]),
    queryFn: ({ signal }) => answer(api.GET('/api/planning/forecasts/{id}/fan', { params: { path: { id: toValue(id) }, query: { measure: toValue(measure), ...(toValue(town) ? { town: toValue(town) } : {}) } }, signal })),
    placeholderData: keepPreviousData,
  })

export const useTruth = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => ['forecast-truth', toValue(id)]), queryFn: ({ signal }) => answer(api.GET('/api/planning/forecasts/{id}/truth', { params: { path: { id: toValue(id) } }, signal })) })

/** Asked for by hand: it makes the whole forecast again. */
export const useReproduction = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => ['forecast-again', toValue(id)]), queryFn: ({ signal }) => answer(api.GET('/api/planning/forecasts/{id}/reproduction', { params: { path: { id: toValue(id) } }, signal })), enabled: false, staleTime: 0, gcTime: 0 })

export const makeForecast = (body: Schemas['ForecastOrder']): Promise<ForecastRow> => answer(api.POST('/api/planning/forecasts', { body }))
export const enterVital = (body: Schemas['VitalFigureEntry']): Promise<Vital> => answer(api.POST('/api/planning/vitals', { body }))
export const enterAssumption = (body: Schemas['ForecastAssumptionEntry']): Promise<Assumption> => answer(api.POST('/api/planning/assumptions', { body }))

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands in a spreadsheet; the key stays with the file, so that a second try enters nothing twice. */
export async function handIn(file: Blob, key: string, check: boolean): Promise<ImportReport> {
  const request = new Request(new URL(`/api/planning/vitals/import?check=${check}`, location.origin), { method: 'POST', headers: { 'Content-Type': XLSX, 'Idempotency-Key': key, Accept: 'application/json' }, body: file })
  const response = await send(request)
  const body = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(body, response.status)
  return body as ImportReport
}

/** After anything was entered or made, whatever lists or shows it is read again. */
export function useAct<Asked, Said>(act: (asked: Asked) => Promise<Said>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => Promise.all(['list', 'forecast-fan', 'forecast-truth'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}
