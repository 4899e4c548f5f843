import type * as maplibre from 'maplibre-gl'
import type { Map as Maplibre, Marker } from 'maplibre-gl'
import type { State } from '../state'

/** A point one can take hold of and put elsewhere, WGS 84. */
export interface MapHandle {
  id: string
  lon: number
  lat: number
  name: string
  state: State
  chosen?: boolean
}

/** A step of an arrow key, and with Shift, in metres. */
const STEP = 50
const LEAP = 500
const METRES_A_DEGREE = 111_320

const KEYS: Record<string, [number, number]> = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }

/** So many metres east and north of a place. */
export function beside({ lon, lat }: { lon: number; lat: number }, east: number, north: number): { lon: number; lat: number } {
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6
  return { lon: round(lon + east / METRES_A_DEGREE / Math.cos((lat * Math.PI) / 180)), lat: round(lat + north / METRES_A_DEGREE) }
}

/** Points as buttons on the map: dragged by pointer, moved by arrow keys, chosen by a press. */
export function handleMarkers(map: Maplibre, engine: typeof maplibre, moved: (id: string, at: { lon: number; lat: number }) => void, chosen: (id: string) => void) {
  const markers = new Map<string, { marker: Marker; handle: MapHandle }>()

  function draw(handles: MapHandle[]): void {
    const wanted = new Set(handles.map(({ id }) => id))
    for (const [id, { marker }] of markers) {
      if (wanted.has(id)) continue
      marker.remove()
      markers.delete(id)
    }
    for (const handle of handles) {
      const known = markers.get(handle.id)
      if (known) known.handle = handle
      else markers.set(handle.id, { marker: make(handle), handle })
      show(markers.get(handle.id)!.marker, handle)
    }
  }

  function make(handle: MapHandle): Marker {
    const button = document.createElement('button')
    button.type = 'button'
    const marker = new engine.Marker({ element: button, draggable: true }).setLngLat([handle.lon, handle.lat]).addTo(map)
    marker.on('dragend', () => {
      const { lng, lat } = marker.getLngLat()
      moved(handle.id, beside({ lon: lng, lat }, 0, 0))
    })
    button.addEventListener('click', (event) => {
      event.stopPropagation()
      chosen(handle.id)
    })
    button.addEventListener('keydown', (event) => {
      const way = KEYS[event.key]
      if (!way) return
      event.preventDefault()
      event.stopPropagation()
      const step = event.shiftKey ? LEAP : STEP
      moved(handle.id, beside(markers.get(handle.id)!.handle, way[0] * step, way[1] * step))
    })
    return marker
  }

  function show(marker: Marker, { lon, lat, name, state, chosen: isChosen }: MapHandle): void {
    const button = marker.getElement()
    button.classList.add('map-handle')
    button.dataset.state = state
    button.ariaPressed = String(!!isChosen)
    if (button.ariaLabel !== name) button.ariaLabel = button.title = name
    marker.setLngLat([lon, lat])
  }

  function clear(): void {
    markers.forEach(({ marker }) => marker.remove())
    markers.clear()
  }

  return { draw, clear }
}
