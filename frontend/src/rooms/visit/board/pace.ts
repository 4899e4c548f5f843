const DAY = 86_400_000

/** The part of the year that is over at the end of a day, 0 to 1. */
export function yearGone(day: string): number {
  const year = Number(day.slice(0, 4))
  const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return (Date.parse(`${day}T00:00:00Z`) + DAY - from) / (to - from)
}

/**
 * Every institution is to be visited once in the year (plan 二(二)2). Done; at least as far as the year is; or behind it. The
 * law sets the end of the year and no pace: this is a reading aid, and the page says so.
 */
export function paceOf(town: { visited: number; institutions: number }, gone: number): 'whole' | 'ahead' | 'behind' {
  if (town.visited >= town.institutions) return 'whole'
  return town.visited / town.institutions >= gone ? 'ahead' : 'behind'
}
