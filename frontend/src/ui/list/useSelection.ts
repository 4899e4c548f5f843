import { computed, ref, watch, type Ref } from 'vue'

/** Rows chosen: some by key, or all that match the question save a few. Another question is another selection. */
export interface Selection {
  all: boolean
  /** The chosen keys, or with `all` the ones left out. */
  keys: string[]
}

export function useSelection(total: Ref<number>, question: Ref<unknown>) {
  const chosen = ref<Selection>({ all: false, keys: [] })
  const none = () => (chosen.value = { all: false, keys: [] })
  watch(() => JSON.stringify(question.value), none)

  const has = (key: string) => chosen.value.keys.includes(key) !== chosen.value.all
  const count = computed(() => (chosen.value.all ? total.value - chosen.value.keys.length : chosen.value.keys.length))

  function toggle(key: string): void {
    const { all, keys } = chosen.value
    chosen.value = { all, keys: keys.includes(key) ? keys.filter((k) => k !== key) : [...keys, key] }
  }

  /** All rows of this page in or out; the rest stays as it was. */
  function togglePage(page: string[]): void {
    const wanted = !page.every(has)
    for (const key of page) if (has(key) !== wanted) toggle(key)
  }

  return { chosen, count, has, toggle, togglePage, everything: () => (chosen.value = { all: true, keys: [] }), none }
}
