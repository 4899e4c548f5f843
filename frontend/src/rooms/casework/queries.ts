import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

export type MatterRow = components['schemas']['MatterRow']
export type Matter = components['schemas']['Matter']
export type MatterStep = components['schemas']['MatterStep']
export type Today = components['schemas']['Today']
export type Clocks = components['schemas']['Clocks']
export type Rung = components['schemas']['Rung']

export const listMatters = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<MatterRow>> =>
  answer(api.GET('/api/matters', { params: { query: query as never }, signal }))

export const useToday = () => useQuery({ queryKey: ['today'], queryFn: () => answer(api.GET('/api/today')) })

export const useMatter = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['matter', toValue(id)]),
    queryFn: () => loaded(api.GET('/api/matters/{id}', { params: { path: { id: toValue(id) } } })),
  })

/** The name of the institution a list was asked for from elsewhere. */
export const useInstitutionName = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['name', 'institution', toValue(id)]),
    queryFn: async () => (await answer(api.GET('/api/institutions/{id}', { params: { path: { id: toValue(id) } } }))).name,
    enabled: () => Boolean(toValue(id)),
    staleTime: Infinity,
    retry: false,
  })

export type MatterVerb = { verb: 'take' } | { verb: 'answer'; text: string; papers: string[] } | { verb: 'verify' | 'return'; text: string }

/** Does a verb to the version one looked at; whatever was shown of matters is read again. */
export function useMatterVerb(seen: MaybeRefOrGetter<Loaded<Matter> | undefined>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (act: MatterVerb) => send(toValue(seen)!, act),
    onSettled: () => Promise.all(['matter', 'today', 'list'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  })
}

function send(seen: Loaded<Matter>, act: MatterVerb): Promise<Matter> {
  const how = { params: { path: { id: seen.value.id } }, headers: since(seen) }
  switch (act.verb) {
    case 'take':
      return answer(api.POST('/api/matters/{id}/take', how as never))
    case 'answer':
      return answer(api.POST('/api/matters/{id}/answer', { ...how, body: { text: act.text, papers: act.papers } } as never))
    default:
      return answer(api.POST(act.verb === 'verify' ? '/api/matters/{id}/verify' : '/api/matters/{id}/return', { ...how, body: { text: act.text } } as never))
  }
}

export const useClocks = () => useQuery({ queryKey: ['clocks'], queryFn: () => answer(api.GET('/api/clocks')), refetchInterval: 60_000 })

/** Sets a rung; version 0 gives a kind its own first one. */
export function useRungChange() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, rung, version, afterDays, told }: Pick<Rung, 'kind' | 'rung' | 'version' | 'afterDays' | 'told'>) =>
      answer(api.PUT('/api/ladder/{kind}/{rung}', { params: { path: { kind, rung } }, headers: { 'If-Match': `"${version}"` }, body: { afterDays, told } } as never)),
    onSettled: () => client.invalidateQueries({ queryKey: ['clocks'] }),
  })
}
