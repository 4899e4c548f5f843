import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import { i18n, roomsWithMessages, useMessages } from '@/i18n'
import { useSession } from '@/session/session'
import { CARRIED } from '@/shell/carried'
import { noteFailures } from './failure'
import { faceOf, roomPages, type Face } from './rooms'

const of = (face: Face) => roomPages.filter((page) => page.meta?.face === face)
/** Whose pages a face has: its first page names them all. */
const roomsOf = (face: Face) => [...new Set(of(face).flatMap((page) => page.meta?.room ?? []))]
const missing = () => import('@/shell/MissingPage.vue')

const shellPages: RouteRecordRaw[] = [
  {
    path: '/office',
    component: () => import('@/shell/office/OfficeFrame.vue'),
    children: [
      { path: '', name: 'today', component: () => import('@/shell/office/TodayPage.vue'), meta: { title: 'shell.today.title' } },
      ...of('office'),
      { path: ':rest(.*)*', name: 'office-missing', component: missing },
    ],
  },
  {
    path: '/phone',
    component: () => import('@/shell/phone/PhoneFrame.vue'),
    children: [
      { path: '', name: 'phone-home', component: () => import('@/shell/phone/PhoneHome.vue'), meta: { title: 'shell.phone.title', uses: roomsOf('phone') } },
      { path: 'outbox', name: 'phone-outbox', component: () => import('@/shell/phone/OutboxPage.vue'), meta: { title: 'shell.outbox.title' } },
      ...of('phone'),
      { path: ':rest(.*)*', name: 'phone-missing', component: missing },
    ],
  },
  {
    path: '/',
    component: () => import('@/shell/portal/PortalFrame.vue'),
    children: [
      { path: '', name: 'portal', component: () => import('@/shell/portal/PortalHome.vue'), meta: { title: 'shell.portal.title' } },
      { path: 'login', name: 'login', component: () => import('@/shell/LoginPage.vue'), meta: { title: 'shell.login.title' } },
      { path: 'login/provider', name: 'login-provider', component: () => import('@/shell/ProviderReturn.vue'), meta: { title: 'shell.provider.title' } },
      ...of('portal'),
      { path: ':rest(.*)*', name: 'portal-missing', component: missing },
    ],
  },
]

export const router = createRouter({
  history: createWebHistory(),
  routes: shellPages,
  // A list keeps its place when one comes back to it, and does not jump when only its filters change.
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : to.hash ? { el: to.hash } : { top: 0 }),
})

router.beforeEach((to, from) => {
  if (faceOf(to.path) !== 'office' || faceOf(from.path) !== 'office' || to.path === from.path) return true
  const carried = CARRIED.filter((key) => from.query[key] !== undefined && to.query[key] === undefined)
  if (!carried.length) return true
  return { path: to.path, hash: to.hash, query: { ...to.query, ...Object.fromEntries(carried.map((key) => [key, from.query[key]])) } }
})

router.beforeEach(async (to) => {
  const session = useSession()
  const face = faceOf(to.path)
  if (face === 'portal') return true
  await session.load()
  if (!session.authenticated && !to.meta.open) return { name: 'login', query: { to: to.fullPath } }
  // A password somebody else chose opens nothing but its own change.
  if (session.account?.firstPassword && to.name !== 'identity-me') return { name: 'identity-me', query: { to: to.fullPath } }
  // An official who owes a second factor enrols it first.
  if (!session.account?.firstPassword && session.account?.secondFactorNeeded && to.name !== 'security-own') return { name: 'security-own', query: { to: to.fullPath } }
  // What one may not see is not there: the same page as for an address nobody has.
  if (!session.may(to.meta.action)) return { name: `${face}-missing`, params: { rest: to.path.split('/').slice(2) }, query: to.query }
  return true
})

router.beforeResolve(async (to) => {
  await useMessages(...messagesFor(to))
})

noteFailures(router)

router.afterEach((to) => {
  const { t } = i18n.global
  const name = t('shell.name')
  document.title = to.meta.title ? `${t(to.meta.title)} · ${name}` : name
})

/** The office shows names of all rooms in its navigation; the other faces only load what the page says. */
function messagesFor(to: RouteLocationNormalized): string[] {
  if (faceOf(to.path) === 'office') return roomsWithMessages
  return [to.meta.room, ...(to.meta.uses ?? [])].filter((room) => room !== undefined)
}
