import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { State } from '../state'
import { shadeOf, type MapAreas, type MapCell, type MapPoint, type MapWalk } from './map'

/** The tokens as plain colours, because a canvas knows no custom properties. */
export function inks() {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const state: Record<State, string> = { good: token('good'), due: token('due'), overdue: token('overdue'), info: token('info'), none: token('grey-3') }
  return { ground: token('ground'), paper: token('paper'), line: token('line'), control: token('line-control'), grey: token('grey-2'), ink: token('ink'), primary: token('primary'), state }
}
export type Inks = ReturnType<typeof inks>

const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }
const FONT = ['Noto Sans SC']
const TILES = 'tiles-'

/** Whether an error of the map is about the pictures beneath our layers. */
export const isTile = (event: object): boolean => 'sourceId' in event && String(event.sourceId).startsWith(TILES)

/**
 * No glyphs: the letters come from the reader's machine, the shapes from our own server.
 * @param tiles templates of a map in pictures beneath them, the lowest first; towns are then seen through
 */
export function styleOf(ink: Inks, tiles: string[] = []): StyleSpecification {
  const source = (data: GeoJSON.FeatureCollection) => ({ type: 'geojson' as const, data })
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(tiles.map((tile, n) => [`${TILES}${n}`, { type: 'raster' as const, tiles: [tile], tileSize: 256, maxzoom: 18 }])),
      towns: { ...source(EMPTY), promoteId: 'code' },
      labels: source(EMPTY),
      cells: source(EMPTY),
      lines: source(EMPTY),
      stations: source(EMPTY),
      walk: source(EMPTY),
      points: { ...source(EMPTY), cluster: true, clusterRadius: 44, clusterMaxZoom: 13, clusterProperties: countByState() },
    },
    layers: [...baseLayers(ink, tiles.length), ...walkLayers(ink), ...pointLayers(ink)],
  }
}

function baseLayers(ink: Inks, pictures: number): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': ink.ground } },
    ...Array.from({ length: pictures }, (_, n) => ({ id: `${TILES}${n}`, type: 'raster' as const, source: `${TILES}${n}` })),
    { id: 'town-fill', type: 'fill', source: 'towns', paint: { 'fill-color': ink.paper, 'fill-opacity': pictures ? 0 : 1 } },
    { id: 'town-shade', type: 'fill', source: 'towns', paint: { 'fill-color': ink.primary, 'fill-opacity': ['coalesce', ['feature-state', 'shade'], 0] } },
    { id: 'cell', type: 'fill', source: 'cells', paint: { 'fill-color': byState(ink.state), 'fill-opacity': ['*', 0.7, ['get', 'weight']] } },
    { id: 'lines', type: 'line', source: 'lines', minzoom: 10, paint: { 'line-color': ink.line, 'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.6, 15, 2.5] } },
    { id: 'town-line', type: 'line', source: 'towns', paint: { 'line-color': ink.control, 'line-width': 0.8, 'line-opacity': 0.7 } },
    { id: 'station', type: 'circle', source: 'stations', minzoom: 12, paint: { 'circle-radius': 2.5, 'circle-color': ink.paper, 'circle-stroke-color': ink.grey, 'circle-stroke-width': 1 } },
    text('town-name', 'labels', ['get', 'name'], 9, 12, ink.grey, ink.paper),
    text('station-name', 'stations', ['get', 'name'], 13.5, 12, ink.grey, ink.paper, [0, 0.9]),
  ]
}

/** An edge that shows on cells of any colour: light beside dark. */
function walkLayers(ink: Inks): LayerSpecification[] {
  const ground = ['==', ['geometry-type'], 'Polygon'] as never
  return [
    { id: 'walk-fill', type: 'fill', source: 'walk', filter: ground, paint: { 'fill-color': ink.primary, 'fill-opacity': 0.18 } },
    { id: 'walk-halo', type: 'line', source: 'walk', filter: ground, paint: { 'line-color': ink.paper, 'line-width': 5 } },
    { id: 'walk-line', type: 'line', source: 'walk', filter: ground, paint: { 'line-color': ink.primary, 'line-width': 2.5 } },
    { id: 'walk-from', type: 'circle', source: 'walk', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-radius': 7, 'circle-color': ink.ink, 'circle-stroke-color': ink.paper, 'circle-stroke-width': 3 } },
  ]
}

function text(id: string, source: string, field: unknown[], minzoom: number, size: number, color: string, halo: string, offset: [number, number] = [0, 0]): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    minzoom,
    layout: { 'text-field': field as never, 'text-font': FONT, 'text-size': size, 'text-offset': offset, 'text-padding': 4 },
    paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.5 },
  }
}

/** A point is told by colour and by sign, so that it can be told without colour. */
const SIGNS: Record<State, string> = { good: '✓', due: '…', overdue: '!', info: 'i', none: '' }

const byState = (of: Record<State, string>) => ['match', ['get', 'state'], ...Object.entries(of).flat(), of.none] as never

function pointLayers(ink: Inks): LayerSpecification[] {
  const alone = ['!', ['has', 'point_count']] as never
  return [
    { id: 'point', type: 'circle', source: 'points', filter: alone, paint: { 'circle-radius': 8, 'circle-color': byState(ink.state), 'circle-stroke-color': ink.paper, 'circle-stroke-width': 1.5 } },
    {
      id: 'point-sign',
      type: 'symbol',
      source: 'points',
      filter: alone,
      layout: { 'text-field': byState(SIGNS), 'text-font': FONT, 'text-size': 12, 'text-allow-overlap': true },
      paint: { 'text-color': ink.paper },
    },
  ]
}

function countByState(): Record<string, unknown> {
  return Object.fromEntries(Object.keys(SIGNS).map((state) => [state, ['+', ['case', ['==', ['get', 'state'], state], 1, 0]]]))
}

export function featuresOf(points: MapPoint[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: points.map(({ lon, lat, ...properties }) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties })),
  }
}

export function cellsOf(cells: MapCell[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: cells.map(({ ring, ...properties }) => ({ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties })),
  }
}

/** Multi-part ground as parts, since MapLibre tells polygons from points by their parts. */
export function walkOf(walk: MapWalk | undefined): GeoJSON.FeatureCollection {
  if (!walk) return EMPTY
  const feature = (geometry: GeoJSON.Geometry): GeoJSON.Feature => ({ type: 'Feature', geometry, properties: {} })
  return { type: 'FeatureCollection', features: [...(walk.ground?.coordinates ?? []).map((coordinates) => feature({ type: 'Polygon', coordinates })), feature({ type: 'Point', coordinates: walk.from })] }
}

/** Town names stand where the layer says the middle is, once each, however many parts a town has. */
export function labelsOf(towns: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  const features = towns.features
    .filter((town) => town.properties?.label_lon !== undefined)
    .map((town) => ({ type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: [town.properties!.label_lon, town.properties!.label_lat] }, properties: { name: town.properties!.name } }))
  return { type: 'FeatureCollection', features }
}

export const shades = (areas: MapAreas | undefined, codes: string[]) => codes.map((code) => [code, areas ? (shadeOf(areas.values[code], areas.breaks) ?? 0) / 100 : 0] as const)
