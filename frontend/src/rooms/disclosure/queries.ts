import { answer, api, loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type RoundRow = Schemas['RoundRow']
export type Round = Schemas['Round']
export type Place = Schemas['PublicInstitution']
export type PlacePageOf = Schemas['PublicInstitutionPage']
export type PlaceMap = Schemas['PublicMap']
export type PublishedVisit = Schemas['PublishedVisit']
export type PublishedEdition = Schemas['PublishedEdition']
export type PublishedFinding = Schemas['PublishedFinding']
export type PublicationRow = Schemas['PublicationRow']
export type PublicationDesk = Schemas['PublicationDesk']

export const rounds = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<RoundRow>> => answer(api.GET('/api/rounds', { params: { query: query as never }, signal }))
export const round = (id: string): Promise<Round> => answer(api.GET('/api/rounds/{id}', { params: { path: { id } } }))

/** The record byte for byte: parsed and written again it would be another text. */
export const record = async (id: string): Promise<string> => (await loaded(api.GET('/api/rounds/{id}/record', { params: { path: { id } }, parseAs: 'text' }))).value as unknown as string

/** The rules a manifest names by their SHA-256. */
export const rules = async (hash: string): Promise<string> => (await loaded(api.GET('/api/draw-rules/{hash}', { params: { path: { hash } }, parseAs: 'text' }))).value as unknown as string

export const places = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<Place>> => answer(api.GET('/api/public/institutions', { params: { query: query as never }, signal }))
export const placeMap = (query: ListQuery): Promise<PlaceMap> => answer(api.GET('/api/public/institutions/map', { params: { query: query as never } }))
export const place = (id: string): Promise<PlacePageOf> => answer(api.GET('/api/public/institutions/{id}', { params: { path: { id } } }))

export type NearbyCare = Schemas['NearbyCare']
export type NearbyPlace = Schemas['NearbyPlace']
/** As the address has them; money in whole yuan. */
export type NearbyFilter = Partial<Record<'form' | 'months' | 'fee' | 'free' | 'inclusive', string>>

export const careNearby = ({ fee, ...asked }: NearbyFilter & { near: string; size: number }, signal?: AbortSignal): Promise<NearbyCare> =>
  answer(api.GET('/api/public/care-nearby', { params: { query: { ...asked, ...(fee ? { fee: Math.round(Number(fee) * 100) } : {}) } as never }, signal }))

export const publications = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<PublicationRow>> => answer(api.GET('/api/publications', { params: { query: query as never }, signal }))
export const publication = (id: string): Promise<PublicationDesk> => answer(api.GET('/api/publications/visits/{id}', { params: { path: { id } } }))
export const publish = (id: string, edition: number, correction: string): Promise<PublicationDesk> => answer(api.POST('/api/publications/visits/{id}', { params: { path: { id } }, body: { edition, correction } }))
export const withdraw = (id: string, reason: string): Promise<PublicationDesk> => answer(api.POST('/api/publications/visits/{id}/withdraw', { params: { path: { id } }, body: { reason } }))
