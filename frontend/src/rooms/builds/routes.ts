import { OfficeBuilding } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('builds', [
  { path: '/office/buildings', name: 'planning-buildings', title: 'list.title', action: 'planning.building.list', nav: { group: 'planning', order: 63, icon: OfficeBuilding }, component: () => import('./BuildsPage.vue') },
  { path: '/office/buildings/new', name: 'planning-building-new', title: 'enter.title', action: 'planning.building.keep', component: () => import('./EnterPage.vue') },
  { path: '/office/buildings/import', name: 'planning-building-import', title: 'import.title', action: 'planning.building.import', component: () => import('./ImportPage.vue') },
  { path: '/office/buildings/:id', name: 'planning-building', title: 'page.title', action: 'planning.building.read', component: () => import('./BuildPage.vue') },
  { path: '/office/buildings/:id/change', name: 'planning-building-change', title: 'enter.change', action: 'planning.building.keep', component: () => import('./ChangePage.vue') },
])
