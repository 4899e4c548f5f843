import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

export type CaseRow = components['schemas']['CaseRow']
export type JointCase = components['schemas']['JointCase']
export type CaseLadder = components['schemas']['CaseLadder']
export type CaseOpening = components['schemas']['CaseOpening']
export type CaseProposal = components['schemas']['CaseProposal']
export type CasePartOrder = components['schemas']['CasePartOrder']
export type CaseMinutes = components['schemas']['CaseMinutes']
export type Step = components['schemas']['EnforcementStep']
export type SiteRow = components['schemas']['SiteRow']
export type UnlicensedSite = components['schemas']['UnlicensedSite']
export type SiteSeen = components['schemas']['SiteSeen']
export type PetitionRow = components['schemas']['PetitionRow']
export type Petition = components['schemas']['Petition']
export type PetitionEntry = components['schemas']['PetitionEntry']

export const listCases = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<CaseRow>> => answer(api.GET('/api/cases', { params: { query: query as never }, signal }))
export const listSites = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<SiteRow>> => answer(api.GET('/api/unlicensed-sites', { params: { query: query as never }, signal }))
export const listPetitions = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<PetitionRow>> => answer(api.GET('/api/petitions', { params: { query: query as never }, signal }))

export const useCase = (id: MaybeRefOrGetter<string>) => useQuery({ queryKey: computed(() => ['case', toValue(id)]), queryFn: () => loaded(api.GET('/api/cases/{id}', { params: { path: { id: toValue(id) } } })) })
export const useSite = (id: MaybeRefOrGetter<string>) => useQuery({ queryKey: computed(() => ['site', toValue(id)]), queryFn: () => loaded(api.GET('/api/unlicensed-sites/{id}', { params: { path: { id: toValue(id) } } })) })
export const usePetition = (id: MaybeRefOrGetter<string>) => useQuery({ queryKey: computed(() => ['petition', toValue(id)]), queryFn: () => loaded(api.GET('/api/petitions/{id}', { params: { path: { id: toValue(id) } } })) })

/** Agencies that can be drawn in, enforce or answer. */
export const usePartners = () => useQuery({ queryKey: ['case-partners'], queryFn: () => answer(api.GET('/api/case-partners')), staleTime: Infinity })

/** Articles a penalty may rest on today. */
export const useBindingArticles = () => useQuery({ queryKey: ['binding-articles'], queryFn: () => answer(api.GET('/api/binding-articles')), staleTime: Infinity })

export const openCase = (body: CaseOpening): Promise<JointCase> => answer(api.POST('/api/cases', { body } as never))
export const suspectSite = (body: SiteSeen): Promise<UnlicensedSite> => answer(api.POST('/api/unlicensed-sites', { body } as never))
export const enterPetition = (body: PetitionEntry): Promise<Petition> => answer(api.POST('/api/petitions', { body } as never))

const STALE = ['case', 'site', 'petition', 'list', 'today', 'matter', 'incident']

/** Does a verb to the version one looked at: its path's last part, and its body where it has one. */
export function useStep<T extends { version: number }>(base: '/api/cases' | '/api/unlicensed-sites' | '/api/petitions', id: MaybeRefOrGetter<string>, seen: MaybeRefOrGetter<Loaded<T> | undefined>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body?: unknown }) =>
      answer(api.POST(`${base}/{id}/${path}` as never, { params: { path: { id: toValue(id) } }, headers: since(toValue(seen)!), ...(body === undefined ? {} : { body }) } as never)),
    onSettled: () => Promise.all(STALE.map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}
