import type { PointChange } from './queries'

/** A point as it is. */
export interface Point {
  id: string
  name: string
  lon: number
  lat: number
  places: number
}

/** A point as it would be. */
export interface Moved extends Point {
  isNew?: boolean
  closed?: boolean
}

/** Between two changes in an address. */
export const SEPARATOR = ';'

/** What differs, as the address carries it; points that exist in their order, then the added ones. */
export function changesOf(before: Point[], after: Moved[]): string[] {
  const was = new Map(before.map((point) => [point.id, point]))
  const parts: string[] = []
  for (const point of after) {
    const old = was.get(point.id)
    if (!old || point.isNew) continue
    if (point.closed) parts.push(`close:${point.id}`)
    else {
      if (point.lon !== old.lon || point.lat !== old.lat) parts.push(`move:${point.id}:${point.lon}:${point.lat}`)
      if (point.places !== old.places) parts.push(`size:${point.id}:${point.places}`)
    }
  }
  for (const point of after) if (point.isNew && !point.closed) parts.push(`add:${point.lon}:${point.lat}:${point.places}`)
  return parts
}

/**
 * What was touched, by id, from what the address carries; points that are no more, and what nobody can read, are passed over.
 *
 * @param nameOf the name of the nth added point
 */
export function touchedOf(texts: string[], before: Point[], nameOf: (n: number) => string): Record<string, Moved> {
  const was = new Map(before.map((point) => [point.id, point]))
  const touched: Record<string, Moved> = {}
  let added = 0
  for (const change of asChanges(texts)) {
    const { kind, longitude: lon, latitude: lat, places } = change
    if (![lon, lat, places].every((number) => number === undefined || Number.isFinite(number))) continue
    if (kind === 'ADD') {
      if (lon === undefined || lat === undefined || places === undefined) continue
      const id = `+${(added += 1)}`
      touched[id] = { id, name: nameOf(added), lon, lat, places, isNew: true }
      continue
    }
    const old = was.get(change.point ?? '')
    if (!old) continue
    const now = touched[old.id] ?? old
    touched[old.id] = { ...now, lon: lon ?? now.lon, lat: lat ?? now.lat, places: places ?? now.places, ...(kind === 'CLOSE' ? { closed: true } : {}) }
  }
  return touched
}

/** The same for a scenario's settings. */
export function asChanges(texts: string[]): PointChange[] {
  return texts.map((text) => {
    const [kind, ...part] = text.split(':')
    switch (kind) {
      case 'move':
        return { kind: 'MOVE', point: part[0], longitude: Number(part[1]), latitude: Number(part[2]) }
      case 'size':
        return { kind: 'RESIZE', point: part[0], places: Number(part[1]) }
      case 'close':
        return { kind: 'CLOSE', point: part[0] }
      default:
        return { kind: 'ADD', longitude: Number(part[0]), latitude: Number(part[1]), places: Number(part[2]) }
    }
  })
}
