import { DataAnalysis, Notebook } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('townplans', [
  { path: '/office/plan-progress', name: 'planning-progress', title: 'progress.title', action: 'planning.plan.progress', nav: { group: 'planning', order: 61, icon: DataAnalysis }, component: () => import('./ProgressPage.vue') },
  { path: '/office/plan-figures/:rows', name: 'planning-figure-rows', title: 'rows.title', action: 'planning.plan.progress', component: () => import('./FigureRowsPage.vue') },
  { path: '/office/town-plans', name: 'planning-town-plans', title: 'plans.title', action: 'planning.plan.list', nav: { group: 'planning', order: 62, icon: Notebook }, component: () => import('./PlansPage.vue') },
  { path: '/office/town-plans/:id', name: 'planning-town-plan', title: 'plan.title', action: 'planning.plan.read', component: () => import('./PlanPage.vue') },
  { path: '/office/town-plans/:id/write', name: 'planning-town-plan-write', title: 'write.title', action: 'planning.plan.write', component: () => import('./WritePage.vue') },
  { path: '/office/planning-terms', name: 'planning-terms', title: 'terms.title', action: 'planning.term.list', component: () => import('./TermsPage.vue') },
])
