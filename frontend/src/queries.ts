import { QueryClient } from '@tanstack/vue-query'
import { Problem } from './api/problem'

/** Reads are tried twice more when the failure may pass; a refusal is shown at once. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, thrown) => failures < 2 && thrown instanceof Problem && thrown.passing,
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false },
  },
})
