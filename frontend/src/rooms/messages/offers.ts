import type { Offers } from '@/shell/offers'

export default { bell: () => import('./BellButton.vue') } satisfies Offers
