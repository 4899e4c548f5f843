import { sha512 } from '@noble/hashes/sha2.js'
import { join, utf8 } from './bytes'

const WORD = 2n ** 64n
const HALF = 2 ** 32
/** Below this, a remainder times 2³² is still an exact number, and no big integer is needed. */
const SMALL = 2 ** 21

/** DRAW-1 §5: an endless row of 64-bit numbers that seed and label fix, and fair choices taken from it. */
export class Stream {
  private readonly input: Uint8Array
  private readonly counter: DataView
  private block = new DataView(new ArrayBuffer(0))
  private blocks = 0
  private at = 0

  constructor(seed: Uint8Array, label: string) {
    this.input = join(seed, utf8(label), new Uint8Array(1 + 8))
    this.counter = new DataView(this.input.buffer, this.input.length - 8)
  }

  /**
   * A number in [0, n), each equally likely: what falls into the incomplete last span of 2⁶⁴ is passed over.
   * Even n = 1 takes a number from the stream.
   *
   * @param n 1 … 2²¹; for more use {@link uniformBig}
   */
  uniform(n: number): number {
    if (!Number.isSafeInteger(n) || n < 1) throw new RangeError('n is an integer from 1')
    if (n > SMALL) return Number(this.uniformBig(BigInt(n)))
    const span = HALF % n
    const surplus = (span * span) % n // 2⁶⁴ mod n
    for (;;) {
      const [high, low] = this.halves()
      if (high < HALF - 1 || low < HALF - surplus) return ((high % n) * HALF + low) % n
    }
  }

  /** The same for 1 ≤ n < 2⁶⁴. */
  uniformBig(n: bigint): bigint {
    if (n < 1n || n >= WORD) throw new RangeError('n is an integer from 1 to 2^64 - 1')
    const limit = WORD - (WORD % n)
    for (;;) {
      const [high, low] = this.halves()
      const x = BigInt(high) * BigInt(HALF) + BigInt(low)
      if (x < limit) return x % n
    }
  }

  private halves(): [number, number] {
    if (this.at === this.block.byteLength) this.nextBlock()
    const pair: [number, number] = [this.block.getUint32(this.at), this.block.getUint32(this.at + 4)]
    this.at += 8
    return pair
  }

  private nextBlock(): void {
    this.counter.setBigUint64(0, BigInt(this.blocks++))
    const hash = sha512(this.input)
    this.block = new DataView(hash.buffer, hash.byteOffset, hash.byteLength)
    this.at = 0
  }
}
