import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { join, sameBytes, type Bytes } from './bytes'

// ECVRF-EDWARDS25519-SHA512-TAI, RFC 9381 §5.5: suite 0x03, challenge of 16 bytes, cofactor 8. The curve and the hash
// are the library's; everything between is written here, from the RFC.

const { Point } = ed25519
type CurvePoint = InstanceType<typeof Point>

const SUITE = 0x03
const CHALLENGE_LENGTH = 16
export const PROOF_LENGTH = 80
export const KEY_LENGTH = 32
const ORDER = Point.Fn.ORDER

/**
 * Proves that beta belongs to this key and alpha (RFC 9381 §5.1).
 * Run it on the key holder's machine only: JavaScript's big integers take a time that depends on the secret.
 *
 * @param secret the 32-byte Ed25519 secret seed (RFC 8032)
 */
export function prove(secret: Uint8Array, alpha: Uint8Array): Bytes {
  const { scalar, prefix, head, point: key, pointBytes } = ed25519.utils.getExtendedPublicKey(secret)
  try {
    const base = encodeToCurve(pointBytes, alpha)
    const baseBytes = base.toBytes()
    const gamma = base.multiply(scalar)
    const nonce = nonceFor(prefix, baseBytes)
    const c = challenge(key, base, gamma, Point.BASE.multiply(nonce), base.multiply(nonce))
    const s = Point.Fn.create(nonce + c * scalar)
    return join(gamma.toBytes(), numberToBytesLE(c, CHALLENGE_LENGTH), numberToBytesLE(s, 32))
  } finally {
    prefix.fill(0)
    head.fill(0)
  }
}

/** The public key of a 32-byte secret seed. */
export function publicKeyOf(secret: Uint8Array): Bytes {
  return join(ed25519.getPublicKey(secret))
}

/**
 * Verifies a proof (RFC 9381 §5.3, with key validation §5.4.5).
 *
 * @returns beta, 64 bytes, or null when the key is not fit or the proof does not hold
 */
export function verify(publicKey: Uint8Array, alpha: Uint8Array, pi: Uint8Array): Bytes | null {
  const key = decodeKey(publicKey)
  const proof = decodeProof(pi)
  if (!key || !proof) return null
  const { gamma, c, s } = proof
  const base = encodeToCurve(publicKey, alpha)
  const u = Point.BASE.multiplyUnsafe(s).subtract(key.multiplyUnsafe(c))
  const v = base.multiplyUnsafe(s).subtract(gamma.multiplyUnsafe(c))
  return challenge(key, base, gamma, u, v) === c ? output(gamma) : null
}

/** Beta of a proof whose truth is not asked here (RFC 9381 §5.2); null when it cannot be decoded. */
export function proofToHash(pi: Uint8Array): Bytes | null {
  const proof = decodeProof(pi)
  return proof && output(proof.gamma)
}

/** Whether these bytes are a key to register: a canonical point of the curve and not of small order. */
export function isFitKey(publicKey: Uint8Array): boolean {
  return decodeKey(publicKey) !== null
}

/** Whether these bytes have the form of a proof: a point, a challenge, and s below the order of the group. */
export function isProofShaped(pi: Uint8Array): boolean {
  return decodeProof(pi) !== null
}

function decodeKey(publicKey: Uint8Array): CurvePoint | null {
  const key = decodePoint(publicKey)
  return key && !key.clearCofactor().is0() ? key : null
}

function decodeProof(pi: Uint8Array): { gamma: CurvePoint; c: bigint; s: bigint } | null {
  if (pi.length !== PROOF_LENGTH) return null
  const gamma = decodePoint(pi.subarray(0, 32))
  const s = bytesToNumberLE(pi.subarray(48))
  // s and s + q would be two proofs of one statement
  return gamma && s < ORDER ? { gamma, c: bytesToNumberLE(pi.subarray(32, 48)), s } : null
}

/** RFC 8032 §5.1.3, strictly: y below the field's prime, no negative zero. */
function decodePoint(bytes: Uint8Array): CurvePoint | null {
  if (bytes.length !== KEY_LENGTH) return null
  try {
    const point = Point.fromBytes(bytes, false)
    return sameBytes(point.toBytes(), bytes) ? point : null
  } catch {
    return null // the library has no other answer to bytes that are no point
  }
}

/** Try-and-increment (RFC 9381 §5.4.1.1); half of all values are points, so 256 tries cannot fail in practice. */
function encodeToCurve(salt: Uint8Array, alpha: Uint8Array): CurvePoint {
  for (let counter = 0; counter < 256; counter++) {
    const hash = sha512(join(Uint8Array.of(SUITE, 0x01), salt, alpha, Uint8Array.of(counter, 0x00)))
    const point = decodePoint(hash.subarray(0, 32))?.clearCofactor()
    if (point && !point.is0()) return point
  }
  throw new RangeError('no point found in 256 tries')
}

/** RFC 8032 §5.1.6 as RFC 9381 §5.4.2.2 uses it: one secret and one input always give the same nonce. */
function nonceFor(prefix: Uint8Array, base: Uint8Array): bigint {
  return Point.Fn.create(bytesToNumberLE(sha512(join(prefix, base))))
}

function challenge(...points: readonly CurvePoint[]): bigint {
  const bytes = points.map((point) => point.toBytes())
  const hash = sha512(join(Uint8Array.of(SUITE, 0x02), ...bytes, Uint8Array.of(0x00)))
  return bytesToNumberLE(hash.subarray(0, CHALLENGE_LENGTH))
}

function output(gamma: CurvePoint): Bytes {
  return join(sha512(join(Uint8Array.of(SUITE, 0x03), gamma.clearCofactor().toBytes(), Uint8Array.of(0x00))))
}
