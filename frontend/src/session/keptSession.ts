import type { Session } from './session'

const SHELF = 'shanyu.session'
const LEFT = 'shanyu.left'

/** What GET /api/session last said of somebody, without its token: opens the phone's pages where there is no network. */
export function keepSession(session: Session): void {
  if (!session.authenticated) return localStorage.removeItem(SHELF)
  localStorage.setItem(SHELF, JSON.stringify({ ...session, csrf: undefined }))
}

export function keptSession(): Session | undefined {
  const text = localStorage.getItem(SHELF)
  return text === null ? undefined : (JSON.parse(text) as Session)
}

/** @param tell the server has not heard of the leaving yet */
export function forgetSession({ tell = false } = {}): void {
  localStorage.removeItem(SHELF)
  if (tell) localStorage.setItem(LEFT, 'yes')
  else localStorage.removeItem(LEFT)
}

export const leftOffline = (): boolean => localStorage.getItem(LEFT) === 'yes'
