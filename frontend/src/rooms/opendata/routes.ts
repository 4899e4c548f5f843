import { pages } from '@/router/rooms'

export default pages('opendata', [{ path: '/open', name: 'opendata', title: 'title', component: () => import('./OpenDataPage.vue') }])
