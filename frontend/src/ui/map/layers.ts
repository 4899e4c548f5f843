import { answer, api, send } from '@/api/client'
import { problemOf } from '@/api/problem'
import type { components } from '@/api/schema'
import type { BaseLayer } from './map'

/** Whether a map may be shown, what must stand under it, and the tiles beneath our own layers. A map asks anew: signing in may change the answer. */
export const TERMS = {
  queryKey: ['map', 'terms'],
  queryFn: (): Promise<components['schemas']['MapTerms']> => answer(api.GET('/api/geo/map')),
  staleTime: Infinity,
}

/** A layer of our own map; the browser keeps it as long as the server's headers say. */
export async function loadLayer(name: BaseLayer): Promise<GeoJSON.FeatureCollection> {
  const response = await send(new Request(new URL(`/api/geo/layers/${name}`, location.origin), { headers: { Accept: 'application/geo+json, application/json' } }))
  const body = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(body, response.status)
  return body
}
