import { computed } from 'vue'
import { useRoute } from 'vue-router'

/** What one looks at stays when one goes to another page of the office: the day and the division. */
export const CARRIED = ['asOf', 'division']

/** For links of the frame, which may lead to the page one is on: there the router cannot tell "stay" from "return to today". */
export function useCarried() {
  const route = useRoute()
  return computed(() => Object.fromEntries(CARRIED.filter((key) => route.query[key]).map((key) => [key, route.query[key]])))
}
