import { pages } from '@/router/rooms'

export default pages('evidence', [{ path: '/log', name: 'evidence-log', title: 'log.title', component: () => import('./LogPage.vue') }])
