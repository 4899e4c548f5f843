import { pages } from '@/router/rooms'

export default pages('security', [{ path: '/office/security', name: 'security-own', title: 'own.title', component: () => import('./SecurityPage.vue') }])
