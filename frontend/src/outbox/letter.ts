import type { ProblemDocument } from '@/api/problem'

/** One act done on this phone that the server has not confirmed yet. */
export interface Letter {
  /** Its idempotency key, made when it was written: however often it is sent, it is done once. */
  id: string
  /** Whose it is: nobody else's session sends it. */
  account: string
  path: string
  /** A JSON body, or the parts of a form (files as Blobs). */
  body: { json: unknown } | { parts: [name: string, value: string | Blob][] }
  /** What the list of waiting things calls it, in the language it was written in. */
  label: string
  /** When it was done, not when it is sent: RFC 3339. */
  doneAt: string
  /** Goes only after this letter arrived, e.g. a visit's record after its photos. */
  after?: string[]
  /** The server refused it; it waits for a person and holds up only what comes after it. */
  refusal?: ProblemDocument
}

/** Where letters lie until they are confirmed. */
export interface Shelf {
  all: () => Promise<Letter[]>
  put: (letter: Letter) => Promise<void>
  remove: (id: string) => Promise<void>
}
