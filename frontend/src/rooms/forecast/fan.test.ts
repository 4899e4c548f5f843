import { describe, expect, it } from 'vitest'
import { topOf, yearsOf } from './fan'
import type { Fan } from './queries'

const ahead = (year: number, likely: number) => ({ town: '310115000', year, measure: 'births', age: null, form: null, price: null, likely, low80: likely - 10, high80: likely + 10, low95: likely - 20, high95: likely + 20, naive: 100 })
const fan = { town: '310115000', measure: 'births', known: [{ year: 2023, people: 110, status: 'published' }, { year: 2024, people: 100, status: 'estimated' }], ahead: [ahead(2025, 95), ahead(2026, 90)], came: [{ year: 2025, people: 97, status: 'published' }] } as unknown as Fan

describe('a fan', () => {
  it('has every year once, with what was known, forecast and came true beside each other', () => {
    expect(yearsOf(fan).map(({ year, known, likely, came, estimated }) => [year, known, likely, came, estimated])).toEqual([
      [2023, 110, undefined, undefined, false],
      [2024, 100, undefined, undefined, true],
      [2025, undefined, 95, 97, false],
      [2026, undefined, 90, undefined, undefined],
    ])
  })

  it('stands on an axis from zero to a round number that holds the widest interval', () => {
    expect(topOf(yearsOf(fan))).toBe(150)
    expect(topOf([{ year: 2024, known: 29_653 }])).toBe(30_000)
    expect(topOf([])).toBe(1)
  })
})
