/** A point in WGS 84, degrees. */
export interface Point {
  longitude: number
  latitude: number
}

/** Product defaults, shown as such: nobody measured these streets. */
export const WALKING = { perMinute: 66.7, detour: 1.3 }
export const DRIVING = { perMinute: 350, detour: 1.4 }
/** As many stops as are tried in every order; above, a good order is looked for. */
export const EXACT = 8

const RADIUS = 6_371_008.8
const rad = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in metres. */
export function metres(a: Point, b: Point): number {
  const h = Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(rad(b.longitude - a.longitude) / 2) ** 2
  return 2 * RADIUS * Math.asin(Math.sqrt(h))
}

/** Minutes on the way, by straight line and a detour. */
export const minutes = (distance: number, pace: { perMinute: number; detour: number }): number => (distance * pace.detour) / pace.perMinute

/** The shortest way from the start through all stops, ending at the last: exact for {@link EXACT} stops, good above. Answers indices. */
export function shortest(start: Point, stops: Point[]): number[] {
  if (stops.length < 2) return stops.map((_, i) => i)
  const between = stops.map((from) => stops.map((to) => metres(from, to)))
  const first = stops.map((stop) => metres(start, stop))
  return stops.length <= EXACT ? exact(first, between) : improved(nearest(first, between), first, between)
}

export const length = (way: number[], first: number[], between: number[][]): number => way.reduce((sum, stop, i) => sum + (i ? between[way[i - 1]!]![stop]! : first[stop]!), 0)

/** Held and Karp: the best way through a set of stops that ends at each of them, from the smaller sets up. */
function exact(first: number[], between: number[][]): number[] {
  const n = first.length
  const best = Array.from({ length: 1 << n }, () => Array.from({ length: n }, () => ({ cost: Infinity, from: -1 })))
  for (let stop = 0; stop < n; stop++) best[1 << stop]![stop] = { cost: first[stop]!, from: -1 }
  for (let set = 1; set < 1 << n; set++) {
    for (let last = 0; last < n; last++) {
      const here = best[set]![last]!
      if (here.cost === Infinity) continue
      for (let next = 0; next < n; next++) {
        if (set & (1 << next)) continue
        const cost = here.cost + between[last]![next]!
        const there = best[set | (1 << next)]!
        if (cost < there[next]!.cost) there[next] = { cost, from: last }
      }
    }
  }
  let set = (1 << n) - 1
  let last = best[set]!.reduce((least, one, i, all) => (one.cost < all[least]!.cost ? i : least), 0)
  const way: number[] = []
  while (last >= 0) {
    way.unshift(last)
    const { from } = best[set]![last]!
    set &= ~(1 << last)
    last = from
  }
  return way
}

function nearest(first: number[], between: number[][]): number[] {
  const left = new Set(first.keys())
  const way: number[] = []
  while (left.size) {
    const costs = way.length ? between[way.at(-1)!]! : first
    const next = [...left].reduce((least, stop) => (costs[stop]! < costs[least]! ? stop : least))
    way.push(next)
    left.delete(next)
  }
  return way
}

/** 2-opt: turns a part of the way around as long as that shortens it. */
function improved(given: number[], first: number[], between: number[][]): number[] {
  let way = given
  for (let better = true; better; ) {
    better = false
    for (let i = 0; i < way.length - 1; i++) {
      for (let j = i + 1; j < way.length; j++) {
        const turned = [...way.slice(0, i), ...way.slice(i, j + 1).reverse(), ...way.slice(j + 1)]
        if (length(turned, first, between) < length(way, first, between) - 1e-6) {
          way = turned
          better = true
        }
      }
    }
  }
  return way
}
