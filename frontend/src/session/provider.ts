import { answer, api } from '@/api/client'
import type { components } from '@/api/schema'

/** What the identity provider put into the address of the page it sent the browser back to. */
export interface Returned {
  state: string
  code?: string
  error?: string
  iss?: string
}

/** The parameters of the address; those of other names are the provider's own affair. */
export function returned(query: Record<string, unknown>): Returned {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined)
  const given = { state: one('state') ?? '', code: one('code'), error: one('error'), iss: one('iss') }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as Returned
}

/** For what the browser was sent stands before the state. */
export const isLink = (state: string): boolean => state.startsWith('link.')

export async function goToProvider(to: unknown): Promise<void> {
  // Only our own paths, as the server demands them.
  const own = typeof to === 'string' && to.length <= 500 && /^\/(?![/\\])[!-~]*$/.test(to) && !to.includes('\\')
  location.assign((await answer(api.POST('/api/session/provider', { body: own ? { to } : {} }))).address)
}

export async function goToConnect(): Promise<void> {
  location.assign((await answer(api.POST('/api/session/provider/link'))).address)
}

export const answerOf = (body: components['schemas']['ProviderAnswer']) => answer(api.POST('/api/session/provider/answer', { body }))
export const connect = (body: components['schemas']['ProviderAnswer']) => answer(api.POST('/api/session/provider/link/answer', { body }))
export const secondStep = (state: string, totp: string) => answer(api.POST('/api/session/provider/second-step', { body: { state, totp } }))
export const disconnect = () => answer(api.POST('/api/session/provider/link/removal'))
