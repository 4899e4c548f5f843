import { pages } from '@/router/rooms'

export default pages('disclosure', [
  { path: '/rounds/check', name: 'disclosure-check-draw', title: 'check.title', component: () => import('./CheckDrawPage.vue') },
])
