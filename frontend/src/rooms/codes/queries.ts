import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

export type Check = components['schemas']['PublicCheck']
export type CheckCode = components['schemas']['CheckCode']
export type Rating = components['schemas']['CheckRating']
export type RatingRow = components['schemas']['CheckRatingRow']

export const openCheck = (code: string): Promise<Check> => answer(api.GET('/api/check/{code}', { params: { path: { code } } }))
export const arrive = (code: string, name: string): Promise<Check> => answer(api.POST('/api/check/{code}/arrival', { params: { path: { code } }, body: { name } }))
export const rate = (code: string, body: Rating): Promise<Check> => answer(api.POST('/api/check/{code}/rating', { params: { path: { code } }, body }))
export const useShowCode = (visit: () => string) => useMutation({ mutationFn: () => answer(api.POST('/api/visits/{id}/code', { params: { path: { id: visit() } } })) })
export const listRatings = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<RatingRow>> => answer(api.GET('/api/check-ratings', { params: { query: query as never }, signal }))
export const useAverages = () => useQuery({ queryKey: ['check-averages'], queryFn: () => answer(api.GET('/api/check-ratings/departments')) })
export const useCode = (visit: () => string) =>
  useQuery({ queryKey: computed(() => ['check-code', visit()]), queryFn: () => loaded(api.GET('/api/visits/{id}/code', { params: { path: { id: visit() } } })), retry: false })

/** Takes a visit out of its joint check; whoever else goes under the code sees it too. */
export function useSeparation(visit: () => string, seen: () => Loaded<CheckCode>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) => answer(api.POST('/api/visits/{id}/separation', { params: { path: { id: visit() } }, headers: since(seen()), body: { reason } } as never)),
    onSettled: () => client.invalidateQueries({ queryKey: ['check-code'] }),
  })
}
