import { describe, expect, it } from 'vitest'
import { fromHex, toHex } from './bytes'
import { leafHash, nodeHash, treeRoot, verifyConsistency, verifyInclusion } from './merkle'

// The leaves and roots by which RFC 6962 implementations know each other.
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(fromHex)
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const hashes = (...hexes: string[]) => hexes.map(fromHex)

/** RFC 6962 §2.1 word for word: split at the largest power of two below n. */
function split(n: number): number {
  let k = 1
  while (2 * k < n) k *= 2
  return k
}
function rootOf(leaves: Uint8Array[]): Uint8Array {
  if (leaves.length === 1) return leafHash(leaves[0]!)
  const k = split(leaves.length)
  return nodeHash(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)))
}
function pathOf(m: number, leaves: Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return []
  const k = split(leaves.length)
  return m < k
    ? [...pathOf(m, leaves.slice(0, k)), rootOf(leaves.slice(k))]
    : [...pathOf(m - k, leaves.slice(k)), rootOf(leaves.slice(0, k))]
}
function proofOf(m: number, leaves: Uint8Array[], whole = true): Uint8Array[] {
  if (m === leaves.length) return whole ? [] : [rootOf(leaves)]
  const k = split(leaves.length)
  return m <= k
    ? [...proofOf(m, leaves.slice(0, k), whole), rootOf(leaves.slice(k))]
    : [...proofOf(m - k, leaves.slice(k), false), rootOf(leaves.slice(0, k))]
}

const many = Array.from({ length: 40 }, (_, i) => Uint8Array.of(i, 7))
const flipped = (hash: Uint8Array) => hash.map((byte, i) => (i === 31 ? byte ^ 1 : byte))

describe('RFC 6962 tree', () => {
  it.each(ROOTS.map((root, size) => ({ size, root })))('has the known root at size $size', ({ size, root }) => {
    expect(toHex(treeRoot(LEAVES.slice(0, size)))).toBe(root)
  })

  it('is the tree that the RFC splits at powers of two, at every size', () => {
    for (let size = 1; size <= many.length; size++) {
      expect(toHex(treeRoot(many.slice(0, size)))).toBe(toHex(rootOf(many.slice(0, size))))
    }
  })
})

describe('inclusion', () => {
  it('holds for the known proof of leaf 5 of 8', () => {
    const proof = hashes(
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    )
    expect(verifyInclusion({ index: 5, size: 8, leafHash: leafHash(LEAVES[5]!), proof, root: fromHex(ROOTS[8]!) })).toBe(true)
  })

  it('holds for each leaf of each size, and for nothing else', () => {
    for (let size = 1; size <= many.length; size++) {
      const leaves = many.slice(0, size)
      const root = rootOf(leaves)
      for (let index = 0; index < size; index++) {
        const claim = { index, size, leafHash: leafHash(leaves[index]!), proof: pathOf(index, leaves), root }
        expect(verifyInclusion(claim)).toBe(true)
        expect(verifyInclusion({ ...claim, root: flipped(root) })).toBe(false)
        expect(verifyInclusion({ ...claim, leafHash: flipped(claim.leafHash) })).toBe(false)
        expect(verifyInclusion({ ...claim, proof: [...claim.proof, root] })).toBe(false)
        expect(verifyInclusion({ ...claim, index: (index + 1) % size })).toBe(size === 1)
        if (size > 1) expect(verifyInclusion({ ...claim, proof: claim.proof.slice(1) })).toBe(false)
      }
    }
  })

  it('refuses sizes and hashes that are none', () => {
    const claim = { index: 0, size: 1, leafHash: leafHash(LEAVES[0]!), proof: [], root: fromHex(ROOTS[1]!) }
    expect(verifyInclusion(claim)).toBe(true)
    for (const broken of [{ index: 1 }, { index: -1 }, { index: 0.5 }, { size: 0 }, { size: 2 ** 53 }, { root: claim.root.slice(1) }]) {
      expect(verifyInclusion({ ...claim, ...broken }), JSON.stringify(broken)).toBe(false)
    }
    const long = { ...claim, size: 2, proof: [new Uint8Array(33)] }
    expect(verifyInclusion(long)).toBe(false)
  })

  it('climbs trees that do not fit into 32 bits', () => {
    // the last leaf of a tree of 2^40 + 1 stands alone beside a whole tree of 2^40
    const [leaf, left] = [leafHash(LEAVES[1]!), leafHash(LEAVES[2]!)]
    const claim = { index: 2 ** 40, size: 2 ** 40 + 1, leafHash: leaf, proof: [left], root: nodeHash(left, leaf) }
    expect(verifyInclusion(claim)).toBe(true)
    expect(verifyInclusion({ ...claim, index: 0, size: 1 })).toBe(false)
  })
})

describe('consistency', () => {
  it('holds for the known proof from 6 to 8', () => {
    const proof = hashes(
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    )
    expect(verifyConsistency({ size1: 6, size2: 8, root1: fromHex(ROOTS[6]!), root2: fromHex(ROOTS[8]!), proof })).toBe(true)
  })

  it('holds from each size to each later one, and for nothing else', () => {
    for (let size2 = 1; size2 <= many.length; size2++) {
      const root2 = rootOf(many.slice(0, size2))
      for (let size1 = 1; size1 <= size2; size1++) {
        const root1 = rootOf(many.slice(0, size1))
        const claim = { size1, size2, root1, root2, proof: proofOf(size1, many.slice(0, size2)) }
        expect(verifyConsistency(claim), `${size1} ${size2}`).toBe(true)
        expect(verifyConsistency({ ...claim, root1: flipped(root1) })).toBe(false)
        expect(verifyConsistency({ ...claim, root2: flipped(root2) })).toBe(false)
        expect(verifyConsistency({ ...claim, proof: [...claim.proof, root1] })).toBe(false)
        if (claim.proof.length > 0) expect(verifyConsistency({ ...claim, proof: claim.proof.slice(0, -1) })).toBe(false)
      }
    }
  })

  it('proves nothing from size 0, and nothing backwards', () => {
    const [root1, root2] = [fromHex(ROOTS[0]!), fromHex(ROOTS[3]!)]
    expect(verifyConsistency({ size1: 0, size2: 3, root1, root2, proof: [] })).toBe(false)
    expect(verifyConsistency({ size1: 0, size2: 0, root1, root2: root1, proof: [] })).toBe(false)
    expect(verifyConsistency({ size1: 3, size2: 2, root1: root2, root2: fromHex(ROOTS[2]!), proof: [] })).toBe(false)
  })

  it('wants equal sizes to have equal roots and an empty proof', () => {
    const root = fromHex(ROOTS[3]!)
    expect(verifyConsistency({ size1: 3, size2: 3, root1: root, root2: root, proof: [] })).toBe(true)
    expect(verifyConsistency({ size1: 3, size2: 3, root1: root, root2: root, proof: [root] })).toBe(false)
    expect(verifyConsistency({ size1: 3, size2: 3, root1: root, root2: fromHex(ROOTS[2]!), proof: [] })).toBe(false)
  })
})
