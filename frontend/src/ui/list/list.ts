import type { RouteLocationRaw } from 'vue-router'

/** One page of rows, as every list of the server answers. `totals` are sums over all rows that match, by column key. */
export interface PageOf<Row> {
  items: Row[]
  page: number
  size: number
  total: number
  totals?: Record<string, number | string>
}

/** What is asked of the server: exactly the filters the page declared, and nothing else, for unknown ones are refused. */
export interface ListQuery {
  [filter: string]: string | number | undefined
  q?: string
  sort?: string
  page?: number
  size?: number
}

export interface Column<Row> {
  key: string
  label: string
  /** The cell as text; a slot `cell-<key>` draws more. */
  text: (row: Row) => string | number | null | undefined
  /** The server's name for sorting by this column; absent: not sortable. */
  sort?: string
  number?: boolean
  /** Not shown until chosen. */
  hidden?: boolean
  /** Least width in pixels. */
  width?: number
}

export interface Choice {
  value: string
  label: string
}

export interface Filter {
  /** The parameter's name in the address and in the server's query. */
  key: string
  label: string
  /** `thing`: one thing that another page asked for; shown by its name while it is set, and never chosen here. */
  kind: 'text' | 'one' | 'date' | 'many' | 'thing'
  choices?: Choice[]
  /** What nothing chosen means, where that is not “any”. */
  unset?: string
}

/** A list as a page declares it; labels are functions of the language, so wrap the whole in computed(). */
export interface List<Row> {
  /** Names what the browser keeps: columns chosen, saved views. */
  name: string
  columns: Column<Row>[]
  filters?: Filter[]
  /** Whether the server takes `q`; its placeholder says what is searched. */
  search?: string
  /** Sort when the address says none, e.g. "-due". */
  sort?: string
  key: (row: Row) => string
  load: (query: ListQuery, signal: AbortSignal) => Promise<PageOf<Row>>
  /** Where Enter or a click on a row leads. */
  open?: (row: Row) => RouteLocationRaw
  /** Path whose answer, asked for as csv or xlsx, is this list. */
  exports?: string
  /** Why nothing is here when no filter is set, and what to do next. */
  empty?: string
}

export const SIZES = [50, 100, 200]
