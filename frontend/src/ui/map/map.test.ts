import { describe, expect, it } from 'vitest'
import { SHADES, shadeOf } from './map'
import { featuresOf, isTile, labelsOf, styleOf, type Inks } from './style'

it.each([
  [0, SHADES[0]],
  [5, SHADES[0]],
  [5.1, SHADES[1]],
  [10, SHADES[1]],
  [99, SHADES[2]],
  [undefined, undefined],
])('a figure of %s has shade %s', (value, shade) => expect(shadeOf(value, [5, 10])).toBe(shade))

it('puts longitude first', () => {
  expect(featuresOf([{ id: '1', lon: 121.5, lat: 31.2, name: 'a', state: 'good' }]).features[0]).toEqual({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [121.5, 31.2] },
    properties: { id: '1', name: 'a', state: 'good' },
  })
})

it('names a town once, where its middle is', () => {
  const town = (properties: object) => ({ type: 'Feature' as const, geometry: { type: 'Polygon' as const, coordinates: [] }, properties })
  expect(labelsOf({ type: 'FeatureCollection', features: [town({ name: '花木街道', label_lon: 121.5, label_lat: 31.2 }), town({ name: 'no middle' })] }).features.map((f) => f.properties)).toEqual([{ name: '花木街道' }])
})

describe('a map in pictures', () => {
  const ink = { state: {} } as unknown as Inks
  const lies = (tiles: string[]) => styleOf(ink, tiles).layers.map(({ id }) => id)

  it('lies beneath our own layers, in the order set, and towns are seen through', () => {
    expect(lies(['https://one/{z}/{y}/{x}', 'https://two/{z}/{y}/{x}']).slice(0, 4)).toEqual(['ground', 'tiles-0', 'tiles-1', 'town-fill'])
    expect(styleOf(ink, ['https://one/{z}/{y}/{x}']).sources['tiles-0']).toMatchObject({ type: 'raster', tiles: ['https://one/{z}/{y}/{x}'] })
    expect(lies([]).slice(0, 2)).toEqual(['ground', 'town-fill'])
  })

  it('is told apart when it fails', () => {
    expect([isTile({ sourceId: 'tiles-1' }), isTile({ sourceId: 'towns' }), isTile({ error: 1 })]).toEqual([true, false, false])
  })
})
