/** Something one may do to the thing shown; when not now, the reason in words. */
export interface Verb {
  name: string
  label: string
  act: () => void
  /** Why it is not allowed now; absent or empty: it is. */
  not?: string
  kind?: 'primary' | 'danger'
}
