import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '@/session/session'

/** The division the office looks at, in the address as ?division=310115104; absent: all one's own. Pages pass `param` to their calls. */
export function useDivision() {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()

  /** The town of someone who works for a town or an institution, else the district. */
  const own = computed(() => session.account?.agency.town ?? session.account?.agency.district)
  const wholeDistrict = computed(() => own.value !== undefined && session.account?.agency.town == null)
  const param = computed(() => (wholeDistrict.value && /^\d{9}$/.test(String(route.query.division ?? '')) ? String(route.query.division) : undefined))

  function show(code: string): void {
    const query = { ...route.query }
    if (code) query.division = code
    else delete query.division
    delete query.page
    void router.replace({ query })
  }

  return { own, wholeDistrict, param, show }
}
