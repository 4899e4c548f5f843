import { api, answer } from '@/api/client'

export interface Division {
  code: string
  name: string
}

/** Towns and districts by 9-digit code, from the same layer the map draws. */
export async function loadDivisions(): Promise<Division[]> {
  const layer = (await answer(api.GET('/api/geo/layers/{layer}', { params: { path: { layer: 'towns' } } }))) as unknown as GeoJSON.FeatureCollection
  return layer.features
    .map((feature) => ({ code: String(feature.properties?.code ?? ''), name: String(feature.properties?.name ?? '') }))
    .filter((division) => division.code && division.name)
}
