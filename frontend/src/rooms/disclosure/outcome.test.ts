import { describe, expect, it } from 'vitest'
import { distance, isLate, outcomeState, visitState } from './outcome'
import type { Place } from './queries'

it('says distances no finer than a straight line deserves', () => {
  expect([4, 44, 996, 1049, 9940, 12_300].map(distance)).toEqual(['0 m', '40 m', '1000 m', '1.0 km', '9.9 km', '12 km'])
})

it('marks a report of free places after seven days, not on the seventh', () => {
  const now = new Date('2026-11-25T08:00:00Z')
  expect(isLate('2026-11-18T08:00:00Z', now)).toBe(false)
  expect(isLate('2026-11-18T07:59:59Z', now)).toBe(true)
  expect(isLate(undefined, now)).toBe(true)
})

describe('the first look at a place', () => {
  const visited = (lastOutcome: Place['lastOutcome'], lastOpen: number) => visitState({ lastVisitOn: '2026-10-01', lastOutcome, lastOpen } as Place)

  it('says nothing where nothing was published', () => expect(visitState({} as Place)).toBe('none'))
  it('is good once all is put right', () => expect(visited('RECTIFY_BY_DEADLINE', 0)).toBe('good'))
  it('follows the outcome while something is open', () => {
    expect(visited('RECTIFY_BY_DEADLINE', 1)).toBe('due')
    expect(visited('ACTIVITY_STOPPED', 1)).toBe('overdue')
  })
  it('accuses nobody while a person decides', () => expect(outcomeState('AWAITS_DECISION')).toBe('info'))
})
