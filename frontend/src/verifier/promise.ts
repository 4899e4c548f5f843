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
  const { manifest } = record
  const rows = record[table]
  const size = `${PREFIX[table]}_size` as const
  const root = `${PREFIX[table]}_root` as const
  const computed = rootOf(rows)
  const blamed = (members: Partial<Manifest>) =>
    isHealedBy(record, members) ? `manifest.${Object.keys(members)[0]}` : table
  if (rows.length !== manifest[size]) {
    refuse('size-differs', blamed({ [size]: rows.length }), String(manifest[size]), String(rows.length))
  }
  if (computed !== manifest[root]) {
    refuse('root-differs', blamed({ [root]: computed }), manifest[root], computed)
  }
  return [
    { what: 'size', value: String(rows.length) },
    { what: 'root', value: computed },
  ]
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

/** Whether the commitment fits once these members are put right: then they, and not the rows, were altered. */
function isHealedBy({ manifest, commit }: PublishedRecord, members: Partial<Manifest>): boolean {
  return commitOf({ ...manifest, ...members }) === commit
}

function checkCommit(record: PublishedRecord, rules: string | undefined): readonly Shown[] {
  const { manifest, commit } = record
  const computed = commitOf(manifest)
  if (computed !== commit) {
    // the proofs were made over the true commitment, so they tell which of the two was altered
    refuse('commit-differs', fitsAnyProof(record, computed) ? 'commit' : 'manifest', computed, commit)
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
