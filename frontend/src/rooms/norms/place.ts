import { computed } from 'vue'
import { useRoute, type RouteLocationRaw } from 'vue-router'
import { useAsOf } from '@/shell/asOf'
import { faceOf } from '@/router/rooms'

/** Where the norms stand now, portal or office, and the day they are read for; links keep both. */
export function usePlace() {
  const route = useRoute()
  const { today, param, day, show } = useAsOf()
  const office = computed(() => faceOf(route.path) === 'office')
  const to = (path: string, query: Record<string, string> = {}): RouteLocationRaw => ({
    path: `${office.value ? '/office' : ''}/norms${path}`,
    query: { ...query, ...(param.value ? { asOf: param.value } : {}) },
  })
  return { office, today, asOf: param, day, show, to }
}
