import type * as maplibre from 'maplibre-gl'
import type { GeoJSONSource, Map as Maplibre, Marker } from 'maplibre-gl'
import type { State } from '../state'
import type { Inks } from './style'

const STATES: State[] = ['overdue', 'due', 'info', 'good', 'none']
const ROUND = 2 * Math.PI * 15

/** Clusters as rings that show how many of each state they hold; a press opens them. */
export function clusterRings(map: Maplibre, engine: typeof maplibre, ink: () => Inks, say: (counts: [State, number][], all: number) => string) {
  const markers = new Map<number, Marker>()

  function draw(): void {
    const seen = new Set<number>()
    for (const feature of map.querySourceFeatures('points', { filter: ['has', 'point_count'] })) {
      const { cluster_id: id, point_count: all } = feature.properties as { cluster_id: number; point_count: number }
      if (seen.has(id)) continue
      seen.add(id)
      const at = (feature.geometry as GeoJSON.Point).coordinates as [number, number]
      if (!markers.has(id)) markers.set(id, new engine.Marker({ element: ring(feature.properties, all, at, id) }).setLngLat(at).addTo(map))
    }
    for (const [id, marker] of markers) {
      if (seen.has(id)) continue
      marker.remove()
      markers.delete(id)
    }
  }

  function ring(properties: GeoJSON.GeoJsonProperties, all: number, at: [number, number], id: number): HTMLElement {
    const counts = STATES.map((state) => [state, Number(properties?.[state] ?? 0)] as [State, number]).filter(([, n]) => n > 0)
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'map-cluster'
    button.ariaLabel = button.title = say(counts, all)
    button.append(drawing(counts, all, ink()), Object.assign(document.createElement('b'), { textContent: String(all) }))
    button.addEventListener('click', () => void open(id, at))
    return button
  }

  async function open(id: number, center: [number, number]): Promise<void> {
    const zoom = await (map.getSource('points') as GeoJSONSource).getClusterExpansionZoom(id)
    map.easeTo({ center, zoom, duration: 150 })
  }

  function clear(): void {
    markers.forEach((marker) => marker.remove())
    markers.clear()
  }

  return { draw, clear }
}

function drawing(counts: [State, number][], all: number, ink: Inks): SVGElement {
  const svg = shape('svg', { viewBox: '0 0 36 36', width: 36, height: 36, 'aria-hidden': 'true' })
  svg.append(shape('circle', { cx: 18, cy: 18, r: 18, fill: ink.paper }))
  let before = 0
  for (const [state, n] of counts) {
    const length = (n / all) * ROUND
    svg.append(shape('circle', { cx: 18, cy: 18, r: 15, fill: 'none', stroke: ink.state[state], 'stroke-width': 5, 'stroke-dasharray': `${length} ${ROUND - length}`, 'stroke-dashoffset': -before, transform: 'rotate(-90 18 18)' }))
    before += length
  }
  return svg
}

function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
