import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '@/session/session'

/** The division the office looks at, in the address as ?division=310115104; absent: all one's own. Pages pass it to their calls. */
export function useDivision() {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()

  const own = computed(() => [...new Set((session.account?.roles ?? []).map((role) => role.division).filter((code) => code !== undefined))])
  const param = computed(() => (/^\d{6,12}$/.test(String(route.query.division ?? '')) ? String(route.query.division) : undefined))

  function show(code: string | undefined): void {
    const query = { ...route.query, division: code }
    if (!code) delete query.division
    delete (query as Record<string, unknown>).page
    void router.replace({ query })
  }

  return { own, param, show }
}
