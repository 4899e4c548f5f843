import { describe, expect, it } from 'vitest'
import { byBytes, fromHex, isHex, join, sameBytes, toHex, utf8 } from './bytes'

describe('bytes', () => {
  it('reads and writes lower-case hex only', () => {
    expect(toHex(fromHex('00ff7a'))).toBe('00ff7a')
    expect(isHex('00ff', 2)).toBe(true)
    expect(isHex('00FF', 2)).toBe(false)
    expect(isHex('00ff', 3)).toBe(false)
    expect(isHex('0g', 1)).toBe(false)
    expect(() => fromHex('abc')).toThrow(RangeError)
  })

  it('joins and compares', () => {
    expect([...join(Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3))]).toEqual([1, 2, 3])
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false)
  })

  it('orders texts by UTF-8 bytes, where UTF-16 would order otherwise', () => {
    expect('\u{1f600}' < '\uff5e').toBe(true) // by UTF-16 units
    expect(byBytes('\u{1f600}', '\uff5e')).toBeGreaterThan(0)
    const texts = ['', 'A', 'a', 'a1', 'a10', 'a2', 'é', '善育', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}', 'a\u{1f600}', 'a\ufb33']
    for (const a of texts) {
      for (const b of texts) {
        expect(Math.sign(byBytes(a, b)), `${a} ${b}`).toBe(Buffer.compare(utf8(a), utf8(b)))
      }
    }
  })
})
