import { shallowRef } from 'vue'
import type { Router } from 'vue-router'

/** A page that could not be opened: where one was going, and what stood in the way (a network, a server, a file gone with an older build). */
export interface Failure {
  to: string
  problem: unknown
}

export const failure = shallowRef<Failure>()

/** Keeps what went wrong on the way to a page until a page is reached: without it the screen stays white and says nothing. */
export function noteFailures(router: Router): void {
  router.onError((problem: unknown, to) => {
    failure.value = { to: to.fullPath, problem }
  })
  router.afterEach((_to, _from, stopped) => {
    if (!stopped) failure.value = undefined
  })
}
