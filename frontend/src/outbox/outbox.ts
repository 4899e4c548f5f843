import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { asProblem } from '@/api/problem'
import { randomKey } from '@/api/submits'
import { useSession } from '@/session/session'
import { kept } from '@/ui/list/kept'
import type { Letter, Shelf } from './letter'
import { houseTime } from '@/session/houseTime'
import { isWayClosed, mayStillArrive, post } from './post'
import { phoneShelf } from './shelf'

type NewLetter = Pick<Letter, 'path' | 'body' | 'label'> & Partial<Pick<Letter, 'id' | 'after' | 'doneAt' | 'act' | 'headers'>>

/** What was done on this phone and is on its way: leaves only on the server's receipt; a refused letter blocks no other. */
export const useOutbox = defineStore('outbox', () => {
  const session = useSession()
  const letters = shallowRef<Letter[]>([])
  /** What arrived since a page last asked the server: shown as done until it did. */
  const sent = shallowRef<Letter[]>([])
  const online = ref(navigator.onLine)
  const lastSent = kept<string | undefined>('outbox.lastSent', undefined)
  const receipts = new Map<string, (receipt: unknown) => void>()
  const received = new Map<string, unknown>()
  let watching = false
  let shelf: Shelf = phoneShelf()
  let sending: Promise<void> | undefined

  const mine = computed(() => letters.value.filter((letter) => letter.account === session.account?.username))

  /** Begins to watch the network; called once by the phone's frame. */
  async function start(given?: Shelf): Promise<void> {
    if (given) shelf = given
    letters.value = await shelf.all()
    for (const { id, receipt } of await shelf.receipts()) received.set(id, receipt)
    // The frame comes and goes as one changes faces; the network is watched once.
    if (watching) return flush()
    watching = true
    window.addEventListener('online', () => void ((online.value = true), flush()))
    window.addEventListener('offline', () => (online.value = false))
    // "online" only means a cable: whether the server answers is known by trying.
    setInterval(() => mine.value.length && void flush(), 30_000)
    await flush()
  }

  /** A copy that is nobody's: what a page holds is watched by it, and no shelf takes watched things. */
  const plain = <T>(held: T): T => (held === undefined ? held : (JSON.parse(JSON.stringify(held)) as T))

  /** Puts an act on the shelf, then tries to send it. Resolves once it is safe on this phone; `arrived` on the receipt. */
  async function put(given: NewLetter): Promise<{ id: string; arrived: Promise<unknown> }> {
    const n = 1 + Math.max(0, ...letters.value.map((other) => other.n ?? 0))
    const letter: Letter = { id: randomKey(), n, doneAt: houseTime(), account: session.account?.username ?? '', ...given, after: plain(given.after), act: plain(given.act), body: 'json' in given.body ? { json: plain(given.body.json) } : given.body }
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
      const receipt = await post(letter, (id) => received.get(id))
      // Kept before the letter goes: a later letter may name what this one made.
      await shelf.receive({ id: letter.id, receipt })
      received.set(letter.id, receipt)
      sent.value = [...sent.value, letter]
      await remove(letter.id)
      online.value = true
      lastSent.value = new Date().toISOString()
      receipts.get(letter.id)?.(receipt)
      receipts.delete(letter.id)
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (mayStillArrive(problem)) {
        online.value = problem.status !== 0
        letters.value = letters.value.map((other) => (other.id === letter.id ? { ...other, tries: (other.tries ?? 0) + 1 } : other))
        return !isWayClosed(problem)
      }
      const refused = { ...letter, refusal: problem.document }
      await shelf.put(refused)
      letters.value = letters.value.map((other) => (other.id === letter.id ? refused : other))
    }
    return true
  }

  /** A letter off the shelf: it arrived. */
  async function remove(id: string): Promise<void> {
    await shelf.remove(id)
    letters.value = letters.value.filter((letter) => letter.id !== id)
  }

  /** A person gives a letter up, and what hangs on it, with a reason; it stays readable on this phone. */
  async function giveUp(id: string, reason: string): Promise<void> {
    const letter = letters.value.find((other) => other.id === id)
    if (!letter) return
    for (const other of letters.value.filter((one) => one.after?.includes(id))) await giveUp(other.id, reason)
    await shelf.giveUp({ letter, reason, at: houseTime() })
    await remove(id)
  }

  /** A person says: try this one again, as it is or with what was corrected; a corrected letter is a new one to the server. */
  async function retry(id: string, corrected?: Pick<Letter, 'body' | 'doneAt'>): Promise<void> {
    const letter = letters.value.find((other) => other.id === id)
    if (!letter) return
    const again = { ...letter, ...corrected, refusal: undefined }
    await shelf.put(again)
    letters.value = letters.value.map((other) => (other.id === id ? again : other))
    await flush()
  }

  return {
    mine,
    sent,
    seen: (ids: string[]) => void (sent.value = sent.value.filter((letter) => !ids.includes(letter.id))),
    online,
    lastSent,
    waiting: computed(() => mine.value.filter((letter) => !letter.refusal).length),
    stuck: computed(() => mine.value.filter((letter) => letter.refusal).length),
    start,
    put,
    flush,
    giveUp,
    retry,
  }
})
