import { Histogram, Odometer, TrendCharts } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('risk', [
  { path: '/office/risk', name: 'risk-list', title: 'list.title', action: 'inspection.risk.list', nav: { group: 'supervision', order: 37, icon: Odometer }, component: () => import('./RiskListPage.vue') },
  { path: '/office/risk/:id', name: 'risk-page', title: 'page.title', action: 'inspection.risk.read', component: () => import('./RiskPage.vue') },
  { path: '/office/risk-formulas', name: 'risk-formulas', title: 'formula.title', action: 'inspection.risk.list', nav: { group: 'supervision', order: 38, icon: Histogram }, component: () => import('./FormulasPage.vue') },
  { path: '/office/risk-formulas/new', name: 'risk-formula-new', title: 'formula.new', action: 'inspection.formula.propose', component: () => import('./FormulaFormPage.vue') },
  { path: '/office/risk-simulation', name: 'risk-simulation', title: 'simulation.title', action: 'inspection.formula.try', component: () => import('./SimulationPage.vue') },
  { path: '/office/risk-backtest', name: 'risk-backtest', title: 'backtest.title', action: 'inspection.formula.try', nav: { group: 'supervision', order: 39, icon: TrendCharts }, component: () => import('./BackTestPage.vue') },
  { path: '/phone/risk', name: 'risk-phone', title: 'phone.title', action: 'inspection.risk.contest', nav: { order: 45, icon: Odometer }, component: () => import('./PhoneRiskPage.vue') },
])
