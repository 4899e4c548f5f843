import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type Message = Schemas['Message']
export type MessageSetting = Schemas['MessageSetting']
export type OfficialPaper = Schemas['OfficialPaper']
export type OfficialPaperRow = Schemas['OfficialPaperRow']
export type PaperCheck = Schemas['PaperCheck']
export type ExpiryRow = Schemas['ExpiryRow']
export type WindingDown = Schemas['WindingDown']
export type Placement = Schemas['Placement']

export const useInbox = (query: MaybeRefOrGetter<ListQuery>) =>
  useQuery({
    queryKey: computed(() => ['message', 'list', toValue(query)]),
    queryFn: ({ signal }) => answer(api.GET('/api/messages', { params: { query: toValue(query) as never }, signal })),
  })

/** How many are unread; asked again every half minute while the page is looked at. */
export const useUnread = (enabled: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: ['message', 'unread'],
    queryFn: ({ signal }) => answer(api.GET('/api/messages/unread', { signal })),
    enabled: computed(() => toValue(enabled)),
    refetchInterval: 30_000,
  })

export const markRead = (ids: string[]) => answer(api.POST('/api/messages/read', { body: { ids } }))

export const useSetting = () => useQuery({ queryKey: ['message', 'setting'], queryFn: () => loaded(api.GET('/api/messages/setting')) })
export const changeSetting = (seen: Loaded<MessageSetting>, body: Schemas['MessageSettingChange']) =>
  answer(api.PUT('/api/messages/setting', { headers: since(seen), body } as never))

export const listPapers = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<OfficialPaperRow>> =>
  answer(api.GET('/api/official-papers', { params: { query: query as never }, signal }))
export const usePaper = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: computed(() => ['official-paper', toValue(id)]), queryFn: () => loaded(api.GET('/api/official-papers/{id}', { params: { path: { id: toValue(id) } } })) })
export const correctPaper = (seen: Loaded<OfficialPaper>, verb: 'reissue' | 'withdrawal', reason: string): Promise<OfficialPaper> =>
  answer(api.POST(`/api/official-papers/{id}/${verb}`, { params: { path: { id: seen.value.id } }, headers: since(seen), body: { reason } } as never))
export const checkPaper = (query: { number?: string; sha256?: string }): Promise<PaperCheck> => answer(api.GET('/api/public/papers/check', { params: { query } }))

export const listExpiries = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<ExpiryRow>> =>
  answer(api.GET('/api/expiries', { params: { query: query as never }, signal }))
export const useStages = (enabled: MaybeRefOrGetter<boolean>) =>
  useQuery({ queryKey: ['reminder-stage'], queryFn: () => answer(api.GET('/api/reminder-stages')), enabled: computed(() => toValue(enabled)) })
export const setStages = (days: number[]) => answer(api.POST('/api/reminder-stages', { body: { days } }))

const place = (id: string) => ({ path: { id } })
export const useClosing = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['winding-down', toValue(id)]),
    // Null while nothing is prepared.
    queryFn: async (): Promise<Loaded<WindingDown> | null> => {
      const seen = await loaded(api.GET('/api/institutions/{id}/winding-down', { params: place(toValue(id)) }))
      return seen.value.plan ? { ...seen, value: seen.value.plan } : null
    },
  })
export const usePlacements = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['winding-down', toValue(id), 'placements']),
    queryFn: () => answer(api.GET('/api/institutions/{id}/placements', { params: place(toValue(id)) })),
    enabled: computed(() => toValue(enabled)),
  })
export const declareClosing = (id: string, body: Schemas['WindingDownDeclaration']) => answer(api.POST('/api/institutions/{id}/winding-down', { params: place(id), body }))
export const placeChild = (seen: Loaded<WindingDown>, body: Schemas['ChildPlacing']) =>
  answer(api.POST('/api/institutions/{id}/winding-down/children', { params: place(seen.value.institution), headers: since(seen), body } as never))
export const settleFamily = (seen: Loaded<WindingDown>, body: Schemas['FamilySettling']) =>
  answer(api.POST('/api/institutions/{id}/winding-down/families', { params: place(seen.value.institution), headers: since(seen), body } as never))
export const withdrawClosing = (seen: Loaded<WindingDown>) =>
  answer(api.POST('/api/institutions/{id}/winding-down/withdrawal', { params: place(seen.value.institution), headers: since(seen) } as never))
export const answerPlacement = (id: string, body: Schemas['PlacementAnswer']) => answer(api.POST('/api/institutions/{id}/placements', { params: place(id), body }))
export const findInstitutions = (q: string) => answer(api.GET('/api/institutions', { params: { query: { q, size: 8 } as never } }))

/** After anything was done, whatever lists or shows it is read again. */
export function useAct<Asked>(act: (asked: Asked) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => Promise.all(['message', 'official-paper', 'reminder-stage', 'winding-down', 'institution', 'list', 'today', 'matter'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}
