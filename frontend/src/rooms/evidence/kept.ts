import { isHex } from '@/verifier'
import type { SignedHead } from './queries'

const SHELF = 'shanyu.log.head'

/** A head as a visitor wrote it down: a whole one, or only its size and root. */
export type KeptHead = Pick<SignedHead, 'size' | 'root'> & Partial<SignedHead>

/** One line, as the offline verifier reads it (`--last-head`). */
export const lineOf = ({ origin, size, root, at, key, signature }: SignedHead): string => JSON.stringify({ origin, size, root, at, key, signature })

/** Reads what somebody pasted; undefined when it is no head. Several lines are several heads: the last counts. */
export function readKept(text: string): KeptHead | undefined {
  const line = text.trim().split('\n').at(-1) ?? ''
  try {
    const { origin, size, root, at, key, signature } = JSON.parse(line) as Record<string, unknown>
    if (!Number.isSafeInteger(size) || (size as number) < 1 || typeof root !== 'string' || !isHex(root, 32)) return undefined
    const whole = typeof origin === 'string' && typeof key === 'string' && isHex(key, 32) && typeof signature === 'string' && isHex(signature, 64)
    return { size: size as number, root, ...(whole ? { origin, key, signature, at: typeof at === 'string' ? at : '' } : {}) }
  } catch {
    return undefined
  }
}

/** The head this browser saw last time, if its owner let it be kept. */
export function remembered(): KeptHead | undefined {
  try {
    return readKept(localStorage.getItem(SHELF) ?? '')
  } catch {
    return undefined
  }
}

export function remember(head: SignedHead): boolean {
  try {
    localStorage.setItem(SHELF, lineOf(head))
    return true
  } catch {
    return false
  }
}
