import { ChatLineSquare } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('codes', [
  { path: '/check/:code', name: 'codes-check', title: 'check.title', component: () => import('./CheckPage.vue') },
  { path: '/phone/visits/:id/code', name: 'codes-show', title: 'show.title', action: 'inspection.code.show', component: () => import('./ShowCodePage.vue') },
  { path: '/office/check-ratings', name: 'codes-ratings', title: 'ratings.title', action: 'inspection.rating.list', nav: { group: 'supervision', order: 40, icon: ChatLineSquare }, component: () => import('./RatingsPage.vue') },
])
