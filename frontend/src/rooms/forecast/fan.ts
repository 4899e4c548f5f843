import type { Fan } from './queries'

/** One year of a fan as it is drawn and read out. */
export interface FanYear {
  year: number
  known?: number
  came?: number
  likely?: number
  naive?: number
  band80?: [number, number]
  band95?: [number, number]
  /** Whether somebody counted the known or true figure, or only reckoned it. */
  estimated?: boolean
}

/** Every year once, in order: what was known, what is forecast, what came true. */
export function yearsOf(fan: Fan): FanYear[] {
  const years = new Map<number, FanYear>()
  const at = (year: number) => {
    const found = years.get(year) ?? { year }
    years.set(year, found)
    return found
  }
  for (const point of fan.known) Object.assign(at(point.year), { known: point.people, estimated: point.status === 'estimated' })
  for (const ahead of fan.ahead) Object.assign(at(ahead.year), { likely: ahead.likely, naive: ahead.naive, band80: [ahead.low80, ahead.high80], band95: [ahead.low95, ahead.high95] })
  for (const point of fan.came) Object.assign(at(point.year), { came: point.people, estimated: point.status === 'estimated' })
  return [...years.values()].sort((a, b) => a.year - b.year)
}

/** A round number not below the greatest drawn, so that the axis from zero has few and round marks. */
export function topOf(years: FanYear[]): number {
  const most = Math.max(1, ...years.flatMap(({ known, came, likely, naive, band95 }) => [known ?? 0, came ?? 0, likely ?? 0, naive ?? 0, band95?.[1] ?? 0]))
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= most)!
}
