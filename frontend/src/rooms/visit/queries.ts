import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

export type Visit = components['schemas']['Visit']
export type VisitRow = components['schemas']['VisitRow']
export type VisitItem = components['schemas']['VisitItem']
export type ItemAnswer = components['schemas']['ItemAnswer']
export type Board = components['schemas']['InspectionBoard']
export type Figure = components['schemas']['Figure']

export const listVisits = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<VisitRow>> =>
  answer(api.GET('/api/visits', { params: { query: query as never }, signal }))

const key = (id: string) => ['visit', id]

export const useVisit = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => key(toValue(id))),
    queryFn: () => loaded(api.GET('/api/visits/{id}', { params: { path: { id: toValue(id) } } })),
  })

export const useBoard = (town: MaybeRefOrGetter<string | undefined>, asOf: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['board', toValue(town), toValue(asOf)]),
    queryFn: () => answer(api.GET('/api/board/inspection', { params: { query: { town: toValue(town), asOf: toValue(asOf) } } })),
  })

/** Answers one card, on the version of the card one looked at. */
export const answerItem = (visit: string, item: VisitItem, body: ItemAnswer): Promise<VisitItem> =>
  answer(api.PUT('/api/visits/{id}/items/{item}', { params: { path: { id: visit, item: item.item } }, headers: { 'If-Match': `"${item.version}"` }, body } as never))

export type VisitVerb =
  | { verb: 'begin' }
  | { verb: 'submit'; hash: string }
  | { verb: 'correct'; reason: string }
  | { verb: 'sign'; body: components['schemas']['VisitSigning'] }

export function useVisitVerb(seen: MaybeRefOrGetter<Loaded<Visit> | undefined>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (act: VisitVerb) => send(toValue(seen)!, act),
    onSettled: () => Promise.all(['visit', 'list', 'today'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}

function send(seen: Loaded<Visit>, act: VisitVerb): Promise<Visit> {
  const how = { params: { path: { id: seen.value.id } }, headers: since(seen) }
  switch (act.verb) {
    case 'begin':
      return answer(api.POST('/api/visits/{id}/begin', how as never))
    case 'submit':
      return answer(api.POST('/api/visits/{id}/submit', { ...how, body: { hash: act.hash } } as never))
    case 'correct':
      return answer(api.POST('/api/visits/{id}/correct', { ...how, body: { reason: act.reason } } as never))
    case 'sign':
      return answer(api.POST('/api/visits/{id}/signatures', { params: how.params, body: act.body } as never))
  }
}
