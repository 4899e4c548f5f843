import type { CalendarYear } from './queries'

/** What a day of the calendar is. Colour alone says nothing: off days carry 休, exchanged ones 班, as printed calendars do. */
export type DayKind = 'work' | 'weekend' | 'off' | 'exchanged'

export interface Day {
  date: string
  of: number
  kind: DayKind
}

export interface Month {
  month: number
  /** Blanks before the 1st in a week that begins on Monday. */
  lead: number
  days: Day[]
}

const iso = (at: Date) => at.toISOString().slice(0, 10)

/** The twelve months of a year, each day with its kind by the year's notice; without one plain weekdays. */
export function monthsOf(year: CalendarYear): Month[] {
  const worked = new Set(year.worked)
  const off = (date: string) => year.holidays.some((holiday) => holiday.from <= date && date <= holiday.to)
  return Array.from({ length: 12 }, (_, month) => {
    const first = new Date(Date.UTC(year.year, month, 1))
    const length = new Date(Date.UTC(year.year, month + 1, 0)).getUTCDate()
    const days = Array.from({ length }, (_, i): Day => {
      const at = new Date(Date.UTC(year.year, month, i + 1))
      const date = iso(at)
      const weekend = at.getUTCDay() % 6 === 0
      return { date, of: i + 1, kind: off(date) ? 'off' : worked.has(date) ? 'exchanged' : weekend ? 'weekend' : 'work' }
    })
    return { month: month + 1, lead: (first.getUTCDay() + 6) % 7, days }
  })
}

export const isWorked = (day: Day) => day.kind === 'work' || day.kind === 'exchanged'
