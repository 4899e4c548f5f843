import { expect, it } from 'vitest'
import { beside } from './handles'

it('steps so many metres: a degree of longitude is the shorter one', () => {
  const home = { lon: 121.5, lat: 31.2 }
  expect(beside(home, 0, 111.32)).toEqual({ lon: 121.5, lat: 31.201 })
  const east = beside(home, 111.32, 0)
  expect(east.lat).toBe(31.2)
  expect(east.lon - 121.5).toBeCloseTo(0.001 / Math.cos((31.2 * Math.PI) / 180), 5)
})
