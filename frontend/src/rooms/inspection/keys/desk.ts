import { alphaOf, commitIn, fromHex, isHex, toHex, type Entropy } from '@/verifier'

/** Fewer characters than this are guessed too soon once a file is stolen, even at 600,000 rounds a guess. */
export const LEAST_PASSPHRASE = 12

/** Hands a text to the browser's downloads; nothing is sent anywhere. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** What the holder is asked to prove, or why a key should not be put to it. */
export type Asked =
  | { readonly fit: true; readonly alpha: Uint8Array; readonly commit: string }
  | { readonly fit: false; readonly reason: 'none' | 'no-alpha' | 'differs' }

/**
 * Judges an alpha before a key touches it: it must have the form of a draw's alpha, and where seal and number are
 * known, follow from them. A server that asked for other proofs could try out numbers beforehand.
 */
export function judgeAlpha(hex: string, commit?: string, entropy?: Entropy): Asked {
  const text = hex.trim().toLowerCase()
  if (text === '') return { fit: false, reason: 'none' }
  if (!isHex(text, text.length / 2)) return { fit: false, reason: 'no-alpha' }
  const alpha = fromHex(text)
  const inside = commitIn(alpha)
  if (inside === null) return { fit: false, reason: 'no-alpha' }
  if (commit !== undefined && inside !== commit) return { fit: false, reason: 'differs' }
  if (commit !== undefined && entropy && toHex(alphaOf(commit, entropy)) !== text) return { fit: false, reason: 'differs' }
  return { fit: true, alpha, commit: inside }
}
