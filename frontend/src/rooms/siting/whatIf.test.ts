import { expect, it } from 'vitest'
import { asChanges, changesOf, touchedOf, type Moved, type Point } from './whatIf'

const one: Point = { id: 'a', name: 'A', lon: 121.5, lat: 31.2, places: 40 }
const two: Point = { id: 'b', name: 'B', lon: 121.6, lat: 31.1, places: 20 }

it('says nothing of points left alone, and of one put back', () => expect(changesOf([one, two], [{ ...one }, { ...two }])).toEqual([]))

it('says what differs: moved and resized, closed, added; nothing of an added one closed again', () => {
  const after: Moved[] = [{ ...one, lon: 121.51, places: 30 }, { ...two, lat: 31, closed: true }, { id: '+1', name: '', lon: 121.7, lat: 31.3, places: 60, isNew: true }, { id: '+2', name: '', lon: 121.7, lat: 31.3, places: 60, isNew: true, closed: true }]
  const texts = changesOf([one, two], after)
  expect(texts).toEqual(['move:a:121.51:31.2', 'size:a:30', 'close:b', 'add:121.7:31.3:60'])
  expect(asChanges(texts)).toEqual([
    { kind: 'MOVE', point: 'a', longitude: 121.51, latitude: 31.2 },
    { kind: 'RESIZE', point: 'a', places: 30 },
    { kind: 'CLOSE', point: 'b' },
    { kind: 'ADD', longitude: 121.7, latitude: 31.3, places: 60 },
  ])
})

const named = (n: number) => `new ${n}`
const shown = (before: Point[], texts: string[]) => {
  const touched = touchedOf(texts, before, named)
  return [...before.map((point) => touched[point.id] ?? point), ...Object.values(touched).filter(({ isNew }) => isNew)]
}

it('an address says again what it was made of', () => {
  for (const texts of [[], ['move:a:121.51:31.2', 'size:a:30', 'close:b', 'add:121.7:31.3:60'], ['add:121.7:31.3:60', 'add:121.8:31.3:20'], ['close:a']])
    expect(changesOf([one, two], shown([one, two], texts))).toEqual(texts)
  expect(touchedOf(['add:121.7:31.3:60'], [], named)['+1']).toEqual({ id: '+1', name: 'new 1', lon: 121.7, lat: 31.3, places: 60, isNew: true })
})

it('a point that is no more, and what nobody can read, are passed over', () => expect(touchedOf(['close:c', 'move:a:x:31.2', 'add:121.7', 'add:1:2:many', 'size:b', 'nonsense', ''], [one, two], named)).toEqual({}))
