import type { Offers } from '@/shell/offers'

export default {
  today: [{ order: 5, title: 'steps.title', action: 'identity.progress.read', component: () => import('./FirstSteps.vue') }],
} satisfies Offers
