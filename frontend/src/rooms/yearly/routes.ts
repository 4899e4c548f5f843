import { Postcard } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('yearly', [
  { path: '/yearly', name: 'yearly-late', title: 'late.title', component: () => import('./LatePage.vue') },
  { path: '/office/yearly', name: 'yearly-list', title: 'list.title', component: () => import('./YearlyPage.vue'), action: 'disclosure.yearly.list', nav: { group: 'institutions', order: 62, icon: Postcard } },
  { path: '/office/yearly/:id', name: 'yearly-page', title: 'list.title', component: () => import('./YearlyOnePage.vue'), action: 'disclosure.yearly.read' },
  { path: '/phone/yearly', name: 'yearly-phone', title: 'phone.title', component: () => import('./PhoneYearlyPage.vue'), action: 'disclosure.yearly.fill', nav: { order: 40, icon: Postcard, action: 'disclosure.yearly.fill' } },
])
