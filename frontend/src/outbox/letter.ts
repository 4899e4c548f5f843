import type { ProblemDocument } from '@/api/problem'

/** One act done on this phone that the server has not confirmed yet. */
export interface Letter {
  /** Its idempotency key, made when it was written: however often it is sent, it is done once. */
  id: string
  /** Its place in the order of acts; clocks may be moved, this is not. */
  n?: number
  /** Whose it is: nobody else's session sends it. */
  account: string
  path: string
  /**
   * A JSON body, or the bytes of a file. In a JSON body the text "receipt:ID" stands for the id in the receipt of letter ID,
   * e.g. a photo that has no name yet.
   */
  body: { json: unknown } | { bytes: Blob }
  headers?: Record<string, string>
  /** What the list of waiting things calls it, in the language it was written in. */
  label: string
  /** When it was done, not when it is sent: RFC 3339, by the house's clock as far as this phone knew it. */
  doneAt: string
  /** Goes only after this letter arrived, e.g. a visit's record after its photos. */
  after?: string[]
  /** What it does, for the room that wrote it: the room shows its pages as if it had arrived. */
  act?: { room: string; about: string } & Record<string, unknown>
  /** The server refused it; it waits for a person and holds up only what comes after it. */
  refusal?: ProblemDocument
  /** How often it was tried without a clear answer. */
  tries?: number
}

/** The server's word for a letter, kept as long as another letter names it. */
export interface Receipt {
  id: string
  receipt: unknown
}

/** A letter a person gave up, with the reason: kept on this phone, because an act is never lost without trace. */
export interface GivenUp {
  letter: Letter
  reason: string
  at: string
}

/** Where letters lie until they are confirmed. */
export interface Shelf {
  all: () => Promise<Letter[]>
  put: (letter: Letter) => Promise<void>
  remove: (id: string) => Promise<void>
  receipts: () => Promise<Receipt[]>
  receive: (receipt: Receipt) => Promise<void>
  giveUp: (given: GivenUp) => Promise<void>
}
