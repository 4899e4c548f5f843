import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { asProblem } from '@/api/problem'
import { randomKey } from '@/api/submits'
import { useSession } from '@/session/session'
import { kept } from '@/ui/list/kept'
import type { Letter, Shelf } from './letter'
import { mayStillArrive, post } from './post'
import { phoneShelf } from './shelf'

type NewLetter = Pick<Letter, 'path' | 'body' | 'label'> & Partial<Pick<Letter, 'id' | 'after' | 'doneAt'>>

/** What was done on this phone and is on its way: leaves only on the server's receipt; a refused letter blocks no other. */
export const useOutbox = defineStore('outbox', () => {
  const session = useSession()
  const letters = shallowRef<Letter[]>([])
  const online = ref(navigator.onLine)
  const lastSent = kept<string | undefined>('outbox.lastSent', undefined)
  const receipts = new Map<string, (receipt: unknown) => void>()
  let shelf: Shelf = phoneShelf()
  let sending: Promise<void> | undefined

  const mine = computed(() => letters.value.filter((letter) => letter.account === session.account?.username))

  /** Begins to watch the network; called once by the phone's frame. */
  async function start(given?: Shelf): Promise<void> {
    if (given) shelf = given
    letters.value = await shelf.all()
    window.addEventListener('online', () => void ((online.value = true), flush()))
    window.addEventListener('offline', () => (online.value = false))
    // "online" only means a cable: whether the server answers is known by trying.
    setInterval(() => mine.value.length && void flush(), 30_000)
    await flush()
  }

  /** Puts an act on the shelf, then tries to send it. Resolves once it is safe on this phone; `arrived` on the receipt. */
  async function put(given: NewLetter): Promise<{ id: string; arrived: Promise<unknown> }> {
    const letter: Letter = { id: randomKey(), doneAt: new Date().toISOString(), account: session.account?.username ?? '', ...given }
    await shelf.put(letter)
    letters.value = [...letters.value.filter((other) => other.id !== letter.id), letter]
    const arrived = new Promise((resolve) => receipts.set(letter.id, resolve))
    void flush()
    return { id: letter.id, arrived }
  }

  /** One pass over all that may go; a second call waits for the first and then looks again. */
  async function flush(): Promise<void> {
    await sending
    sending = pass().finally(() => (sending = undefined))
    await sending
  }

  async function pass(): Promise<void> {
    for (const letter of mine.value) {
      const waits = letter.after?.some((id) => letters.value.some((other) => other.id === id))
      if (letter.refusal || waits) continue
      if (!(await deliver(letter))) return
    }
  }

  /** False when the way to the server is closed, so that the rest need not be tried now. */
  async function deliver(letter: Letter): Promise<boolean> {
    try {
      const receipt = await post(letter)
      await remove(letter.id)
      online.value = true
      lastSent.value = new Date().toISOString()
      receipts.get(letter.id)?.(receipt)
      receipts.delete(letter.id)
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (mayStillArrive(problem)) {
        online.value = problem.status !== 0
        return false
      }
      const refused = { ...letter, refusal: problem.document }
      await shelf.put(refused)
      letters.value = letters.value.map((other) => (other.id === letter.id ? refused : other))
    }
    return true
  }

  /** A person takes a letter off: corrected and written anew, or given up. */
  async function remove(id: string): Promise<void> {
    await shelf.remove(id)
    letters.value = letters.value.filter((letter) => letter.id !== id)
  }

  /** A person says: try this one again as it is. */
  async function retry(id: string): Promise<void> {
    const letter = letters.value.find((other) => other.id === id)
    if (!letter) return
    const again = { ...letter, refusal: undefined }
    await shelf.put(again)
    letters.value = letters.value.map((other) => (other.id === id ? again : other))
    await flush()
  }

  return {
    mine,
    online,
    lastSent,
    waiting: computed(() => mine.value.filter((letter) => !letter.refusal).length),
    stuck: computed(() => mine.value.filter((letter) => letter.refusal).length),
    start,
    put,
    flush,
    remove,
    retry,
  }
})
