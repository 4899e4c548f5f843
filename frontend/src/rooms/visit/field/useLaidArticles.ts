import { shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useSession } from '@/session/session'
import type { Article } from '@/ui/articles'
import type { VisitItem } from '../queries'
import { find } from './larder'

/** The articles of an item that were laid along with the day, by source: they open without a network. */
export function useLaidArticles(item: MaybeRefOrGetter<VisitItem | undefined>) {
  const session = useSession()
  const laid = shallowRef<Record<string, Article | undefined>>({})
  watch(
    () => toValue(item)?.item,
    async () => {
      const articles = toValue(item)?.articles ?? []
      const found = await Promise.all(articles.map(async ({ source, asOf }) => [source, (await find<Article>(session.account?.username ?? '', `article ${source} ${asOf}`))?.value] as const))
      laid.value = Object.fromEntries(found)
    },
    { immediate: true },
  )
  return laid
}
