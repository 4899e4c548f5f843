import { Calendar, Key, List, Refresh, Timer, UserFilled } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('inspection', [
  { path: '/office/rounds', name: 'inspection-rounds', title: 'rounds.title', action: 'inspection.round.list', nav: { group: 'supervision', order: 30, icon: Refresh }, component: () => import('./RoundsPage.vue') },
  { path: '/office/rounds/:id', name: 'inspection-round', title: 'round.title', action: 'inspection.round.read', uses: ['norms'], component: () => import('./RoundPage.vue') },
  { path: '/office/round-calendar', name: 'inspection-calendar', title: 'calendar.title', action: 'inspection.calendar.list', nav: { group: 'supervision', order: 31, icon: Calendar }, component: () => import('./CalendarPage.vue') },
  { path: '/office/draw-keys', name: 'inspection-keys', title: 'register.title', action: 'inspection.key.list', nav: { group: 'supervision', order: 32, icon: Key }, component: () => import('./KeysPage.vue') },
  { path: '/office/inspectors', name: 'inspection-inspectors', title: 'inspectors.title', action: 'inspection.inspector.list', nav: { group: 'supervision', order: 33, icon: UserFilled }, component: () => import('./InspectorsPage.vue') },
  { path: '/office/inspectors/:id', name: 'inspection-inspector', title: 'inspectors.one', action: 'inspection.inspector.read', component: () => import('./InspectorPage.vue') },
  { path: '/office/items', name: 'inspection-items', title: 'items.title', action: 'inspection.item.list', nav: { group: 'supervision', order: 34, icon: List }, uses: ['norms'], component: () => import('./ItemsPage.vue') },
  { path: '/office/demo-clock', name: 'inspection-clock', title: 'clock.title', action: 'identity.clock.move', nav: { group: 'house', order: 95, icon: Timer }, component: () => import('./DemoClockPage.vue') },
])
