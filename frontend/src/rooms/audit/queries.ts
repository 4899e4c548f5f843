import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type ReviewRow = Schemas['ReviewRow']
export type ReviewView = Schemas['ReviewView']
export type Term = Schemas['AuditTerm']
export type Verdict = Schemas['ReviewVerdict']['verdict']
export type EmergencyRight = Schemas['EmergencyRight']

export const listReviews = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<ReviewRow>> => answer(api.GET('/api/audit-reviews', { params: { query: query as never }, signal }))

export const useReview = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => ['review', toValue(id)]), queryFn: () => loaded(api.GET('/api/audit-reviews/{id}', { params: { path: { id: toValue(id) } } })) })

/** The word on a review, on the version one looked at. */
export const decide = (seen: Loaded<ReviewView>, body: Schemas['ReviewVerdict']): Promise<ReviewView> =>
  answer(api.POST('/api/audit-reviews/{id}/verdict', { params: { path: { id: seen.value.id } }, headers: since(seen), body } as never))

export type ErasureRequest = Schemas['AccountErasureRequest']
export type ErasureAsked = Schemas['AccountErasure']
export const GROUNDS: ErasureAsked['ground'][] = ['PURPOSE_ACHIEVED', 'RETENTION_PASSED', 'CONSENT_WITHDRAWN', 'UNLAWFUL']

/** What was asked about erasing an account, the newest first; the security administrator's alone. */
export const useErasures = (account: MaybeRefOrGetter<string>, may: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['account', toValue(account), 'erasures']),
    queryFn: () => answer(api.GET('/api/accounts/{id}/erasure', { params: { path: { id: toValue(account) } } })),
    enabled: () => toValue(may),
  })
export const askErasure = (seen: Loaded<{ id: string }>, body: ErasureAsked): Promise<ErasureRequest[]> =>
  answer(api.POST('/api/accounts/{id}/erasure', { params: { path: { id: seen.value.id } }, headers: since(seen), body } as never))

export const useOwnEmergencies = () => useQuery({ queryKey: ['emergencies'], queryFn: () => answer(api.GET('/api/emergencies')) })
export const takeRight = (body: Schemas['EmergencyAsked']): Promise<EmergencyRight> => answer(api.POST('/api/emergencies', { body }))
export const giveBack = (): Promise<Schemas['OwnEmergencies']> => answer(api.POST('/api/emergencies/end'))

/** After anything was done, whatever lists or shows it is read again. */
export function useAct<Asked, Said>(act: (asked: Asked) => Promise<Said>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => Promise.all(['review', 'emergencies', 'list', 'account'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}
