import { DataLine, Memo, TrendCharts } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('forecast', [
  { path: '/office/forecasts', name: 'forecast-list', title: 'list.title', action: 'planning.forecast.read', nav: { group: 'planning', order: 61, icon: TrendCharts }, component: () => import('./ForecastsPage.vue') },
  { path: '/office/forecasts/new', name: 'forecast-new', title: 'order.title', action: 'planning.forecast.make', component: () => import('./OrderPage.vue') },
  { path: '/office/forecasts/:id', name: 'forecast-page', title: 'page.title', action: 'planning.forecast.read', component: () => import('./ForecastPage.vue') },
  { path: '/office/forecasts/:id/figures', name: 'forecast-figures', title: 'figures.title', action: 'planning.forecast.read', component: () => import('./FiguresPage.vue') },
  { path: '/office/vitals', name: 'forecast-vitals', title: 'vitals.title', action: 'planning.vitals.list', nav: { group: 'planning', order: 61, icon: DataLine, action: 'planning.vitals.enter' }, component: () => import('./VitalsPage.vue') },
  { path: '/office/vitals/import', name: 'forecast-import', title: 'import.title', action: 'planning.vitals.enter', component: () => import('./ImportPage.vue') },
  { path: '/office/assumptions', name: 'forecast-assumptions', title: 'assumptions.title', action: 'planning.assumptions.list', nav: { group: 'planning', order: 61, icon: Memo, action: 'planning.assumptions.enter' }, component: () => import('./AssumptionsPage.vue') },
])
