import { fromHex, toHex, type Bytes } from './bytes'
import { isFitKey, isProofShaped, verify } from './ecvrf'
import { alphaOf, seedOf } from './entropy'
import { refuse } from './fault'
import type { PublishedRecord } from './record'
import type { Check, Shown } from './step'

// What nobody could choose: the public number, the proof of each key over it, and the seed they make together.

export function* chanceChecks(record: PublishedRecord, valueForm: RegExp | undefined): Generator<Check> {
  const betas: Bytes[] = []
  yield { name: 'entropy', subject: '', run: () => checkEntropy(record, valueForm) }
  for (const j of record.manifest.vrf_keys.keys()) {
    yield { name: 'proof', subject: String(j + 1), run: () => checkProof(record, j, betas) }
  }
  yield { name: 'seed', subject: '', run: () => checkSeed(record, betas) }
}

function checkEntropy({ manifest, commit, entropy }: PublishedRecord, valueForm: RegExp | undefined): readonly Shown[] {
  if (entropy.source !== manifest.entropy_source) {
    refuse('source-differs', 'entropy.source', manifest.entropy_source, entropy.source)
  }
  if (valueForm && !valueForm.test(entropy.value)) refuse('value-form', 'entropy.value', valueForm.source, entropy.value)
  return [
    { what: 'source', value: entropy.source },
    { what: 'time', value: manifest.entropy_time },
    { what: 'value', value: entropy.value },
    { what: 'alpha', value: toHex(alphaOf(commit, entropy)) },
  ]
}

function checkProof(record: PublishedRecord, j: number, betas: Bytes[]): readonly Shown[] {
  const { manifest, proofs, commit, entropy } = record
  if (proofs.length !== manifest.vrf_keys.length) {
    refuse('proof-count', 'proofs', String(manifest.vrf_keys.length), String(proofs.length))
  }
  const key = manifest.vrf_keys[j]!
  const pi = proofs[j]!
  if (!isFitKey(fromHex(key))) refuse('key-invalid', `manifest.vrf_keys[${j}]`, undefined, key)
  if (!isProofShaped(fromHex(pi))) refuse('proof-malformed', `proofs[${j}]`, undefined, pi)
  const alpha = alphaOf(commit, entropy)
  const beta = verify(fromHex(key), alpha, fromHex(pi))
  if (!beta) return refuseProof(record, j, alpha)
  betas.push(beta)
  return [
    { what: 'key', value: key },
    { what: 'pi', value: pi },
    { what: 'beta', value: toHex(beta) },
  ]
}

/** Says why a well-formed proof does not hold, as closely as the other proofs let one know. */
function refuseProof({ manifest, proofs }: PublishedRecord, j: number, alpha: Uint8Array): never {
  const fits = (key: string, pi: string) => verify(fromHex(key), alpha, fromHex(pi)) !== null
  const owner = manifest.vrf_keys.find((key) => fits(key, proofs[j]!))
  if (owner !== undefined) refuse('proof-of-another-key', `proofs[${j}]`, manifest.vrf_keys[j], owner)
  // several keys cannot all fail by themselves: what they share, the public number, is not the one they proved
  if (proofs.length > 1 && !manifest.vrf_keys.some((key, i) => fits(key, proofs[i]!))) {
    refuse('no-proof-fits', 'entropy.value')
  }
  refuse('proof-invalid', `proofs[${j}]`)
}

function checkSeed({ seed }: PublishedRecord, betas: readonly Bytes[]): readonly Shown[] {
  const computed = toHex(seedOf(betas))
  if (computed !== seed) refuse('seed-differs', 'seed', computed, seed)
  return [{ what: 'seed', value: seed }]
}
