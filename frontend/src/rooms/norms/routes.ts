import { Reading } from '@element-plus/icons-vue'
import { pages, type Page } from '@/router/rooms'

const shown: Omit<Page, 'nav'>[] = [
  { path: '/norms', name: 'norms-texts', title: 'texts.title', component: () => import('./TextsPage.vue') },
  { path: '/norms/texts/:slug', name: 'norms-text', title: 'texts.title', component: () => import('./TextPage.vue') },
  { path: '/norms/values', name: 'norms-values', title: 'values.title', component: () => import('./ValuesPage.vue') },
  { path: '/norms/values/:name', name: 'norms-value', title: 'values.title', component: () => import('./ValuePage.vue') },
  { path: '/norms/checklist', name: 'norms-checklist', title: 'checklist.title', component: () => import('./ChecklistPage.vue') },
  { path: '/norms/filing', name: 'norms-filing', title: 'filing.title', component: () => import('./FilingPage.vue') },
  { path: '/norms/calendar', name: 'norms-calendar', title: 'calendar.title', component: () => import('./CalendarPage.vue') },
  { path: '/norms/plan', name: 'norms-plan', title: 'plan.title', component: () => import('./PlanPage.vue') },
]

/** The law is anybody's to read: the same pages stand in the portal and in the office. */
export default pages('norms', [
  ...shown,
  ...shown.map((page, i) => ({ ...page, path: `/office${page.path}`, name: `office-${page.name}`, ...(i === 0 ? { nav: { group: 'house', order: 80, icon: Reading } } : {}) })),
])
