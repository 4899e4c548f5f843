import { Bell, Document, Timer } from '@element-plus/icons-vue'
import { pages } from '@/router/rooms'

export default pages('messages', [
  { path: '/papers/check', name: 'messages-paper-check', title: 'check.title', component: () => import('./PaperCheckPage.vue') },
  { path: '/office/messages', name: 'messages-inbox', title: 'inbox.title', action: 'messages.inbox.list', nav: { group: 'daily', order: 12, icon: Bell }, uses: ['casework'], component: () => import('./InboxPage.vue') },
  { path: '/office/messages/settings', name: 'messages-settings', title: 'setting.title', action: 'messages.setting.change', component: () => import('./SettingPage.vue') },
  { path: '/office/papers', name: 'messages-papers', title: 'paper.list', action: 'casework.official.list', nav: { group: 'institutions', order: 28, icon: Document }, component: () => import('./PapersPage.vue') },
  { path: '/office/papers/:id', name: 'official-paper-page', title: 'paper.title', action: 'casework.official.read', component: () => import('./PaperPage.vue') },
  { path: '/office/expiries', name: 'messages-expiries', title: 'expiry.title', action: 'registry.expiry.list', nav: { group: 'institutions', order: 29, icon: Timer }, component: () => import('./ExpiriesPage.vue') },
  { path: '/office/institutions/:id/winding-down', name: 'messages-winding-down', title: 'closing.title', action: 'registry.winding-down.read', uses: ['casework'], component: () => import('./ClosingPage.vue') },
  { path: '/phone/messages', name: 'messages-phone', title: 'inbox.title', action: 'messages.inbox.list', nav: { order: 12, icon: Bell }, uses: ['casework'], component: () => import('./PhoneInboxPage.vue') },
])
