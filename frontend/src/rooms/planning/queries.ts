import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

export type CircleTown = components['schemas']['CircleTown']
export type TownChildren = components['schemas']['TownChildren']
export type WalkedFrom = components['schemas']['WalkedFrom']
export type NetworkStamp = components['schemas']['WalkingNetworkStamp']
export type NetworkRow = components['schemas']['WalkingNetworkRow']
export type NetworkInUse = components['schemas']['WalkingNetworkInUse']
export type NetworkImport = components['schemas']['NetworkImport']

export const FORMS = ['FULL_DAY', 'HALF_DAY', 'HOURLY', 'TEMPORARY'] as const
export const KINDS = ['INFANT', 'YOUNGER_TODDLER', 'OLDER_TODDLER', 'MIXED'] as const

/** How far one walks, when, and to which places. */
export interface Walk {
  minutes: number
  speed: number
  asOf?: string
  form?: (typeof FORMS)[number]
  kind?: (typeof KINDS)[number]
  /** Children of that kind in the hundred of all under three; absent: as the assumption says. */
  share?: number
}

/** Where a walk begins, degrees of WGS 84. */
export interface From {
  lon: number
  lat: number
}

/** The figures before stay while the next are on their way, so that nothing jumps under a moving slider. */
export const useCircle = (walk: MaybeRefOrGetter<Walk>) =>
  useQuery({ queryKey: computed(() => ['circle', toValue(walk)]), queryFn: ({ signal }) => answer(api.GET('/api/planning/circle', { params: { query: toValue(walk) }, signal })), placeholderData: keepPreviousData })

export const useCells = (walk: MaybeRefOrGetter<Walk>) =>
  useQuery({ queryKey: computed(() => ['circle-cells', toValue(walk)]), queryFn: ({ signal }) => answer(api.GET('/api/planning/circle/cells', { params: { query: toValue(walk) }, signal })), placeholderData: keepPreviousData })

export const useInstitutionPoints = (asOf: MaybeRefOrGetter<string | undefined>) =>
  useQuery({ queryKey: computed(() => ['circle-institutions', toValue(asOf)]), queryFn: ({ signal }) => answer(api.GET('/api/institutions/map', { params: { query: { asOf: toValue(asOf) } }, signal })) })

export const listCircleTowns = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<CircleTown>> => answer(api.GET('/api/planning/circle/towns', { params: { query: query as never }, signal }))

export const listChildren = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<TownChildren>> => answer(api.GET('/api/planning/children', { params: { query: query as never }, signal }))

/** The outline before stays while the next is on its way; of another point it would be a lie, so there it goes. */
export const useCatchment = (from: MaybeRefOrGetter<From | undefined>, walk: MaybeRefOrGetter<Walk>) =>
  useQuery({
    queryKey: computed(() => ['catchment', toValue(from), toValue(walk)]),
    queryFn: ({ signal }) => answer(api.GET('/api/planning/catchment', { params: { query: { ...toValue(from)!, ...toValue(walk) } }, signal })),
    enabled: computed(() => toValue(from) !== undefined),
    placeholderData: (before: WalkedFrom | undefined, query) => {
      const [was, now] = [query?.queryKey[1] as From | undefined, toValue(from)]
      return was && now && was.lon === now.lon && was.lat === now.lat ? before : undefined
    },
    retry: false,
  })

export const useNetworkInUse = () => useQuery({ queryKey: ['network', 'in-use'], queryFn: () => loaded(api.GET('/api/planning/networks/in-use')) })

export const listNetworks = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<NetworkRow>> => answer(api.GET('/api/planning/networks', { params: { query: query as never }, signal }))

export const takeUp = (seen: Loaded<unknown>, network: string | undefined): Promise<NetworkInUse> =>
  answer(api.PUT('/api/planning/networks/in-use', { headers: since(seen), body: { network } }))

export const newestImport = async (): Promise<NetworkImport | null> => (await answer(api.GET('/api/planning/network-imports', { params: { query: { size: 1 } as never } }))).items[0] ?? null
