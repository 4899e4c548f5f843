import { expect, it } from 'vitest'
import { useStart } from './start'

it('where a walk begins is rounded to about 100 m before it is kept, and forgotten by a word', () => {
  const { start, begin, leave } = useStart()
  begin(121.543_52, 31.210_49, 'position')
  expect(start.value).toEqual({ lon: 121.544, lat: 31.21, by: 'position', name: undefined })
  expect(useStart().start.value).toBe(start.value)
  leave()
  expect(useStart().start.value).toBeUndefined()
})
