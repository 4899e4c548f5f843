import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { SIZES, type Filter, type List, type ListQuery } from './list'

type Described = Pick<List<never>, 'filters' | 'sort' | 'search'>

/** The list's question lives in the address, so that it can be shared, kept and gone back to. */
export function useListAddress(list: MaybeRefOrGetter<Described>) {
  const route = useRoute()
  const router = useRouter()

  const read = (key: string) => {
    const value = route.query[key]
    return Array.isArray(value) ? value.filter(Boolean).join(',') : (value ?? '')
  }

  const filters = computed<Filter[]>(() => toValue(list).filters ?? [])
  const filtered = computed(() => [...filters.value.map((f) => f.key), 'q'].some((key) => read(key) !== ''))
  const sort = computed(() => read('sort') || toValue(list).sort || '')
  const page = computed(() => Math.max(1, Number.parseInt(read('page'), 10) || 1))
  const size = computed(() => SIZES.find((n) => n === Number(read('size'))) ?? SIZES[0]!)
  const view = computed(() => (read('view') === 'map' ? 'map' : 'table'))

  /** Which rows: what an export and a selection of all rows mean. */
  const which = computed<ListQuery>(() => {
    const asked: ListQuery = {}
    if (toValue(list).search && read('q')) asked.q = read('q')
    for (const { key } of filters.value) if (read(key)) asked[key] = read(key)
    if (sort.value) asked.sort = sort.value
    return asked
  })
  /** People count pages from 1, the server from 0. */
  const query = computed<ListQuery>(() => ({ ...which.value, page: page.value - 1, size: size.value }))

  /** Changes some parameters; any change but of page or view starts again at the first page. */
  function change(next: Record<string, string | number | undefined>): void {
    const keepsPage = Object.keys(next).every((key) => key === 'page' || key === 'view')
    const merged = { ...route.query, ...(keepsPage ? {} : { page: undefined }), ...next }
    const kept = Object.entries(merged).filter(([, value]) => value !== undefined && value !== '' && value !== null)
    void router.replace({ query: Object.fromEntries(kept.map(([key, value]) => [key, String(value)])), hash: route.hash })
  }

  /** No filter, no search; sort and size stay. */
  const clear = () => change(Object.fromEntries([...filters.value.map((f) => f.key), 'q'].map((key) => [key, undefined])))

  return { read, filters, filtered, sort, page, size, view, which, query, change, clear }
}

export type ListAddress = ReturnType<typeof useListAddress>
