import { sha256 } from '@noble/hashes/sha2.js'
import { fromHex, toHex, utf8 } from './bytes'
import { verify } from './ecvrf'
import { alphaOf } from './entropy'
import { refuse } from './fault'
import { commitOf, type Manifest } from './manifest'
import type { PublishedRecord } from './record'
import { rootOf } from './rows'
import type { Check, Shown } from './step'

// What was promised before the public number was known: the rows, and the manifest that commits to them.

export function* promiseChecks(record: PublishedRecord, rules: string | undefined): Generator<Check> {
  yield { name: 'rows', subject: 'pool', run: () => checkPool(record) }
  yield { name: 'rows', subject: 'inspectors', run: () => checkRows(record, 'inspectors') }
  yield { name: 'rows', subject: 'recusals', run: () => checkRows(record, 'recusals') }
  yield { name: 'manifest', subject: '', run: () => checkCommit(record, rules) }
}

const PREFIX = { pool: 'pool', inspectors: 'inspector', recusals: 'recusal' } as const

function checkRows(record: PublishedRecord, table: keyof typeof PREFIX): readonly Shown[] {
  const rows = record[table]
  const root = rootOf(rows)
  compare(record, table, `${PREFIX[table]}_size`, rows.length)
  compare(record, table, `${PREFIX[table]}_root`, root)
  return [
    { what: 'size', value: String(rows.length) },
    { what: 'root', value: root },
  ]
}

/** Refuses rows that are not those promised; or the promise, when the commitment fits once it is put right. */
function compare(record: PublishedRecord, table: string, member: keyof Manifest, counted: string | number): void {
  const { manifest, commit } = record
  const promised = manifest[member]
  if (promised === counted) return
  const code = typeof counted === 'number' ? 'size-differs' : 'root-differs'
  const isManifest = commitOf({ ...manifest, [member]: counted }) === commit
  if (isManifest) refuse(code, `manifest.${member}`, String(counted), String(promised))
  refuse(code, table, String(promised), String(counted))
}

function checkPool(record: PublishedRecord): readonly Shown[] {
  const { manifest, pool } = record
  const shown = checkRows(record, 'pool')
  const counts = new Map<string, number>()
  for (const { stratum } of pool) counts.set(stratum, (counts.get(stratum) ?? 0) + 1)
  // the rows have the promised root, so what does not fit them now stands in the manifest
  for (const [i, { code, size }] of manifest.strata.entries()) {
    const found = counts.get(code) ?? 0
    if (found !== size) refuse('size-differs', `manifest.strata[${i}].size`, String(found), String(size))
    counts.delete(code)
  }
  for (const code of counts.keys()) refuse('stratum-unlisted', 'manifest.strata', code)
  return shown
}

function checkCommit(record: PublishedRecord, rules: string | undefined): readonly Shown[] {
  const { manifest, commit } = record
  const computed = commitOf(manifest)
  if (computed !== commit) {
    // the proofs were made over the true commitment, so they tell which of the two was altered
    if (fitsAnyProof(record, computed)) refuse('commit-differs', 'commit', computed, commit)
    refuse('commit-differs', 'manifest', commit, computed)
  }
  if (rules !== undefined) {
    const hash = toHex(sha256(utf8(rules)))
    if (hash !== manifest.rules) refuse('rules-differ', 'manifest.rules', hash, manifest.rules)
  }
  return [
    { what: 'prev', value: manifest.prev },
    { what: 'rules', value: manifest.rules },
    { what: 'commit', value: commit },
  ]
}

function fitsAnyProof({ manifest, proofs, entropy }: PublishedRecord, commit: string): boolean {
  const alpha = alphaOf(commit, entropy)
  return manifest.vrf_keys.some((key, j) => {
    const pi = proofs[j]
    return pi !== undefined && verify(fromHex(key), alpha, fromHex(pi)) !== null
  })
}
