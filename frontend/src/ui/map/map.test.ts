import { expect, it } from 'vitest'
import { SHADES, shadeOf } from './map'
import { featuresOf, labelsOf } from './style'

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
