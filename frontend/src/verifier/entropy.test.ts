import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toHex, utf8 } from './bytes'
import { alphaOf, commitIn, seedOf } from './entropy'

const sha = (name: string, ...parts: (string | Uint8Array)[]) => parts.reduce((hash, part) => hash.update(part), createHash(name)).digest()
const COMMIT = 'ab'.repeat(32)

describe('DRAW-1 §3 and §4', () => {
  it('makes alpha of the commitment and of the hash of the canonical entropy', () => {
    const json = '{"source":"彩票","value":"01-02"}'
    const expected = Buffer.concat([Buffer.from('DRAW-1/alpha'), Buffer.from(COMMIT, 'hex'), sha('sha256', json)])
    expect(toHex(alphaOf(COMMIT, { value: '01-02', source: '彩票' }))).toBe(expected.toString('hex'))
  })

  it('finds the commitment in an alpha, and none in anything else', () => {
    const alpha = alphaOf(COMMIT, { source: 's', value: 'v' })
    expect(commitIn(alpha)).toBe(COMMIT)
    expect(commitIn(alpha.slice(1))).toBeNull()
    expect(commitIn(utf8('DRAW-1/omega'.padEnd(76)))).toBeNull()
    expect(commitIn(new Uint8Array())).toBeNull()
  })

  it('makes the seed of all betas in their order', () => {
    const betas = [new Uint8Array(64).fill(1), new Uint8Array(64).fill(2)]
    expect(toHex(seedOf(betas))).toBe(sha('sha512', 'DRAW-1/seed', ...betas).toString('hex'))
    expect(seedOf(betas)).not.toEqual(seedOf(betas.toReversed()))
  })
})
