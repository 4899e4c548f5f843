import { expect, it } from 'vitest'
import { paceOf, yearGone } from './pace'

it('the year is over at the end of its last day, and not a day before', () => {
  expect(yearGone('2026-12-31')).toBe(1)
  expect(yearGone('2026-12-30')).toBeLessThan(1)
  expect(yearGone('2026-01-01')).toBeCloseTo(1 / 365)
})

it('a town is behind when it has done less of its institutions than the year has gone', () => {
  const half = yearGone('2026-07-02')
  expect([paceOf({ visited: 4, institutions: 4 }, half), paceOf({ visited: 3, institutions: 4 }, half), paceOf({ visited: 2, institutions: 4 }, half), paceOf({ visited: 1, institutions: 4 }, half)]).toEqual(['whole', 'ahead', 'behind', 'behind'])
  expect(paceOf({ visited: 2, institutions: 4 }, 0.5)).toBe('ahead')
})
