import { answer, api, send } from '@/api/client'
import { problemOf } from '@/api/problem'
import type { components } from '@/api/schema'
import type { BaseLayer } from './map'

/** What must stand under the map, and the tiles to lie beneath our own layers. */
export const loadTerms = (): Promise<components['schemas']['MapTerms']> => answer(api.GET('/api/geo/map'))

/** A layer of our own map; the browser keeps it as long as the server's headers say. */
export async function loadLayer(name: BaseLayer): Promise<GeoJSON.FeatureCollection> {
  const response = await send(new Request(new URL(`/api/geo/layers/${name}`, location.origin), { headers: { Accept: 'application/geo+json, application/json' } }))
  const body = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(body, response.status)
  return body
}
