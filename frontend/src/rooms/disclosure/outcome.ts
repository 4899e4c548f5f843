import type { State } from '@/ui/state'
import type { Place } from './queries'

/** What a visit came to, as a colour: waiting for a person's decision accuses nobody. */
const OUTCOMES: Record<string, State> = {
  PASSED: 'good',
  RECTIFIED_ON_THE_SPOT: 'good',
  RECTIFY_BY_DEADLINE: 'due',
  ACTIVITY_STOPPED: 'overdue',
  REFERRED_FOR_PENALTY: 'overdue',
  AWAITS_DECISION: 'info',
}
export const outcomeState = (outcome: string | undefined): State => OUTCOMES[outcome ?? ''] ?? 'none'

/** How a failed item stands now. */
const STANDINGS: Record<string, State> = { deciding: 'info', open: 'due', overdue: 'overdue', rectified: 'good', 'on-the-spot': 'good', dismissed: 'none', withdrawn: 'none' }
export const standingState = (now: string): State => STANDINGS[now] ?? 'none'

/** A report of free places is the week's: an older one is shown with a mark. */
export function isLate(reportedAt: string | undefined, now: Date): boolean {
  return reportedAt === undefined || now.getTime() - new Date(reportedAt).getTime() > 7 * 24 * 3600 * 1000
}

/** What a family sees first of a place's visits. */
export function visitState(place: Place): State {
  if (place.lastVisitOn === undefined) return 'none'
  return place.lastOpen ? outcomeState(place.lastOutcome) : 'good'
}

/** 640 m, 2.4 km: no figure is finer than a straight line deserves. */
export function distance(metres: number): string {
  if (metres < 1000) return `${Math.round(metres / 10) * 10} m`
  return `${(metres / 1000).toFixed(metres < 10_000 ? 1 : 0)} km`
}
