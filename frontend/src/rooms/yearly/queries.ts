import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type Yearly = Schemas['YearlyDisclosure']
export type YearlyRow = Schemas['YearlyRow']
export type Told = Schemas['YearlyTold']
export type Asked = Schemas['YearlyFieldAsked']
export type Seen = Loaded<Yearly>

export const rows = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<YearlyRow>> => answer(api.GET('/api/yearly/reports', { params: { query: query as never }, signal }))
export const late = (district: string): Promise<Schemas['YearlyLate']> => answer(api.GET('/api/public/yearly/late', { params: { query: { district } } }))
export const told = (id: string): Promise<Schemas['YearlyPublic']> => answer(api.GET('/api/public/institutions/{id}/yearly', { params: { path: { id } } }))
export const announce = (body: Schemas['YearlyAnnouncement']) => answer(api.POST('/api/yearly/periods', { body }))
const at = (seen: Seen) => ({ params: { path: { id: seen.value.institution } }, headers: since(seen) }) as never
export const fill = (seen: Seen, answers: Record<string, string>) => loaded<Yearly>(api.PUT('/api/yearly/institutions/{id}', { ...(at(seen) as object), body: { answers } } as never) as never)
export const submit = (seen: Seen) => loaded<Yearly>(api.POST('/api/yearly/institutions/{id}/submit', at(seen)) as never)
export const correct = (seen: Seen, reason: string) => loaded<Yearly>(api.POST('/api/yearly/institutions/{id}/correct', { ...(at(seen) as object), body: { reason } } as never) as never)
export const publish = (seen: Seen) => loaded<Yearly>(api.POST('/api/yearly/institutions/{id}/publish', at(seen)) as never)
export const giveBack = (seen: Seen, reason: string) => loaded<Yearly>(api.POST('/api/yearly/institutions/{id}/return', { ...(at(seen) as object), body: { reason } } as never) as never)

/** The disclosure of an institution, with the version it was read in. */
export const useYearly = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => ['yearly', toValue(id)]), queryFn: () => loaded<Yearly>(api.GET('/api/yearly/institutions/{id}', { params: { path: { id: toValue(id) } } }) as never), enabled: computed(() => toValue(id) !== '') })
