import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

export type IncidentRow = components['schemas']['IncidentRow']
export type Incident = components['schemas']['Incident']
export type IncidentFirstReport = components['schemas']['IncidentFirstReport']
export type IncidentFollowUp = components['schemas']['IncidentFollowUp']
export type IncidentKind = components['schemas']['IncidentKindShown']

export const listIncidents = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<IncidentRow>> => answer(api.GET('/api/incidents', { params: { query: query as never }, signal }))
export const useIncident = (id: MaybeRefOrGetter<string>) => useQuery({ queryKey: computed(() => ['incident', toValue(id)]), queryFn: () => loaded(api.GET('/api/incidents/{id}', { params: { path: { id: toValue(id) } } })) })
export const useIncidentKinds = () => useQuery({ queryKey: ['incident-kinds'], queryFn: () => answer(api.GET('/api/incident-kinds')), staleTime: Infinity })
export const reportIncident = (body: IncidentFirstReport): Promise<Incident> => answer(api.POST('/api/incidents', { body } as never))

export type IncidentVerb = { verb: 'acknowledgement' | 'told-outside' } | { verb: 'reports' | 'closing'; body: IncidentFollowUp }

/** Does a verb; further and closing reports on the version one looked at. */
export function useIncidentVerb(id: MaybeRefOrGetter<string>, seen: MaybeRefOrGetter<Loaded<Incident> | undefined>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (act: IncidentVerb) => {
      const how = { params: { path: { id: toValue(id) } }, headers: since(toValue(seen)!) }
      switch (act.verb) {
        case 'acknowledgement':
          return answer(api.POST('/api/incidents/{id}/acknowledgement', how as never))
        case 'told-outside':
          return answer(api.POST('/api/incidents/{id}/told-outside', how as never))
        case 'reports':
          return answer(api.POST('/api/incidents/{id}/reports', { ...how, body: act.body } as never))
        default:
          return answer(api.POST('/api/incidents/{id}/closing', { ...how, body: (act as { body: IncidentFollowUp }).body } as never))
      }
    },
    onSettled: () => Promise.all(['incident', 'list', 'today', 'matter'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}
