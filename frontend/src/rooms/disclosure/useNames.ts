import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter } from 'vue'
import { placeMap } from './queries'

/** Names for the codes a draw's record uses; the record itself knows only codes. */
export function useNames(wanted: MaybeRefOrGetter<boolean>) {
  const { data } = useQuery({ queryKey: ['public', 'names'], queryFn: () => placeMap({ closed: 'true' }), enabled: wanted, staleTime: 300_000 })
  const names = computed(() => Object.fromEntries((data.value?.features ?? []).map(({ properties }) => [properties.code, properties.name])))
  return { names }
}
