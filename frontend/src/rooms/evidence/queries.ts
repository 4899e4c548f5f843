import { answer, api } from '@/api/client'
import type { components } from '@/api/schema'

export type SignedHead = components['schemas']['LogHead']

export const heads = (limit: number, upTo?: number): Promise<SignedHead[]> => answer(api.GET('/api/log/heads', { params: { query: { limit, upTo } } }))

/** The path that shows the log of `size1` entries to be the beginning of the log of `size2`, hex. */
export const consistency = async (size1: number, size2: number): Promise<string[]> => (await answer(api.GET('/api/log/proofs/consistency', { params: { query: { size1, size2 } } }))).path
