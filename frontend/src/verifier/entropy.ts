import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { fromHex, join, utf8, type Bytes } from './bytes'
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

/** alpha = "DRAW-1/alpha" ‖ C ‖ SHA-256(JSON(entropy)): what each key office proves. */
export function alphaOf(commit: string, entropy: Entropy): Bytes {
  return join(utf8('DRAW-1/alpha'), fromHex(commit), sha256(utf8(canonical({ ...entropy }))))
}

/** seed = SHA-512("DRAW-1/seed" ‖ beta_1 ‖ beta_2 ‖ …), betas in the order of the manifest's keys. */
export function seedOf(betas: readonly Uint8Array[]): Bytes {
  return join(sha512(join(utf8('DRAW-1/seed'), ...betas)))
}
