import { DataAnalysis, Place, Rank } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('siting', [
  { path: '/office/candidates', name: 'siting-candidates', title: 'candidates.title', action: 'planning.candidate.list', nav: { group: 'planning', order: 60.4, icon: Place }, component: () => import('./CandidatesPage.vue') },
  { path: '/office/candidates/new', name: 'siting-candidate-new', title: 'candidate.new', action: 'planning.candidate.enter', component: () => import('./CandidateEnterPage.vue') },
  { path: '/office/candidates/import', name: 'siting-candidate-import', title: 'import.title', action: 'planning.candidate.enter', component: () => import('./CandidateImportPage.vue') },
  { path: '/office/candidates/:id', name: 'siting-candidate', title: 'candidates.title', action: 'planning.candidate.read', component: () => import('./CandidatePage.vue') },
  { path: '/office/scenarios', name: 'siting-scenarios', title: 'scenarios.title', action: 'planning.scenario.list', nav: { group: 'planning', order: 60.5, icon: DataAnalysis }, component: () => import('./ScenariosPage.vue') },
  { path: '/office/scenarios/new', name: 'siting-scenario-new', title: 'scenario.new', action: 'planning.scenario.make', component: () => import('./ScenarioMakePage.vue') },
  { path: '/office/scenarios/:id', name: 'siting-scenario', title: 'scenarios.title', action: 'planning.scenario.read', component: () => import('./ScenarioPage.vue') },
  { path: '/office/scenarios/:id/settings', name: 'siting-scenario-settings', title: 'scenario.change', action: 'planning.scenario.make', component: () => import('./ScenarioChangePage.vue') },
  { path: '/office/scenario-compare', name: 'siting-compare', title: 'compare.title', action: 'planning.scenario.list', component: () => import('./ComparePage.vue') },
  { path: '/office/what-if', name: 'siting-what-if', title: 'whatIf.title', action: 'planning.what-if.read', nav: { group: 'planning', order: 60.6, icon: Rank }, uses: ['planning'], component: () => import('./WhatIfPage.vue') },
])
