import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useSession } from '@/session/session'
import { useArticles } from '@/ui/articles'
import { listVisits, type Visit, type VisitRow } from '../queries'
import { along, find } from './larder'
import { askVisit } from './useField'

/** The visits of the day and of the windows ahead, laid along with all that their pages need. */
export function useDay(today: () => string) {
  const session = useSession()
  const articleOf = useArticles()
  const account = () => session.account?.username ?? ''

  const { data, error, refetch } = useQuery({
    queryKey: computed(() => ['visit', 'day', account(), today()]),
    queryFn: async () => {
      const rows = await along(account(), 'visits', async () => {
        const [day, due] = await Promise.all([listVisits({ mine: 'true', date: today(), sort: 'due', size: 100 }), listVisits({ mine: 'true', state: 'due', sort: 'due', size: 100 })])
        return [...day.items, ...due.items.filter((row) => !day.items.some(({ id }) => id === row.id))]
      })
      const visits = rows.laid ? await laid(rows.value) : await pack(rows.value)
      return { ...rows, visits }
    },
    networkMode: 'always',
    retry: false,
    staleTime: 60_000,
  })

  const laid = async (rows: VisitRow[]): Promise<Visit[]> => (await Promise.all(rows.map((row) => find<Visit>(account(), `visit ${row.id}`)))).flatMap((kept) => kept?.value ?? [])

  /** Everything a day needs, one visit after the other; what one visit lacks does not keep the others. */
  async function pack(rows: VisitRow[]): Promise<Visit[]> {
    const visits: Visit[] = []
    for (const row of rows) {
      const seen = await along(account(), `visit ${row.id}`, () => askVisit(row.id)).catch(() => undefined)
      if (seen) visits.push(seen.value)
    }
    void texts(visits)
    return visits
  }

  /** The articles behind the cards, each once. */
  async function texts(visits: Visit[]): Promise<void> {
    const anchors = new Map(visits.flatMap((visit) => visit.items.flatMap((item) => item.articles.map((one) => [`${one.source} ${one.asOf}`, one] as const))))
    for (const [name, { source, asOf }] of anchors) {
      if (await find(account(), `article ${name}`)) continue
      await along(account(), `article ${name}`, () => articleOf(source, asOf)).catch(() => undefined)
    }
  }

  return { data, error, refetch }
}
