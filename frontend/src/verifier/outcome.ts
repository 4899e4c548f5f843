import { fromHex } from './bytes'
import { permute, strataInOrder } from './draw'
import { refuse } from './fault'
import type { Stratum } from './manifest'
import type { PublishedRecord } from './record'
import { refuseDifference, type Check, type Shown } from './step'
import { assignTeams } from './teams'

// What follows from the seed by calculation alone: the order of each stratum, the teams, the list of the drawn.

export function* outcomeChecks(record: PublishedRecord): Generator<Check> {
  const drawn: string[] = []
  for (const stratum of strataInOrder(record.manifest)) {
    yield { name: 'stratum', subject: stratum.code, run: () => checkStratum(record, stratum, drawn) }
  }
  yield { name: 'teams', subject: '', run: () => checkTeams(record, drawn) }
  yield { name: 'result', subject: '', run: () => checkResult(record, drawn) }
}

function checkStratum({ pool, seed, result }: PublishedRecord, stratum: Stratum, drawn: string[]): readonly Shown[] {
  const { code, k } = stratum
  const ids = permute(fromHex(seed), stratum, pool)
  refuseDifference('order-differs', ids, result.order[code], `result.order.${code}`)
  drawn.push(...ids.slice(0, k))
  return [
    { what: 'size', value: String(ids.length) },
    { what: 'k', value: String(k) },
    { what: 'drawn', value: ids.slice(0, k) },
    { what: 'substitutes', value: ids.slice(k) },
  ]
}

function checkTeams(record: PublishedRecord, drawn: readonly string[]): readonly Shown[] {
  const { manifest, inspectors, recusals, seed, result } = record
  const { teams, attempt } = assignTeams(fromHex(seed), manifest, drawn, inspectors, recusals)
  refuseDifference('teams-differ', attempt, result.attempt, 'result.attempt')
  refuseDifference('teams-differ', teams, result.teams, 'result.teams')
  return [
    { what: 'attempt', value: String(attempt) },
    { what: 'teams', value: (teams ?? []).map((team) => `${team.institution}: ${team.inspectors.join(', ')}`) },
  ]
}

function checkResult({ manifest, result }: PublishedRecord, drawn: readonly string[]): readonly Shown[] {
  refuseDifference('drawn-differs', drawn, result.drawn, 'result.drawn')
  const codes = manifest.strata.map((stratum) => stratum.code)
  const stray = Object.keys(result.order).find((code) => !codes.includes(code))
  if (stray !== undefined) refuse('order-differs', `result.order.${stray}`)
  return [{ what: 'drawn', value: drawn }]
}
