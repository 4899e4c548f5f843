import type { Offers } from '@/shell/offers'

/** The room that keeps the texts: articles for every citation, and texts and values for the search of everything. */
export default {
  articles: async (anchor, asOf) => (await import('./articles')).articleOf(anchor, asOf),
  finders: [
    { label: 'search.texts', find: async (words) => (await import('./articles')).foundTexts(words) },
    { label: 'search.values', find: async (words) => (await import('./articles')).foundValues(words) },
  ],
} satisfies Offers
