import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, answer } from '@/api/client'
import type { components } from '@/api/schema'

export type Division = components['schemas']['Division']

/** Districts and towns with the name in the language shown; read once a visit. */
export function useDivisions(wanted: MaybeRefOrGetter<boolean> = true) {
  const { locale } = useI18n()
  const { data } = useQuery({
    queryKey: ['divisions'],
    queryFn: () => answer(api.GET('/api/divisions')),
    staleTime: Infinity,
    enabled: wanted,
  })
  const named = computed(() => (data.value ?? []).map((division) => ({ ...division, shown: locale.value === 'en' ? division.nameEn : division.name })))
  return { divisions: named, nameOf: (code: string) => named.value.find((division) => division.code === code)?.shown ?? code }
}
