import type { DrawResult, Rows } from './draw'
import { readEntropy, type Entropy } from './entropy'
import { refuse } from './fault'
import { isObject, type Json } from './json'
import { readManifest, type Manifest } from './manifest'
import { readInspectors, readPool, readRecusals } from './rows'
import { inside, readCount, readHex, readList, readObject, readText } from './shape'
import { PROOF_LENGTH } from './ecvrf'
import type { Team } from './teams'

/** A round as it is disclosed: all that is needed to run it again, and what is said to have come of it. */
export interface PublishedRecord extends Rows {
  readonly manifest: Manifest
  readonly entropy: Entropy
  /** pi of each key in hex, in the order of the manifest's keys */
  readonly proofs: readonly string[]
  readonly commit: string
  readonly seed: string
  readonly result: DrawResult
}

const MEMBERS = ['manifest', 'pool', 'inspectors', 'recusals', 'entropy', 'proofs', 'commit', 'seed', 'result']

/**
 * Reads a published record. `notes` may say anything and is read past; any other unknown member is refused, so that
 * nobody takes for verified what nothing verifies.
 *
 * @throws Refusal naming the first member whose form is wrong
 */
export function readRecord(value: Json): PublishedRecord {
  const record = readObject(value, '', MEMBERS, ['notes'])
  return {
    manifest: readManifest(record['manifest']),
    pool: readPool(record['pool']),
    inspectors: readInspectors(record['inspectors']),
    recusals: readRecusals(record['recusals']),
    entropy: readEntropy(record['entropy']),
    proofs: readList(record['proofs'], 'proofs', (item, where) => readHex(item, where, PROOF_LENGTH)),
    commit: readHex(record['commit'], 'commit', 32),
    seed: readHex(record['seed'], 'seed', 64),
    result: readResult(record['result']),
  }
}

function readResult(value: Json | undefined): DrawResult {
  const result = readObject(value, 'result', ['drawn', 'order', 'teams', 'attempt'])
  const teams = result['teams']
  const attempt = result['attempt']
  return {
    drawn: readList(result['drawn'], 'result.drawn', readText),
    order: readOrder(result['order']),
    teams: teams === null ? null : readList(teams, 'result.teams', readTeam),
    attempt: attempt === -1 ? -1 : readCount(attempt, 'result.attempt'),
  }
}

function readOrder(value: Json | undefined): Record<string, string[]> {
  if (!isObject(value)) refuse('not-an-object', 'result.order')
  const order: Record<string, string[]> = Object.create(null)
  for (const [code, ids] of Object.entries(value)) {
    order[code] = readList(ids, inside('result.order', code), readText)
  }
  return order
}

function readTeam(value: Json, where: string): Team {
  const team = readObject(value, where, ['institution', 'inspectors'])
  return {
    institution: readText(team['institution'], `${where}.institution`),
    inspectors: readList(team['inspectors'], `${where}.inspectors`, readText),
  }
}
