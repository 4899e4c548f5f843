import { describe, expect, it } from 'vitest'
import { Stream } from './stream'
import { numbers, uniformFrom } from './testing/naive'

const SEED = Uint8Array.from({ length: 64 }, (_, i) => i)

describe('DRAW-1 §5, the stream', () => {
  it.each([1n, 2n, 3n, 7n, 1000n, 2n ** 21n, 2n ** 21n + 1n, 2n ** 32n, 2n ** 53n - 1n, 2n ** 63n + 1n, 2n ** 64n - 1n])(
    'agrees with the text on uniform(%s)',
    (n) => {
      const stream = new Stream(SEED, 'inst/托')
      const row = numbers(SEED, 'inst/托')
      for (let i = 0; i < 100; i++) {
        const mine = n < 2n ** 53n ? BigInt(stream.uniform(Number(n))) : stream.uniformBig(n)
        expect(mine).toBe(uniformFrom(row, n))
      }
    },
  )

  it('takes a number even when there is nothing to choose', () => {
    const [one, other] = [new Stream(SEED, 'insp/0'), new Stream(SEED, 'insp/0')]
    expect(one.uniform(1)).toBe(0)
    expect(one.uniformBig(2n ** 64n - 1n)).not.toBe(other.uniformBig(2n ** 64n - 1n))
  })

  it('passes over the incomplete last span', () => {
    // with n = 2^63 + 1 nearly every second number lies beyond the only whole span
    const n = 2n ** 63n + 1n
    const stream = new Stream(SEED, 'a')
    const kept = Array.from({ length: 50 }, () => stream.uniformBig(n))
    const row = numbers(SEED, 'a')
    const seen = Array.from({ length: 200 }, () => row.next().value as bigint)
    expect(kept).toEqual(seen.filter((x) => x < n).slice(0, 50))
    expect(seen.slice(0, 50).some((x) => x >= n)).toBe(true)
  })

  it.each([0, -1, 1.5, NaN, 2 ** 53])('has no uniform(%s)', (n) => {
    expect(() => new Stream(SEED, '').uniform(n)).toThrow(RangeError)
  })

  it('has no uniform(2^64)', () => {
    expect(() => new Stream(SEED, '').uniformBig(2n ** 64n)).toThrow(RangeError)
    expect(() => new Stream(SEED, '').uniformBig(0n)).toThrow(RangeError)
  })
})
