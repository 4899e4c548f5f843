/** A form half filled in, kept on this device until it is sent. */
const shelf = (name: string) => `shanyu.draft.${name}`

export interface Draft<T> {
  values: T
  keptAt: string
}

export function findDraft<T>(name: string): Draft<T> | undefined {
  try {
    const text = localStorage.getItem(shelf(name))
    return text ? (JSON.parse(text) as Draft<T>) : undefined
  } catch {
    return undefined
  }
}

/** False when the browser would not keep it: then the page must not promise it. */
export function keepDraft(name: string, values: unknown): boolean {
  try {
    localStorage.setItem(shelf(name), JSON.stringify({ values, keptAt: new Date().toISOString() }))
    return true
  } catch {
    return false
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(shelf(name))
  } catch {
    // Nothing was kept there.
  }
}

/** On a shared machine the next person must not find the last one's half-written papers. */
export function dropAllDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(shelf(''))) localStorage.removeItem(key)
  } catch {
    // Nothing was kept there.
  }
}
