import { byBytes } from './bytes'
import type { Manifest, Stratum } from './manifest'
import type { InspectorRow, PoolRow, Recusal } from './rows'
import { Stream } from './stream'
import { assignTeams, type Teams } from './teams'

/** What a round comes to (DRAW-1 §8). `order` holds whole permutations: the drawn first, then the substitutes. */
export interface DrawResult extends Teams {
  readonly drawn: readonly string[]
  readonly order: Readonly<Record<string, readonly string[]>>
}

/** The rows of a round. Those of a record stand sorted as DRAW-1 §1 says; the draw sorts ids itself. */
export interface Rows {
  readonly pool: readonly PoolRow[]
  readonly inspectors: readonly InspectorRow[]
  readonly recusals: readonly Recusal[]
}

/** The strata in the order in which they are drawn: by bytes of code. */
export function strataInOrder(manifest: Manifest): Stratum[] {
  return [...manifest.strata].sort((a, b) => byBytes(a.code, b.code))
}

/** DRAW-1 §6: the ids of a stratum, shuffled by the stream "inst/" + code. */
export function permute(seed: Uint8Array, stratum: Stratum, pool: readonly PoolRow[]): string[] {
  const ids = pool.filter((row) => row.stratum === stratum.code).map((row) => row.id)
  ids.sort(byBytes)
  const stream = new Stream(seed, `inst/${stratum.code}`)
  for (let i = 0; i <= ids.length - 2; i++) {
    const other = i + stream.uniform(ids.length - i)
    const kept = ids[i]!
    ids[i] = ids[other]!
    ids[other] = kept
  }
  return ids
}

/** Runs a whole round from its seed (DRAW-1 §6–8). The manifest has been checked against the rows. */
export function runDraw(manifest: Manifest, { pool, inspectors, recusals }: Rows, seed: Uint8Array): DrawResult {
  const order: Record<string, readonly string[]> = Object.create(null)
  const drawn: string[] = []
  for (const stratum of strataInOrder(manifest)) {
    const ids = permute(seed, stratum, pool)
    order[stratum.code] = ids
    drawn.push(...ids.slice(0, stratum.k))
  }
  return { drawn, order, ...assignTeams(seed, manifest, drawn, inspectors, recusals) }
}
