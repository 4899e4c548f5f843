import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '@/session/session'
import { districtDate } from '@/ui/format'

/**
 * The day the office looks at, in the address as ?asOf=2026-03-01; absent: today. Another day is for reading only.
 * Pages pass `param` to their calls and put it into their query keys.
 */
export function useAsOf() {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()

  const today = computed(() => districtDate(session.known ? new Date(session.known.clock.now) : new Date()))
  const param = computed(() => {
    const asked = String(route.query.asOf ?? '')
    return /^\d{4}-\d{2}-\d{2}$/.test(asked) && asked !== today.value ? asked : undefined
  })

  function show(day: string | undefined): void {
    const query = { ...route.query }
    if (day && day !== today.value) query.asOf = day
    else delete query.asOf
    void router.replace({ query })
  }

  return { today, param, day: computed(() => param.value ?? today.value), show }
}
