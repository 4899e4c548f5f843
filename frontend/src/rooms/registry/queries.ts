import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, send, since, type Loaded } from '@/api/client'
import { problemOf } from '@/api/problem'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type InstitutionRow = Schemas['InstitutionRow']
export type InstitutionFile = Schemas['InstitutionFile']
export type FilePaper = Schemas['FilePaper']
export type FileEntry = Schemas['FileEntry']
export type Filing = Schemas['Filing']
export type FilingRow = Schemas['FilingRow']
export type FilingForm = Schemas['FilingForm']
export type ClassPlaces = Schemas['ClassPlaces']
export type Judged = Schemas['Judged']
export type ImportReport = Schemas['ImportReport']
export type ImportFault = Schemas['ImportFault']

export const listInstitutions = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<InstitutionRow>> =>
  answer(api.GET('/api/institutions', { params: { query: query as never }, signal }))

export const listFilings = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<FilingRow>> =>
  answer(api.GET('/api/filings', { params: { query: query as never }, signal }))

/** Everything the filters let through that has a place; the map asks for it apart from the page of rows. */
export const useInstitutionMap = (query: MaybeRefOrGetter<ListQuery>) =>
  useQuery({
    queryKey: computed(() => ['list', 'institution-map', toValue(query)]),
    queryFn: ({ signal }) => {
      const filters = Object.fromEntries(Object.entries(toValue(query)).filter(([key]) => !['page', 'size', 'sort'].includes(key)))
      return answer(api.GET('/api/institutions/map', { params: { query: filters as never }, signal }))
    },
  })

export const useInstitution = (id: MaybeRefOrGetter<string>, asOf: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['institution', toValue(id), toValue(asOf)]),
    queryFn: () => loaded(api.GET('/api/institutions/{id}', { params: { path: { id: toValue(id) }, query: { asOf: toValue(asOf) } } })),
    enabled: computed(() => toValue(id) !== ''),
  })

export const useTimeline = (id: MaybeRefOrGetter<string>, asOf: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['institution', toValue(id), toValue(asOf), 'timeline']),
    queryFn: () => answer(api.GET('/api/institutions/{id}/timeline', { params: { path: { id: toValue(id) }, query: { asOf: toValue(asOf) } } })),
  })

export const enterInstitution = (body: Schemas['InstitutionEntry']): Promise<InstitutionFile> => answer(api.POST('/api/institutions', { body }))

export type LifeStep =
  | { verb: 'suspension'; body: Schemas['Suspension'] }
  | { verb: 'resumption'; body: Schemas['Resumption'] }
  | { verb: 'closure'; body: Schemas['Closure'] }
  | { verb: 'rectification'; body: Schemas['RectificationOrder'] }
  | { verb: 'stop-order'; body: Schemas['StopOrder'] }
  | { verb: 'release'; body: Schemas['Release'] }

/** One step of the life, on the version of the file one looked at. */
export const takeStep = (seen: Loaded<InstitutionFile>, step: LifeStep): Promise<InstitutionFile> =>
  answer(api.POST(`/api/institutions/{id}/${step.verb}`, { params: { path: { id: seen.value.id } }, headers: since(seen), body: step.body } as never))

export const changeContact = (seen: Loaded<InstitutionFile>, body: Schemas['ContactChange']): Promise<InstitutionFile> =>
  answer(api.PUT('/api/institutions/{id}/contact', { params: { path: { id: seen.value.id } }, headers: since(seen), body } as never))

export const reportPlaces = (id: string, lines: Schemas['PlacesLine'][]) =>
  answer(api.POST('/api/institutions/{id}/free-places', { params: { path: { id } }, body: { lines } }))

export const postFees = (id: string, body: Schemas['FeePosting']) => answer(api.POST('/api/institutions/{id}/fees', { params: { path: { id } }, body }))

export const holdPaper = (id: string, body: Schemas['AttachedPaper']) => answer(api.POST('/api/institutions/{id}/papers', { params: { path: { id } }, body }))

const filingKey = (id: string) => ['filing', id]

export const useFiling = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => filingKey(toValue(id))),
    queryFn: () => loaded(api.GET('/api/filings/{id}', { params: { path: { id: toValue(id) } } })),
  })

export const beginFiling = (body: Schemas['FilingBeginning']): Promise<Filing> => answer(api.POST('/api/filings', { body }))

export const saveForm = (seen: Loaded<Filing>, body: FilingForm): Promise<Loaded<Filing>> =>
  loaded(api.PUT('/api/filings/{id}/form', { params: { path: { id: seen.value.id } }, headers: since(seen), body } as never))

export const attachPaper = (seen: Loaded<Filing>, body: Schemas['AttachedPaper']): Promise<Loaded<Filing>> =>
  loaded(api.POST('/api/filings/{id}/papers', { params: { path: { id: seen.value.id } }, headers: since(seen), body } as never))

export const detachPaper = (seen: Loaded<Filing>, paper: string): Promise<Loaded<Filing>> =>
  loaded(api.DELETE('/api/filings/{id}/papers/{paper}', { params: { path: { id: seen.value.id, paper } }, headers: since(seen) } as never))

export type FilingVerb =
  | { verb: 'submit' | 'revise' | 'withdraw' | 'conformity' }
  | { verb: 'check'; body: Schemas['SiteCheck'] }
  | { verb: 'receipt'; body: Schemas['ReceiptIssue'] }
  | { verb: 'return'; body: Schemas['FilingReturn'] }
  | { verb: 'nonconformity'; body: Schemas['NonconformityNotice'] }

/** One verb on a filing, on the version one looked at. */
export const actOnFiling = (seen: Loaded<Filing>, act: FilingVerb): Promise<Loaded<Filing>> =>
  loaded(api.POST(`/api/filings/{id}/${act.verb}`, { params: { path: { id: seen.value.id } }, headers: since(seen), body: 'body' in act ? act.body : undefined } as never))

/** After anything was done, whatever lists or shows it is read again. */
export function useAct<Asked>(act: (asked: Asked) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => Promise.all(['institution', 'filing', 'list', 'today', 'matter'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands in a spreadsheet; the key stays with the file, so that a second try enters nothing twice. */
export async function handIn(file: Blob, key: string, check: boolean): Promise<ImportReport> {
  const request = new Request(new URL(`/api/institutions/import?check=${check}`, location.origin), { method: 'POST', headers: { 'Content-Type': XLSX, 'Idempotency-Key': key, Accept: 'application/json' }, body: file })
  const response = await send(request)
  const body = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(body, response.status)
  return body as ImportReport
}
