import { ed25519 } from '@noble/curves/ed25519.js'
import { toHex, utf8 } from './bytes'
import { refuse } from './fault'

/** A head of the evidence log: so many entries, under this root, in the log of this origin. */
export interface Head {
  readonly origin: string
  readonly size: number
  /** 32 bytes in hex */
  readonly root: string
}

const TEXT = /^([^\n]+)\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=)\n$/

/**
 * Reads the text of a head, `origin \n size \n base64(root) \n`, and nothing else: a second spelling of one head
 * would let two heads look like a fork.
 *
 * @throws Refusal `head-malformed`
 */
export function readHead(text: string): Head {
  const [, origin, size, base64] = TEXT.exec(text) ?? refuse('head-malformed', 'head')
  const root = Uint8Array.from(atob(base64!), (character) => character.charCodeAt(0))
  const head = { origin: origin!, size: Number(size), root: toHex(root) }
  if (!Number.isSafeInteger(head.size) || headText(head) !== text) refuse('head-malformed', 'head')
  return head
}

/** The text that is signed. */
export function headText({ origin, size, root }: Head): string {
  const bytes = root.replace(/../g, (hex) => String.fromCharCode(parseInt(hex, 16)))
  return `${origin}\n${size}\n${btoa(bytes)}\n`
}

/** Verifies an Ed25519 signature (RFC 8032, strictly) over the text of a head. */
export function verifyHead(text: string, signature: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false
  readHead(text)
  return ed25519.verify(signature, utf8(text), publicKey, { zip215: false })
}
