import { MapLocation, Share } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('planning', [
  { path: '/office/circle', name: 'planning-circle', title: 'circle.title', action: 'planning.circle.read', nav: { group: 'planning', order: 60, icon: MapLocation }, component: () => import('./CirclePage.vue') },
  { path: '/office/network', name: 'planning-network', title: 'network.title', action: 'planning.network.list', nav: { group: 'planning', order: 61, icon: Share, action: 'planning.network.import' }, component: () => import('./NetworkPage.vue') },
  { path: '/office/children', name: 'planning-children', title: 'children.title', action: 'planning.children.list', component: () => import('./ChildrenPage.vue') },
])
