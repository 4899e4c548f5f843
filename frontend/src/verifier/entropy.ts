import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { fromHex, join, sameBytes, toHex, utf8, type Bytes } from './bytes'
import { canonical, type Json } from './json'
import { readObject, readText } from './shape'

/** The public number that nobody chose: where it comes from, and its one spelling by the rules text. */
export interface Entropy {
  readonly source: string
  readonly value: string
}

/** Exactly source and value: any other member would change alpha, and so could be ground. */
export function readEntropy(value: Json | undefined): Entropy {
  const entropy = readObject(value, 'entropy', ['source', 'value'])
  return {
    source: readText(entropy['source'], 'entropy.source'),
    value: readText(entropy['value'], 'entropy.value'),
  }
}

const ALPHA = utf8('DRAW-1/alpha')
const HASH_LENGTH = 32

/** alpha = "DRAW-1/alpha" ‖ C ‖ SHA-256(JSON(entropy)): what each key office proves. */
export function alphaOf(commit: string, entropy: Entropy): Bytes {
  return join(ALPHA, fromHex(commit), sha256(utf8(canonical({ ...entropy }))))
}

/** The commitment inside an alpha, in hex; null when the bytes are no alpha of a draw, and a key has no business with them. */
export function commitIn(alpha: Uint8Array): string | null {
  const isAlpha = alpha.length === ALPHA.length + 2 * HASH_LENGTH && sameBytes(alpha.subarray(0, ALPHA.length), ALPHA)
  return isAlpha ? toHex(alpha.subarray(ALPHA.length, ALPHA.length + HASH_LENGTH)) : null
}

/** seed = SHA-512("DRAW-1/seed" ‖ beta_1 ‖ beta_2 ‖ …), betas in the order of the manifest's keys. */
export function seedOf(betas: readonly Uint8Array[]): Bytes {
  return join(sha512(join(utf8('DRAW-1/seed'), ...betas)))
}
