import type { State } from '../state'

/** One thing with a place, WGS 84. */
export interface MapPoint {
  id: string
  lon: number
  lat: number
  name: string
  /** A second line in the note over the point. */
  detail?: string
  state: State
}

/** A figure per division, drawn as shades; its legend names the unit. */
export interface MapAreas {
  title: string
  unit: string
  /** By 9-digit code; a division without a value is drawn as unknown, not as zero. */
  values: Record<string, number>
  /** Upper ends of the classes but the last, ascending, at most four. */
  breaks: number[]
}

/** A piece of the ground with something to say, e.g. a cell of a grid, WGS 84. */
export interface MapCell {
  /** Corners, the first again at the end. */
  ring: [number, number][]
  state: State
  /** 0 to 1: how strongly it is drawn. */
  weight: number
  name: string
}

/** A walk: where it begins, and the ground it reaches where that is known, WGS 84. */
export interface MapWalk {
  from: [lon: number, lat: number]
  ground?: GeoJSON.MultiPolygon
}

/** The layers of our own map, as /api/geo/layers/<name> serves them. */
export const BASE_LAYERS = ['towns', 'lines', 'stations'] as const
export type BaseLayer = (typeof BASE_LAYERS)[number]


/** Shades of one colour from light to dark; the class of a value is the first break it does not pass. */
export const SHADES = [12, 28, 46, 66, 88]

export function shadeOf(value: number | undefined, breaks: number[]): number | undefined {
  if (value === undefined) return undefined
  const at = breaks.findIndex((end) => value <= end)
  return SHADES[at < 0 ? breaks.length : at]
}
