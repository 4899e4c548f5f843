import { afterEach } from 'vitest'

// Only tests that say "@vitest-environment happy-dom" have a screen; making one for each of the others doubles the run.
if (typeof document !== 'undefined') {
  const { enableAutoUnmount } = await import('@vue/test-utils')
  enableAutoUnmount(afterEach)
  afterEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
}
