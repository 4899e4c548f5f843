import { fromHex, headText, verifyConsistency, verifyHead } from '@/verifier'
import type { KeptHead } from './kept'
import type { SignedHead } from './queries'

/** What comparing one's own head with the newest one shows. All but the first two are reasons to ask questions. */
export type Finding = 'grown' | 'same' | 'forked' | 'shrunk' | 'proof-wrong' | 'other-key' | 'other-origin' | 'unsigned'

/** Whether a head is signed by the key it names, over exactly its origin, size and root. */
export function isSigned(head: SignedHead): boolean {
  try {
    return verifyHead(headText(head), fromHex(head.signature), fromHex(head.key))
  } catch {
    return false
  }
}

/**
 * Compares a head somebody kept with the newest one: the log may only have grown. Everything starts from the kept head,
 * for whoever answers could make a new log look whole, but not one that begins with another's root.
 *
 * @param proof asks for the path from the kept size to the newest
 */
export async function compare(kept: KeptHead, newest: SignedHead, proof: (size1: number, size2: number) => Promise<string[]>): Promise<Finding> {
  if (!isSigned(newest)) return 'unsigned'
  if (kept.key !== undefined && kept.key !== newest.key) return 'other-key'
  if (kept.origin !== undefined && kept.origin !== newest.origin) return 'other-origin'
  if (kept.size > newest.size) return 'shrunk'
  if (kept.size === newest.size) return kept.root === newest.root ? 'same' : 'forked'
  const path = await proof(kept.size, newest.size)
  const holds = verifyConsistency({ size1: kept.size, size2: newest.size, root1: fromHex(kept.root), root2: fromHex(newest.root), proof: path.map(fromHex) })
  return holds ? 'grown' : 'proof-wrong'
}

/** Two heads of one list that cannot both be true of one log: same size, other root; or another key. */
export function contradicts(heads: readonly SignedHead[]): SignedHead | undefined {
  return heads.find((head, i) => heads.slice(0, i).some((other) => other.key !== head.key || other.origin !== head.origin || (other.size === head.size && other.root !== head.root)))
}
