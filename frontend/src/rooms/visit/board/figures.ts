import { useRouter, type RouteLocationRaw } from 'vue-router'
import { useSession } from '@/session/session'
import type { Figure } from '../queries'

/** The page that shows a list, and the right it needs. */
const PAGES: Record<string, [page: string, action: string]> = {
  rounds: ['inspection-rounds', 'inspection.round.list'],
  visits: ['visit-list', 'inspection.visit.list'],
  findings: ['finding-list', 'inspection.finding.list'],
  matters: ['casework-matters', 'casework.matter.list'],
  coverage: ['visit-coverage', 'inspection.coverage.list'],
}

/** Where the rows of a figure are shown, with exactly the filters it was counted with. */
export function useFigureLinks() {
  const router = useRouter()
  const session = useSession()
  return (figure: Figure): RouteLocationRaw | undefined => {
    const [page, action] = PAGES[figure.list] ?? []
    if (!page || !router.hasRoute(page) || !session.may(action!)) return undefined
    return { name: page, query: Object.fromEntries(new URLSearchParams(figure.query)) }
  }
}
