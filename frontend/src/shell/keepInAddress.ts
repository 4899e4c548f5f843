import { onScopeDispose, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** A page's question that stands in its address under one word. */
interface Kept {
  value: Ref<string | number | undefined>
  /** What a text from the address means; undefined when it means nothing here. */
  read: (text: string) => string | number | undefined
}

/** The address is never older than this (ms), nor written more often: browsers refuse one that changes with every step of a slider. */
const AT_MOST_EVERY = 400

/** What is asked, kept in the address: a reload and a link sent to somebody show the same. What is as at first is left out. */
export function keepInAddress(asked: Record<string, Kept>): void {
  const route = useRoute()
  const router = useRouter()
  const first = Object.fromEntries(Object.entries(asked).map(([key, { value }]) => [key, value.value]))
  for (const [key, { value, read }] of Object.entries(asked)) {
    const text = route.query[key]
    const meant = typeof text === 'string' ? read(text) : undefined
    if (meant !== undefined) value.value = meant
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  function write(): void {
    timer = undefined
    const query = { ...route.query }
    for (const [key, { value }] of Object.entries(asked)) {
      if (value.value === undefined || value.value === first[key]) delete query[key]
      else query[key] = String(value.value)
    }
    void router.replace({ query, hash: route.hash })
  }
  watch(
    Object.values(asked).map(({ value }) => value),
    () => {
      timer ??= setTimeout(write, AT_MOST_EVERY)
    },
  )
  onScopeDispose(() => clearTimeout(timer))
}

/** A number between the two ends, or one of them. */
export const between =
  ({ min, max }: { min: number; max: number }) =>
  (text: string) =>
    text.trim() && Number(text) >= min && Number(text) <= max ? Number(text) : undefined

/** One of these words. */
export const oneOf =
  (...words: string[]) =>
  (text: string) =>
    words.includes(text) ? text : undefined
