// @vitest-environment happy-dom
import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { headText, leafHash, nodeHash, toHex, treeRoot, utf8 } from '@/verifier'
import { compare, contradicts, isSigned } from './check'
import { lineOf, readKept, remember, remembered } from './kept'
import type { SignedHead } from './queries'

const secret = new Uint8Array(32).fill(7)
const key = toHex(ed25519.getPublicKey(secret))
const leaves = Array.from({ length: 5 }, (_, i) => utf8(`entry ${i}`))

function head(size: number, root = toHex(treeRoot(leaves.slice(0, size)))): SignedHead {
  const unsigned = { origin: 'shanyu', size, root }
  return { ...unsigned, at: '2026-11-25T08:00:00Z', key, signature: toHex(ed25519.sign(utf8(headText(unsigned)), secret)) }
}

/** The RFC 6962 path from 3 entries to 5, built by hand. */
const [a, b, c, d, e] = leaves.map(leafHash) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array]
const path = [c, d, nodeHash(a, b), e].map(toHex)
const proof = async () => path

describe('comparing a head one kept with the newest', () => {
  it('finds a log that grew, and one that stood still', async () => {
    expect(await compare(head(3), head(5), proof)).toBe('grown')
    expect(await compare({ size: 3, root: head(3).root }, head(5), proof)).toBe('grown')
    expect(await compare(head(5), head(5), proof)).toBe('same')
  })

  it('finds a rewritten past, even one signed by the same key', async () => {
    const rewritten = toHex(treeRoot([utf8('another'), ...leaves.slice(1, 3)]))
    expect(await compare(head(3, rewritten), head(5), proof)).toBe('proof-wrong')
    expect(await compare(head(5, rewritten), head(5), proof)).toBe('forked')
    expect(await compare(head(3), head(5), async () => path.slice(1))).toBe('proof-wrong')
  })

  it('finds a shorter log, another key, another origin, a head nobody signed', async () => {
    expect(await compare(head(5), head(3), proof)).toBe('shrunk')
    expect(await compare({ ...head(3), key: '00'.repeat(32) }, head(5), proof)).toBe('other-key')
    expect(await compare({ ...head(3), origin: 'elsewhere' }, head(5), proof)).toBe('other-origin')
    expect(await compare(head(3), { ...head(5), size: 6 }, proof)).toBe('unsigned')
  })
})

it('knows signed heads, and two that cannot both be true', () => {
  expect(isSigned(head(4))).toBe(true)
  expect(isSigned({ ...head(4), signature: '00'.repeat(64) })).toBe(false)
  expect(isSigned({ ...head(4), key: 'no key' })).toBe(false)
  expect(contradicts([head(5), head(4), head(3)])).toBeUndefined()
  const forked = head(4, head(3).root)
  expect(contradicts([head(5), head(4), forked])).toBe(forked)
})

describe('a head written down', () => {
  it('is read again as it was', () => {
    expect(readKept(lineOf(head(4)))).toEqual(head(4))
    expect(readKept(`${lineOf(head(3))}\n${lineOf(head(4))}\n`)?.size).toBe(4)
    expect(readKept(`{"size":4,"root":"${head(4).root}"}`)).toEqual({ size: 4, root: head(4).root })
  })

  it.each(['', 'hello', '{}', '{"size":0,"root":"00"}', '{"size":1,"root":"zz"}', `{"size":1.5,"root":"${'00'.repeat(32)}"}`])('is refused when it is none: %s', (text) => expect(readKept(text)).toBeUndefined())

  it('is remembered on this device', () => {
    expect(remembered()).toBeUndefined()
    expect(remember(head(4))).toBe(true)
    expect(remembered()).toEqual(head(4))
  })
})
