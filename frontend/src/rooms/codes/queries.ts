import { useMutation, useQuery } from '@tanstack/vue-query'
import { answer, api } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

export type Check = components['schemas']['PublicCheck']
export type Rating = components['schemas']['CheckRating']
export type RatingRow = components['schemas']['CheckRatingRow']

export const openCheck = (code: string): Promise<Check> => answer(api.GET('/api/check/{code}', { params: { path: { code } } }))
export const arrive = (code: string, name: string): Promise<Check> => answer(api.POST('/api/check/{code}/arrival', { params: { path: { code } }, body: { name } }))
export const rate = (code: string, body: Rating): Promise<Check> => answer(api.POST('/api/check/{code}/rating', { params: { path: { code } }, body }))
export const useShowCode = (visit: () => string) => useMutation({ mutationFn: () => answer(api.POST('/api/visits/{id}/code', { params: { path: { id: visit() } } })) })
export const listRatings = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<RatingRow>> => answer(api.GET('/api/check-ratings', { params: { query: query as never }, signal }))
export const useAverages = () => useQuery({ queryKey: ['check-averages'], queryFn: () => answer(api.GET('/api/check-ratings/departments')) })
