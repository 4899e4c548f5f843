import { MapLocation, OfficeBuilding, User } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('identity', [
  { path: '/setup', name: 'identity-setup', title: 'setup.title', component: () => import('./SetupPage.vue') },
  { path: '/office/accounts', name: 'identity-accounts', title: 'accounts.title', action: 'identity.account.list', nav: { group: 'house', order: 82, icon: User }, component: () => import('./AccountsPage.vue') },
  { path: '/office/accounts/:id', name: 'identity-account', title: 'accounts.one', action: 'identity.account.read', uses: ['audit'], component: () => import('./AccountPage.vue') },
  { path: '/office/agencies', name: 'identity-agencies', title: 'agencies.title', action: 'identity.agency.list', nav: { group: 'house', order: 84, icon: OfficeBuilding, action: 'identity.account.list' }, component: () => import('./AgenciesPage.vue') },
  { path: '/office/towns', name: 'identity-towns', title: 'towns.title', action: 'identity.division.list', nav: { group: 'house', order: 86, icon: MapLocation, action: 'identity.progress.read' }, component: () => import('./TownsPage.vue') },
  { path: '/office/towns/import', name: 'identity-towns-import', title: 'towns.import', action: 'identity.division.enter', component: () => import('./TownsImportPage.vue') },
  { path: '/office/me', name: 'identity-me', title: 'me.title', component: () => import('./MePage.vue') },
])
