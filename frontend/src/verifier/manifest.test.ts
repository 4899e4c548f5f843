import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Refusal } from './fault'
import { parse, type Json, type JsonObject } from './json'
import { commitOf, readManifest } from './manifest'
import { madeRound, secretKey } from './testing/round'
import { publicKeyOf } from './ecvrf'
import { toHex } from './bytes'

const manifest = madeRound({ minDepts: 2 }).manifest
const plain = JSON.parse(JSON.stringify(manifest)) as Record<string, Json>
const aKey = toHex(publicKeyOf(secretKey('another')))

const without = (member: string) => Object.fromEntries(Object.entries(plain).filter(([name]) => name !== member))

function faultOf(value: Json) {
  try {
    readManifest(value)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.fault
    throw error
  }
}

describe('DRAW-1 §2, the manifest', () => {
  it('commits to its canonical JSON', () => {
    const text = JSON.stringify(Object.fromEntries(Object.entries(plain).sort(([a], [b]) => (a < b ? -1 : 1))))
    const strata = JSON.stringify(manifest.strata.map(({ code, k, size }) => ({ code, k, size })))
    expect(text).toContain(strata)
    expect(commitOf(manifest)).toBe(createHash('sha256').update(`DRAW-1/commit${text}`).digest('hex'))
  })

  it('does not change its commitment with the order of members, nor with what stands for nothing', () => {
    const turned = Object.fromEntries(Object.entries(plain).reverse())
    expect(commitOf(readManifest(turned))).toBe(commitOf(manifest))
    const spaced = parse(JSON.stringify(plain, null, 2))
    expect(commitOf(readManifest(spaced))).toBe(commitOf(manifest))
  })

  it.each(Object.keys(plain).filter((member) => member !== 'min_depts'))('needs %s', (member) => {
    expect(faultOf(without(member))).toMatchObject({ code: 'member-missing', where: `manifest.${member}` })
  })

  it('takes the optional members, and their absence', () => {
    expect(readManifest(without('min_depts'))).not.toHaveProperty('min_depts')
    const full = { ...plain, standby: [aKey], proof_deadline: '2026-11-10T12:00:00+08:00' }
    expect(readManifest(full)).toMatchObject({ min_depts: 2, standby: [aKey] })
  })

  const hash = 'ab'.repeat(32)
  it.each<[string, Record<string, Json>, string, string]>([
    ['an unknown member', { colour: 1 }, 'member-unknown', 'manifest.colour'],
    ['another version', { v: 'DRAW-2' }, 'version-unknown', 'manifest.v'],
    ['a hash in upper case', { prev: hash.toUpperCase() }, 'not-hex', 'manifest.prev'],
    ['a hash too short', { rules: hash.slice(2) }, 'not-hex', 'manifest.rules'],
    ['a size that is text', { pool_size: '3' }, 'not-a-count', 'manifest.pool_size'],
    ['a size below zero', { inspector_size: -1 }, 'not-a-count', 'manifest.inspector_size'],
    ['a size that is no integer', { recusal_size: 1.5 }, 'not-a-count', 'manifest.recusal_size'],
    ['a time that is a number', { entropy_time: 1 }, 'not-a-text', 'manifest.entropy_time'],
    ['min_depts null', { min_depts: null }, 'not-a-count', 'manifest.min_depts'],
    ['k above the size', { strata: [{ code: 'U', k: 4, size: 3 }] }, 'k-exceeds-size', 'manifest.strata[0].k'],
    ['a stratum twice', { strata: [{ code: 'U', k: 1, size: 3 }, { code: 'U', k: 0, size: 1 }] }, 'duplicate-stratum', 'manifest.strata[1].code'],
    ['a stratum with a member more', { strata: [{ code: 'U', k: 1, size: 3, note: '' }] }, 'member-unknown', 'manifest.strata[0].note'],
    ['a key twice', { vrf_keys: [aKey, aKey] }, 'duplicate-key', 'manifest.vrf_keys[1]'],
    ['a key as its own stand-by', { vrf_keys: [aKey], standby: [aKey] }, 'duplicate-key', 'manifest.standby[0]'],
    ['no key', { vrf_keys: [] }, 'empty', 'manifest.vrf_keys'],
    ['a key that is no hash', { vrf_keys: ['00'] }, 'not-hex', 'manifest.vrf_keys[0]'],
  ])('refuses %s', (_, change, code, where) => {
    expect(faultOf({ ...plain, ...change } as JsonObject)).toMatchObject({ code, where })
  })

  it('takes k equal to the size', () => {
    expect(faultOf({ ...plain, strata: [{ code: 'U', k: 3, size: 3 }] })).toBeNull()
  })
})
