import { credentials } from '@/api/credentials'
import { Problem } from '@/api/problem'
import { houseTime } from '@/session/houseTime'

/** What was read for somebody, and when. */
export interface Kept<T> {
  value: T
  at: string
}

const STORE = 'things'
let opened: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  return (opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('shanyu-along', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE)
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  }))
}

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const request = act((await database()).transaction(STORE, mode).objectStore(STORE))
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Lays a thing along for an account; only its session finds it again. */
export const lay = (account: string, name: string, value: unknown): Promise<unknown> => run('readwrite', (store) => store.put(JSON.parse(JSON.stringify({ value, at: houseTime() })), [account, name]))

export const find = <T>(account: string, name: string): Promise<Kept<T> | undefined> => run('readonly', (store) => store.get([account, name]) as IDBRequest<Kept<T> | undefined>)

/** Empties what lies here for an account; without one, everything. */
export const forget = (account: string | undefined): Promise<unknown> => run('readwrite', (store) => (account === undefined ? store.clear() : store.delete(IDBKeyRange.bound([account], [account, []]))))

credentials.forget.push(async (account) => void (await forget(account)))

/** Asks the server and lays the answer along; what was laid along answers where the server cannot be reached. */
export async function along<T>(account: string, name: string, ask: () => Promise<T>): Promise<Kept<T> & { laid: boolean }> {
  try {
    const value = await ask()
    // A phone without room still shows what it just read.
    await lay(account, name, value).catch(() => undefined)
    return { value, at: houseTime(), laid: false }
  } catch (thrown) {
    const kept = thrown instanceof Problem && thrown.passing ? await find<T>(account, name) : undefined
    if (!kept) throw thrown
    return { ...kept, laid: true }
  }
}
