import { answer, api, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type Complaint = Schemas['Complaint']
export type ComplaintRow = Schemas['ComplaintRow']
export type Followed = Schemas['FollowedComplaint']
export type Filed = Schemas['ComplaintFiled']
export type Patterns = Schemas['ComplaintPatterns']
export type Place = Schemas['PublicInstitution']
export type NewComplaint = Schemas['NewComplaint']
export type Erasure = Schemas['ComplaintErasure']

export const openForm = (): Promise<{ ticket: string }> => answer(api.GET('/api/public/complaints/form'))
/** Sent without the session: somebody of an institution who complains is nobody to the log either. */
export const file = (body: NewComplaint): Promise<Filed> => answer(api.POST('/api/public/complaints', { body, credentials: 'omit' }))
export const follow = (number: string): Promise<Followed> => answer(api.GET('/api/public/complaints/{number}', { params: { path: { number } } }))
export const rate = (number: string, body: Schemas['ComplaintRating']): Promise<Followed> => answer(api.POST('/api/public/complaints/{number}/rating', { params: { path: { number } }, body, credentials: 'omit' }))
export const findPlaces = (q: string): Promise<PageOf<Place>> => answer(api.GET('/api/public/institutions', { params: { query: { q, size: 6 } as never } }))
export const placeOf = async (id: string): Promise<Place> => (await answer(api.GET('/api/public/institutions/{id}', { params: { path: { id } } }))).institution

export const complaints = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<ComplaintRow>> => answer(api.GET('/api/complaints', { params: { query: query as never }, signal }))
export const complaint = (id: string) => api.GET('/api/complaints/{id}', { params: { path: { id } } })
/** Asked in the body, so that the number stands in no address. */
export const ofPhone = (phone: string): Promise<Schemas['ComplaintsOfPhone']> => answer(api.POST('/api/complaints/by-phone', { body: { phone } }))
export const patterns = (query: { from?: string; to?: string }): Promise<Patterns> => answer(api.GET('/api/complaints/patterns', { params: { query } }))

type Seen = Loaded<Complaint>
const at = (seen: Seen) => ({ params: { path: { id: seen.value.id } }, headers: since(seen) }) as never
export const accept = (seen: Seen) => answer(api.POST('/api/complaints/{id}/accept', at(seen)))
export const refuse = (seen: Seen, because: string) => answer(api.POST('/api/complaints/{id}/refuse', { ...(at(seen) as object), body: { because } } as never))
export const ask = (seen: Seen, text: string) => answer(api.POST('/api/complaints/{id}/ask', { ...(at(seen) as object), body: { text } } as never))
export const order = (seen: Seen, body: Schemas['ComplaintVisit']) => answer(api.POST('/api/complaints/{id}/visits', { ...(at(seen) as object), body } as never))
export const propose = (seen: Seen, body: Schemas['ComplaintAnswer']) => answer(api.POST('/api/complaints/{id}/propose', { ...(at(seen) as object), body } as never))
export const confirmAnswer = (seen: Seen) => answer(api.POST('/api/complaints/{id}/confirm', at(seen)))
export const giveBack = (seen: Seen, reason: string) => answer(api.POST('/api/complaints/{id}/return', { ...(at(seen) as object), body: { reason } } as never))
export const lookAgain = (seen: Seen, reopen: boolean, reason: string) => answer(api.POST('/api/complaints/{id}/look-again', { ...(at(seen) as object), body: { reopen, reason } } as never))
export const askErasure = (seen: Seen, body: Erasure) => answer(api.POST('/api/complaints/{id}/erasure', { ...(at(seen) as object), body } as never))
export const grantErasure = (seen: Seen) => answer(api.POST('/api/complaints/{id}/erasure/confirm', at(seen)))
export const returnErasure = (seen: Seen, reason: string) => answer(api.POST('/api/complaints/{id}/erasure/return', { ...(at(seen) as object), body: { reason } } as never))
