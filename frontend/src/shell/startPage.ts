import type { RouteLocationRaw } from 'vue-router'
import { roomPages } from '@/router/rooms'

/** After the login: back to where one was going; else the phone's first page for whoever holds one and has work there; else the office. */
export function startPage(to: unknown, session: { may: (action: string | undefined) => boolean }): RouteLocationRaw {
  // Only our own paths: an address of another site in ?to= must lead nowhere.
  if (typeof to === 'string' && /^\/(?![/\\])/.test(to)) return to
  const phone = roomPages.some((page) => page.meta?.face === 'phone' && page.meta.nav && session.may(page.meta.action))
  return { name: phone && matchMedia('(max-width: 640px)').matches ? 'phone-home' : 'today' }
}
