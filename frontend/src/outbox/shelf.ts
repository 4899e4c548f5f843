import type { Letter, Shelf } from './letter'

const STORE = 'letters'

/** IndexedDB, because photos are too large for localStorage and must outlive the browser being closed. */
export function phoneShelf(): Shelf {
  let opened: Promise<IDBDatabase> | undefined
  const open = () => (opened ??= database())
  return {
    all: async () => (await done((await open()).transaction(STORE).objectStore(STORE).getAll() as IDBRequest<Letter[]>)).sort((a, b) => a.doneAt.localeCompare(b.doneAt)),
    put: async (letter) => kept((await open()).transaction(STORE, 'readwrite', { durability: 'strict' }), (store) => store.put(letter)),
    remove: async (id) => kept((await open()).transaction(STORE, 'readwrite'), (store) => store.delete(id)),
  }
}

function database(): Promise<IDBDatabase> {
  const asked = indexedDB.open('shanyu-outbox', 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'id' })
  return done(asked)
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Resolves when the write is on the disk, not when it was asked for. */
function kept(transaction: IDBTransaction, write: (store: IDBObjectStore) => void): Promise<void> {
  write(transaction.objectStore(STORE))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = transaction.onerror = () => reject(transaction.error)
  })
}
