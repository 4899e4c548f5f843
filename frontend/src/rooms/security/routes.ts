import { Lock } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('security', [
  { path: '/office/security', name: 'security-own', title: 'own.title', component: () => import('./SecurityPage.vue') },
  { path: '/office/sealing-keys', name: 'security-keys', title: 'keys.title', action: 'identity.sealing-key.list', nav: { group: 'house', order: 88, icon: Lock, action: 'identity.sealing-key.rotate' }, component: () => import('./KeysPage.vue') },
])
