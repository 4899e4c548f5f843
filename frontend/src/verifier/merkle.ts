import { sha256 } from '@noble/hashes/sha2.js'
import { join, sameBytes } from './bytes'

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)
const HASH_LENGTH = 32

/** RFC 6962 §2.1: leaves and nodes are hashed under different prefixes, so that neither can pass for the other. */
export function leafHash(data: Uint8Array): Uint8Array {
  return sha256(join(LEAF, data))
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(join(NODE, left, right))
}

/**
 * Root of the RFC 6962 tree over the leaves' data. Joining neighbours level by level, an odd last one rising as it is,
 * gives the same tree as the RFC's split at the largest power of two.
 */
export function treeRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array())
  let level = leaves.map(leafHash)
  while (level.length > 1) {
    const above: Uint8Array[] = []
    for (let i = 0; i < level.length; i += 2) {
      const right = level[i + 1]
      above.push(right ? nodeHash(level[i]!, right) : level[i]!)
    }
    level = above
  }
  return level[0]!
}

/** A claim that the leaf at `index` (from 0) is in the tree of `size` leaves with this root. */
export interface Inclusion {
  readonly index: number
  readonly size: number
  readonly leafHash: Uint8Array
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** RFC 9162 §2.1.3.2. Hashes are exactly 32 bytes; an element too many or too few is an error. */
export function verifyInclusion({ index, size, leafHash: leaf, proof, root }: Inclusion): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false
  if (![leaf, root, ...proof].every(isHash)) return false
  const path = new Path(index, size - 1)
  let hash = leaf
  for (const sibling of proof) {
    if (path.atRoot) return false
    hash = path.isRight ? nodeHash(sibling, hash) : nodeHash(hash, sibling)
    path.climb()
  }
  return path.atRoot && sameBytes(hash, root)
}

/** A claim that the tree of `size2` leaves only appended to that of `size1`. */
export interface Consistency {
  readonly size1: number
  readonly size2: number
  readonly root1: Uint8Array
  readonly root2: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** RFC 9162 §2.1.4.2. Size 0 proves nothing and is refused; equal sizes need equal roots and an empty proof. */
export function verifyConsistency({ size1, size2, root1, root2, proof }: Consistency): boolean {
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) return false
  if (![root1, root2, ...proof].every(isHash)) return false
  if (size1 === size2) return proof.length === 0 && sameBytes(root1, root2)
  const path = new Path(size1 - 1, size2 - 1)
  while (path.isOdd) path.halve()
  // a whole subtree is its own first element: the old root stands for it (the path has no position left)
  const hashes = path.index === 0 ? [root1, ...proof] : [...proof]
  let old = hashes.shift()
  if (!old) return false
  let young = old
  for (const sibling of hashes) {
    if (path.atRoot) return false
    if (path.isRight) {
      old = nodeHash(sibling, old)
      young = nodeHash(sibling, young)
    } else {
      young = nodeHash(young, sibling)
    }
    path.climb()
  }
  return path.atRoot && sameBytes(old, root1) && sameBytes(young, root2)
}

/** Where one stands on the way up: own index and the last index of the level (plain arithmetic, sizes pass 2³²). */
class Path {
  index: number
  last: number

  constructor(index: number, last: number) {
    this.index = index
    this.last = last
  }

  get atRoot(): boolean {
    return this.last === 0
  }

  get isOdd(): boolean {
    return this.index % 2 === 1
  }

  /** The sibling stands to the left: an odd index, or the last one, which waited for it on lower levels. */
  get isRight(): boolean {
    return this.isOdd || this.index === this.last
  }

  climb(): void {
    // the last one of a level rises without a partner until it is a right child
    if (!this.isOdd && this.index === this.last) while (!this.isOdd && this.index !== 0) this.halve()
    this.halve()
  }

  halve(): void {
    this.index = Math.floor(this.index / 2)
    this.last = Math.floor(this.last / 2)
  }
}

function isHash(hash: Uint8Array): boolean {
  return hash.length === HASH_LENGTH
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
