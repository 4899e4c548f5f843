import { Key, View } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('audit', [
  { path: '/office/emergency', name: 'audit-emergency', title: 'emergency.title', action: 'audit.emergency.own', uses: ['identity'], nav: { group: 'house', order: 88, icon: Key }, component: () => import('./EmergencyPage.vue') },
  { path: '/office/audit', name: 'audit-reviews', title: 'reviews.title', action: 'audit.review.list', uses: ['identity'], nav: { group: 'house', order: 80, icon: View }, component: () => import('./ReviewsPage.vue') },
  { path: '/office/audit/:id', name: 'audit-review', title: 'reviews.one', action: 'audit.review.read', uses: ['identity'], component: () => import('./ReviewPage.vue') },
])
