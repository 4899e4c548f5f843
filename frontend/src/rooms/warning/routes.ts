import { Bell, WarnTriangleFilled } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('warning', [
  { path: '/office/incidents', name: 'warning-incidents', title: 'list.title', action: 'warning.incident.list', nav: { group: 'enforcement', order: 34, icon: Bell }, component: () => import('./IncidentsPage.vue') },
  { path: '/office/incidents/:id', name: 'incident-page', title: 'page.title', action: 'warning.incident.read', uses: ['casework'], component: () => import('./IncidentPage.vue') },
  { path: '/phone/incidents', name: 'warning-phone-list', title: 'phone.list', action: 'warning.incident.list', nav: { order: 16, icon: Bell }, component: () => import('./PhoneIncidentsPage.vue') },
  { path: '/phone/incidents/new', name: 'warning-phone-report', title: 'phone.title', action: 'warning.incident.report', nav: { order: 15, icon: WarnTriangleFilled }, component: () => import('./PhoneReportPage.vue') },
  { path: '/phone/incidents/:id', name: 'warning-phone-incident', title: 'page.title', action: 'warning.incident.read', uses: ['casework'], component: () => import('./PhoneIncidentPage.vue') },
])
