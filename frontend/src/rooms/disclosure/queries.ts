import { answer, api, loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type RoundRow = Schemas['RoundRow']
export type Round = Schemas['Round']

export const rounds = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<RoundRow>> => answer(api.GET('/api/rounds', { params: { query: query as never }, signal }))
export const round = (id: string): Promise<Round> => answer(api.GET('/api/rounds/{id}', { params: { path: { id } } }))

/** The record byte for byte: parsed and written again it would be another text. */
export const record = async (id: string): Promise<string> => (await loaded(api.GET('/api/rounds/{id}/record', { params: { path: { id } }, parseAs: 'text' }))).value as unknown as string

/** The rules a manifest names by their SHA-256. */
export const rules = async (hash: string): Promise<string> => (await loaded(api.GET('/api/draw-rules/{hash}', { params: { path: { hash } }, parseAs: 'text' }))).value as unknown as string
