import { ref, watch, type Ref } from 'vue'

/** A value this browser keeps under a name; a browser that forbids storage keeps it while the page is open. */
export function kept<T>(name: string, first: T): Ref<T> {
  const shelf = `shanyu.${name}`
  const value = ref(take(shelf, first)) as Ref<T>
  watch(
    value,
    (next) => {
      try {
        localStorage.setItem(shelf, JSON.stringify(next))
      } catch {
        // Full or forbidden.
      }
    },
    { deep: true },
  )
  return value
}

function take<T>(shelf: string, first: T): T {
  try {
    const text = localStorage.getItem(shelf)
    return text === null ? first : (JSON.parse(text) as T)
  } catch {
    return first
  }
}
