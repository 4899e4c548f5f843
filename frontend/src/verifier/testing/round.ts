import { sha256 } from '@noble/hashes/sha2.js'
import { fromHex, toHex, utf8 } from '../bytes'
import { runDraw } from '../draw'
import { proofToHash, prove, publicKeyOf } from '../ecvrf'
import { alphaOf, seedOf, type Entropy } from '../entropy'
import { canonical, type JsonObject } from '../json'
import { commitOf, readManifest, type Manifest } from '../manifest'
import type { PublishedRecord } from '../record'
import { byId, byInspector, readInspectors, readPool, readRecusals, rootOf } from '../rows'

/** What a made-up round is asked to be; the rest follows from `name`, so that each run gives the same record. */
export interface Wish {
  name?: string
  /** code of the stratum → [k, size] */
  strata?: Record<string, [number, number]>
  inspectors?: number
  depts?: number
  recusals?: [inspector: number, institution: number][]
  teamSize?: number
  loadCap?: number
  minDepts?: number
  keys?: number
  manifest?: Partial<Manifest>
}

export const RULES = 'quotas by risk class; the drawn numbers in order, two digits each, joined by "-"'
export const VALUE_FORM = /^\d\d(-\d\d)*$/

export function secretKey(name: string): Uint8Array {
  return sha256(utf8(`secret of ${name}`))
}

/** Makes a whole disclosed round, proofs included. */
export function madeRound(wish: Wish = {}): PublishedRecord {
  const { name = 'round', strata = { U: [3, 9], VA: [1, 6], VD: [2, 5] }, keys = 2 } = wish
  const salt = (of: string) => toHex(sha256(utf8(`${name} ${of}`)).subarray(0, 16))
  const pool = readPool(
    Object.entries(strata).flatMap(([stratum, [, size]]) =>
      Array.from({ length: size }, (_, i) => ({ id: `${stratum}-${i}`, stratum, salt: salt(`${stratum}-${i}`) })),
    ).sort(byId),
  )
  const inspectors = readInspectors(
    Array.from({ length: wish.inspectors ?? 10 }, (_, i) => ({
      id: `P${i}`,
      dept: `D${i % (wish.depts ?? 3)}`,
      salt: salt(`P${i}`),
    })).sort(byId),
  )
  const recusals = readRecusals(
    (wish.recusals ?? [[0, 0], [1, 3]]).map(([i, j]) => ({ inspector: `P${i}`, institution: pool[j]!.id })).sort(byInspector),
  )
  const secrets = Array.from({ length: keys }, (_, j) => secretKey(`${name} office ${j}`))
  const manifest = readManifest({
    v: 'DRAW-1',
    round: 7,
    prev: '00'.repeat(32),
    rules: toHex(sha256(utf8(RULES))),
    pool_root: rootOf(pool),
    pool_size: pool.length,
    inspector_root: rootOf(inspectors),
    inspector_size: inspectors.length,
    recusal_root: rootOf(recusals),
    recusal_size: recusals.length,
    strata: Object.entries(strata).map(([code, [k, size]]) => ({ code, k, size })),
    team_size: wish.teamSize ?? 2,
    load_cap: wish.loadCap ?? 3,
    entropy_source: 'welfare lottery 2026130',
    entropy_time: '2026-11-09T21:15:00+08:00',
    vrf_keys: secrets.map((secret) => toHex(publicKeyOf(secret))),
    ...(wish.minDepts !== undefined && { min_depts: wish.minDepts }),
    ...wish.manifest,
  } as unknown as JsonObject)
  const entropy: Entropy = { source: manifest.entropy_source, value: '07-11-19-23-30-02-05' }
  const commit = commitOf(manifest)
  const proofs = secrets.map((secret) => toHex(prove(secret, alphaOf(commit, entropy))))
  const seed = toHex(seedOf(proofs.map((pi) => proofToHash(fromHex(pi))!)))
  const rows = { pool, inspectors, recusals }
  return { manifest, ...rows, entropy, proofs, commit, seed, result: runDraw(manifest, rows, fromHex(seed)) }
}

export function textOfRecord(record: PublishedRecord): string {
  return canonical(record as unknown as JsonObject)
}
