import { expect, it, vi } from 'vitest'
import { Stream } from './stream'

// A number at the very end of 2^64 comes once in 10^12 draws of this size, so the hash is made to give it.
const words = vi.hoisted(() => [2n ** 64n - 1n, 2n ** 64n - 2n, 5n, 2n ** 64n - 16n, 2n ** 64n - 17n, 0n, 1n, 2n])
vi.mock('@noble/hashes/sha2.js', () => ({
  sha512: () => {
    const block = new DataView(new ArrayBuffer(64))
    words.forEach((word, i) => block.setBigUint64(8 * i, word))
    return new Uint8Array(block.buffer)
  },
}))

it.each([
  [3, [Number((2n ** 64n - 2n) % 3n), 2]], // 2^64 mod 3 = 1: only the last number is passed over
  [17, [Number((2n ** 64n - 2n) % 17n), 5]], // 2^64 mod 17 = 1
  [20, [5, Number((2n ** 64n - 17n) % 20n)]], // 2^64 mod 20 = 16: the last sixteen are passed over, the 17th counts
  [16, [15, 14]], // 2^64 mod 16 = 0: none is
])('uniform(%i) passes over just the numbers beyond the last whole span', (n, expected) => {
  const stream = new Stream(new Uint8Array(64), '')
  expect([stream.uniform(n), stream.uniform(n)]).toEqual(expected)
})
