import type { GivenUp, Letter, Receipt, Shelf } from './letter'

const LETTERS = 'letters'
const RECEIPTS = 'receipts'
const GIVEN_UP = 'given-up'

/** IndexedDB, because photos are too large for localStorage and must outlive the browser being closed. */
export function phoneShelf(): Shelf {
  let opened: Promise<IDBDatabase> | undefined
  const open = () => (opened ??= database())
  const all = async <T>(store: string) => done((await open()).transaction(store).objectStore(store).getAll() as IDBRequest<T[]>)
  const put = async (store: string, row: unknown) => kept((await open()).transaction(store, 'readwrite', { durability: 'strict' }), store, (rows) => rows.put(row))
  return {
    all: async () => (await all<Letter>(LETTERS)).sort((a, b) => (a.n ?? 0) - (b.n ?? 0) || a.doneAt.localeCompare(b.doneAt)),
    put: (letter) => put(LETTERS, letter),
    remove: async (id) => kept((await open()).transaction(LETTERS, 'readwrite'), LETTERS, (rows) => rows.delete(id)),
    receipts: () => all<Receipt>(RECEIPTS),
    receive: (receipt) => put(RECEIPTS, receipt),
    giveUp: (given: GivenUp) => put(GIVEN_UP, { ...given, id: given.letter.id }),
  }
}

function database(): Promise<IDBDatabase> {
  const asked = indexedDB.open('shanyu-outbox', 2)
  asked.onupgradeneeded = () => {
    for (const name of [LETTERS, RECEIPTS, GIVEN_UP]) {
      if (!asked.result.objectStoreNames.contains(name)) asked.result.createObjectStore(name, { keyPath: 'id' })
    }
  }
  return done(asked)
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Resolves when the write is on the disk, not when it was asked for. */
function kept(transaction: IDBTransaction, store: string, write: (rows: IDBObjectStore) => void): Promise<void> {
  write(transaction.objectStore(store))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = transaction.onerror = () => reject(transaction.error)
  })
}
