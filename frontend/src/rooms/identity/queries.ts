import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, send, since, type Loaded } from '@/api/client'
import { problemOf } from '@/api/problem'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type AccountRow = Schemas['AccountRow']
export type AccountFile = Schemas['AccountFile']
export type AgencyRow = Schemas['AgencyRow']
export type Division = Schemas['Division']
export type ImportReport = Schemas['DivisionImportReport']
export type Progress = Schemas['HouseProgress']

export const listAccounts = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<AccountRow>> =>
  answer(api.GET('/api/accounts', { params: { query: query as never }, signal }))

export const listAgencies = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<AgencyRow>> =>
  answer(api.GET('/api/agencies', { params: { query: query as never }, signal }))

export const useAccount = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['account', toValue(id)]),
    queryFn: () => loaded(api.GET('/api/accounts/{id}', { params: { path: { id: toValue(id) } } })),
  })

/** What somebody did and read, newest first; only the audit administrator may ask. */
export const useActs = (id: MaybeRefOrGetter<string>, page: MaybeRefOrGetter<number>, may: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['account', toValue(id), 'acts', toValue(page)]),
    queryFn: () => answer(api.GET('/api/accounts/{id}/acts', { params: { path: { id: toValue(id) }, query: { page: toValue(page), size: 50 } as never } })),
    enabled: () => toValue(may),
  })

/** Agencies by part of a name, for a choice. */
export const useAgencyChoice = (q: MaybeRefOrGetter<string>, kind: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['list', 'agency-choice', toValue(q), toValue(kind)]),
    queryFn: ({ signal }) => listAgencies({ size: 50, ...(toValue(q) ? { q: toValue(q) } : {}), ...(toValue(kind) ? { kind: toValue(kind) } : {}) }, signal),
  })

export const useProgress = () => useQuery({ queryKey: ['progress'], queryFn: () => answer(api.GET('/api/agencies/progress')) })

export const appoint = (body: Schemas['Appointment']): Promise<AccountFile> => answer(api.POST('/api/accounts', { body }))

export type AccountVerb = { verb: 'roles'; roles: Schemas['RolesHeld']['roles'] } | { verb: 'disable' | 'factors' | 'sessions' } | { verb: 'password'; password: string }

/** One verb on an account, on the version one looked at. */
export function actOnAccount(seen: Loaded<AccountFile>, act: AccountVerb): Promise<Loaded<AccountFile>> {
  const at = { params: { path: { id: seen.value.id } }, headers: since(seen) }
  switch (act.verb) {
    case 'roles':
      return loaded(api.PUT('/api/accounts/{id}/roles', { ...at, body: { roles: act.roles } } as never))
    case 'disable':
      return loaded(api.POST('/api/accounts/{id}/disable', at as never))
    case 'factors':
      return loaded(api.POST('/api/accounts/{id}/factors/reset', at as never))
    case 'sessions':
      return loaded(api.POST('/api/accounts/{id}/sessions/end', at as never))
    case 'password':
      return loaded(api.POST('/api/accounts/{id}/password', { ...at, body: { password: act.password } } as never))
  }
}

export const addAgency = (body: Schemas['AgencyOrder']): Promise<Schemas['Agency']> => answer(api.POST('/api/agencies', { body }))
export const addTownOffices = (): Promise<Schemas['Agency'][]> => answer(api.POST('/api/agencies/town-offices'))

/** Districts and towns as of a day. */
export const useTownsOn = (day: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => ['divisions', 'on', toValue(day)]), queryFn: () => answer(api.GET('/api/divisions', { params: { query: { asOf: toValue(day) } } })) })

/** Every version of a district's towns. */
export const useTownHistory = (district: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['divisions', 'history', toValue(district)]),
    queryFn: () => answer(api.GET('/api/divisions/{district}/history', { params: { path: { district: toValue(district) } } })),
    enabled: () => toValue(district) !== '',
  })

export const enterTown = (body: Schemas['DivisionEntry']): Promise<Division> => answer(api.POST('/api/divisions', { body }))
export const renameTown = (code: string, body: Schemas['DivisionRenaming']): Promise<Division> => answer(api.POST('/api/divisions/{code}/renaming', { params: { path: { code } }, body }))
export const endTown = (code: string, body: Schemas['DivisionEnding']): Promise<Division> => answer(api.POST('/api/divisions/{code}/end', { params: { path: { code } }, body }))

export const enterFirst = (body: Schemas['Setup']): Promise<Schemas['SetupState']> => answer(api.POST('/api/setup', { body }))
export const changePassword = (body: Schemas['PasswordChange']): Promise<unknown> => answer(api.POST('/api/session/password', { body }))

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands in a spreadsheet of towns; the key stays with the file, so that a second try enters nothing twice. */
export async function handInTowns(file: Blob, key: string, check: boolean): Promise<ImportReport> {
  const request = new Request(new URL(`/api/divisions/import?check=${check}`, location.origin), { method: 'POST', headers: { 'Content-Type': XLSX, 'Idempotency-Key': key, Accept: 'application/json' }, body: file })
  const response = await send(request)
  const body = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(body, response.status)
  return body as ImportReport
}

/** After anything was done, whatever lists or shows it is read again. */
export function useAct<Asked, Said>(act: (asked: Asked) => Promise<Said>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => Promise.all(['account', 'list', 'divisions', 'progress'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}
