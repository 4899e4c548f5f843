import { ChatLineSquare } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('oversight', [
  { path: '/complain', name: 'complain', title: 'form.title', component: () => import('./ComplainPage.vue') },
  { path: '/complaints', name: 'oversight-find', title: 'follow.title', component: () => import('./FollowPage.vue') },
  { path: '/complaints/:number', name: 'oversight-follow', title: 'follow.title', component: () => import('./FollowPage.vue') },
  { path: '/office/complaints', name: 'oversight-list', title: 'list.title', component: () => import('./ComplaintsPage.vue'), action: 'oversight.complaint.list', nav: { group: 'public', order: 55, icon: ChatLineSquare } },
  { path: '/office/complaints/patterns', name: 'oversight-patterns', title: 'patterns.title', component: () => import('./PatternsPage.vue'), action: 'oversight.pattern.read' },
  { path: '/office/complaints/:id', name: 'oversight-complaint', title: 'list.title', component: () => import('./ComplaintPage.vue'), action: 'oversight.complaint.read', uses: ['visit'] },
])
