import { DataBoard, DocumentChecked, List } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('visit', [
  { path: '/office/board', name: 'visit-board', title: 'board.title', action: 'inspection.board.read', nav: { order: 5, icon: DataBoard }, component: () => import('./BoardPage.vue') },
  { path: '/office/visits', name: 'visit-list', title: 'list.title', action: 'inspection.visit.list', nav: { order: 35, icon: List }, component: () => import('./VisitsPage.vue') },
  { path: '/office/visits/:id', name: 'visit-page', title: 'page.title', action: 'inspection.visit.read', component: () => import('./VisitPage.vue') },
  { path: '/phone/visits', name: 'visit-phone-list', title: 'phone.title', action: 'inspection.visit.write', nav: { order: 10, icon: DocumentChecked }, component: () => import('./PhoneVisitsPage.vue') },
  { path: '/phone/visits/:id', name: 'visit-phone', title: 'page.title', action: 'inspection.visit.write', uses: ['casework'], component: () => import('./PhoneVisitPage.vue') },
  { path: '/phone/visits/:id/items/:item', name: 'visit-phone-item', title: 'phone.item', action: 'inspection.visit.write', uses: ['casework'], component: () => import('./PhoneItemPage.vue') },
  { path: '/phone/visits/:id/sign', name: 'visit-phone-sign', title: 'phone.sign', action: 'inspection.visit.write', uses: ['casework'], component: () => import('./PhoneSignPage.vue') },
])
