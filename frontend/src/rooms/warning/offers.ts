import type { Offers } from '@/shell/offers'

export default {
  today: [{ order: 1, title: 'today.title', action: 'warning.incident.list', component: () => import('./WaitingIncidents.vue'), phone: true }],
} satisfies Offers
