import { Promotion } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('disclosure', [
  { path: '/care', name: 'disclosure-care', title: 'care.title', component: () => import('./CarePage.vue') },
  { path: '/care/:id', name: 'disclosure-place', title: 'place.title', component: () => import('./PlacePage.vue'), uses: ['yearly'] },
  { path: '/rounds', name: 'disclosure-rounds', title: 'round.title', component: () => import('./RoundsPage.vue') },
  { path: '/rounds/check', name: 'disclosure-check-draw', title: 'check.title', component: () => import('./CheckDrawPage.vue') },
  { path: '/rounds/:id', name: 'disclosure-round', title: 'round.title', component: () => import('./RoundPage.vue') },
  { path: '/office/publications', name: 'disclosure-publications', title: 'desk.title', component: () => import('./PublicationsPage.vue'), action: 'disclosure.publication.list', nav: { group: 'public', order: 60, icon: Promotion } },
  { path: '/office/publications/:id', name: 'disclosure-publication', title: 'desk.title', component: () => import('./PublicationPage.vue'), action: 'disclosure.publication.read' },
])
