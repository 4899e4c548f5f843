import { Finished, Timer, Tickets } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('casework', [
  { path: '/office/matters', name: 'casework-matters', title: 'list.title', action: 'casework.matter.list', nav: { group: 'daily', order: 40, icon: Tickets }, component: () => import('./MattersPage.vue') },
  { path: '/office/matters/:id', name: 'casework-matter', title: 'page.title', action: 'casework.matter.read', component: () => import('./MatterPage.vue') },
  { path: '/office/clocks', name: 'casework-clocks', title: 'clocks.title', action: 'casework.clock.list', nav: { group: 'house', order: 90, icon: Timer }, component: () => import('./ClocksPage.vue') },
  { path: '/phone/matters', name: 'casework-phone-matters', title: 'phone.list', action: 'casework.matter.answer', nav: { order: 20, icon: Finished }, component: () => import('./PhoneMattersPage.vue') },
  { path: '/phone/matters/:id', name: 'casework-phone-matter', title: 'page.title', action: 'casework.matter.read', component: () => import('./PhoneMatterPage.vue') },
])
