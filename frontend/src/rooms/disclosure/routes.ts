import { pages } from '@/router/rooms'

export default pages('disclosure', [
  { path: '/rounds', name: 'disclosure-rounds', title: 'round.title', component: () => import('./RoundsPage.vue') },
  { path: '/rounds/check', name: 'disclosure-check-draw', title: 'check.title', component: () => import('./CheckDrawPage.vue') },
  { path: '/rounds/:id', name: 'disclosure-round', title: 'round.title', component: () => import('./RoundPage.vue') },
])
