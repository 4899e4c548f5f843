import { DataBoard, DocumentChecked, List, Warning } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('visit', [
  { path: '/office/board', name: 'visit-board', title: 'board.title', action: 'inspection.board.read', nav: { group: 'daily', order: 5, icon: DataBoard }, component: () => import('./BoardPage.vue') },
  { path: '/office/visits', name: 'visit-list', title: 'list.title', action: 'inspection.visit.list', uses: ['inspection', 'norms'], nav: { group: 'supervision', order: 35, icon: List }, component: () => import('./VisitsPage.vue') },
  { path: '/office/visits/:id', name: 'visit-page', title: 'page.title', action: 'inspection.visit.read', uses: ['codes', 'casework'], component: () => import('./VisitPage.vue') },
  { path: '/office/findings', name: 'finding-list', title: 'findingList.title', action: 'inspection.finding.list', uses: ['norms'], nav: { group: 'supervision', order: 36, icon: Warning }, component: () => import('./FindingsPage.vue') },
  { path: '/office/findings/:id', name: 'finding-page', title: 'findingPage.title', action: 'inspection.finding.read', uses: ['casework', 'norms', 'enforcement'], component: () => import('./FindingPage.vue') },
  { path: '/office/coverage', name: 'visit-coverage', title: 'coverage.title', action: 'inspection.coverage.list', uses: ['registry'], component: () => import('./CoveragePage.vue') },
  { path: '/phone/visits', name: 'visit-phone-list', title: 'phone.title', action: 'inspection.visit.write', nav: { order: 10, icon: DocumentChecked }, component: () => import('./PhoneVisitsPage.vue') },
  { path: '/phone/visits/order', name: 'visit-phone-order', title: 'way.title', action: 'inspection.visit.write', component: () => import('./field/OrderPage.vue') },
  { path: '/phone/visits/:id', name: 'visit-phone', title: 'page.title', action: 'inspection.visit.write', uses: ['casework'], component: () => import('./PhoneVisitPage.vue') },
  { path: '/phone/visits/:id/items/:item', name: 'visit-phone-item', title: 'phone.item', action: 'inspection.visit.write', uses: ['casework'], component: () => import('./PhoneItemPage.vue') },
  { path: '/phone/visits/:id/sign', name: 'visit-phone-sign', title: 'phone.sign', action: 'inspection.visit.write', uses: ['casework'], component: () => import('./PhoneSignPage.vue') },
])
