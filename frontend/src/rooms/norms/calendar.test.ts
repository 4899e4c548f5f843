import { expect, it } from 'vitest'
import { isWorked, monthsOf } from './calendar'

const YEAR = {
  year: 2026,
  provisional: false,
  workingDays: 248,
  notices: [],
  holidays: [{ title: '国庆节', titleEn: 'National Day', from: '2026-10-01', to: '2026-10-07' }],
  worked: ['2026-09-20', '2026-10-10'],
}

it('knows the day before, the first and the last day off, the Saturday worked in exchange', () => {
  const kinds = Object.fromEntries(monthsOf(YEAR).flatMap((month) => month.days.map((day) => [day.date, day.kind])))
  expect(kinds['2026-09-30']).toBe('work')
  expect(kinds['2026-10-01']).toBe('off')
  expect(kinds['2026-10-04']).toBe('off')
  expect(kinds['2026-10-07']).toBe('off')
  expect(kinds['2026-10-08']).toBe('work')
  expect(kinds['2026-10-10']).toBe('exchanged')
  expect(kinds['2026-10-11']).toBe('weekend')
  expect(kinds['2026-09-20']).toBe('exchanged')
})

it('begins weeks on Monday and has every day once', () => {
  const months = monthsOf(YEAR)
  expect(months.map((month) => month.lead)).toEqual([3, 6, 6, 2, 4, 0, 2, 5, 1, 3, 6, 1])
  expect(months.flatMap((month) => month.days)).toHaveLength(365)
})

it('counts plain weekdays where there is no notice', () => {
  const plain = monthsOf({ ...YEAR, year: 2027, provisional: true, holidays: [], worked: [] })
  expect(plain.flatMap((month) => month.days).filter(isWorked)).toHaveLength(261)
})
