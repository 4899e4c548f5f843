import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

export type CircleTown = components['schemas']['CircleTown']
export type TownChildren = components['schemas']['TownChildren']

/** How far one walks, and when. */
export interface Walk {
  minutes: number
  speed: number
  asOf?: string
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
