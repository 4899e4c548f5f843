import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** The width of a box as it is laid out, so that a drawing's letters keep their size on a phone. */
export function useWidth(box: Readonly<Ref<HTMLElement | null>>, begin: number): Ref<number> {
  const width = ref(begin)
  let observer: ResizeObserver | undefined
  onMounted(() => {
    if (!box.value || typeof ResizeObserver === 'undefined') return
    observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) width.value = Math.round(entry.contentRect.width)
    })
    observer.observe(box.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return width
}
