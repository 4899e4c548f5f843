import type { Offers } from '@/shell/offers'

export default {
  portal: [{ order: 10, component: () => import('./NewestRounds.vue') }],
} satisfies Offers
