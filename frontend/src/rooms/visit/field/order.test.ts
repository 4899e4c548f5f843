import { describe, expect, it } from 'vitest'
import { EXACT, length, metres, minutes, shortest, WALKING, type Point } from './order'

const huamu: Point = { longitude: 121.55, latitude: 31.21 }
/** Points that look thrown but are the same in every run. */
const points = (n: number, seed: number): Point[] => Array.from({ length: n }, (_, i) => ({ longitude: 121.5 + ((Math.sin(seed * 97 + i * 13.7) + 1) / 2) * 0.1, latitude: 31.15 + ((Math.cos(seed * 31 + i * 7.3) + 1) / 2) * 0.1 }))
const cost = (way: number[], stops: Point[]) => length(way, stops.map((stop) => metres(huamu, stop)), stops.map((a) => stops.map((b) => metres(a, b))))
const orders = (left: number[]): number[][] => (left.length < 2 ? [left] : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest])))

describe('the order of the day', () => {
  it.each([1, 2, 3, 5, 6, 7])('is the shortest of all orders of %i stops', (n) => {
    const stops = points(n, n)
    const least = Math.min(...orders([...stops.keys()]).map((way) => cost(way, stops)))
    expect(cost(shortest(huamu, stops), stops)).toBeCloseTo(least, 6)
  })

  it('visits every stop once, also above the number tried in every order', () => {
    for (const n of [0, EXACT, EXACT + 1, 30]) expect([...shortest(huamu, points(n, 3))].sort((a, b) => a - b)).toEqual([...Array(n).keys()])
  })

  it('above it is never longer than going down the list', () => {
    const stops = points(20, 4)
    expect(cost(shortest(huamu, stops), stops)).toBeLessThan(cost([...stops.keys()], stops))
  })

  it('takes the detour and the pace of the product for minutes', () => expect(minutes(667, WALKING)).toBeCloseTo(13, 0))
})
