import { createHash } from 'node:crypto'
import type { DrawResult, Rows } from '../draw'
import type { Manifest } from '../manifest'

// DRAW-1 §5–8 read a second time, as slowly and literally as the text, with another hash library and nothing shared
// with the code under test. The two must agree on every round.

const encoded = (text: string) => Buffer.from(text, 'utf8')
const sorted = (ids: string[]) => ids.sort((a, b) => Buffer.compare(encoded(a), encoded(b)))

export function* numbers(seed: Uint8Array, label: string): Generator<bigint> {
  for (let i = 0n; ; i++) {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(i)
    const hash = createHash('sha512').update(seed).update(encoded(label)).update(Buffer.of(0)).update(counter).digest()
    for (let at = 0; at < 64; at += 8) yield hash.readBigUInt64BE(at)
  }
}

export function uniformFrom(row: Generator<bigint>, n: bigint): bigint {
  for (;;) {
    const x = row.next().value as bigint
    if (x < 2n ** 64n - (2n ** 64n % n)) return x % n
  }
}

export function naiveDraw(manifest: Manifest, { pool, inspectors, recusals }: Rows, seed: Uint8Array): DrawResult {
  const order: Record<string, string[]> = {}
  const drawn: string[] = []
  for (const code of sorted(manifest.strata.map((stratum) => stratum.code))) {
    const ids = sorted(pool.filter((row) => row.stratum === code).map((row) => row.id))
    const row = numbers(seed, `inst/${code}`)
    for (let i = 0; i <= ids.length - 2; i++) {
      const j = i + Number(uniformFrom(row, BigInt(ids.length - i)))
      ;[ids[i], ids[j]] = [ids[j]!, ids[i]!]
    }
    order[code] = ids
    drawn.push(...ids.slice(0, manifest.strata.find((stratum) => stratum.code === code)!.k))
  }
  for (let attempt = 0; attempt < 1000; attempt++) {
    const teams = naiveTeams(manifest, drawn, { pool, inspectors, recusals }, numbers(seed, `insp/${attempt}`))
    if (teams) return { drawn, order, teams, attempt }
  }
  return { drawn, order, teams: null, attempt: -1 }
}

function naiveTeams(manifest: Manifest, drawn: string[], { inspectors, recusals }: Rows, row: Generator<bigint>) {
  const deptOf = (id: string) => inspectors.find((inspector) => inspector.id === id)!.dept
  const loads: Record<string, number> = {}
  const teams: { institution: string; inspectors: string[] }[] = []
  for (const institution of drawn) {
    let candidates = sorted(inspectors.map((inspector) => inspector.id)).filter(
      (id) =>
        (loads[id] ?? 0) < manifest.load_cap &&
        !recusals.some((recusal) => recusal.inspector === id && recusal.institution === institution),
    )
    const team: string[] = []
    for (let seats = manifest.team_size; seats > 0; seats--) {
      const depts = new Set(team.map(deptOf))
      const strict = (manifest.min_depts ?? 0) - depts.size >= seats
      const eligible = strict ? candidates.filter((id) => !depts.has(deptOf(id))) : candidates
      if (eligible.length === 0) return null
      const picked = eligible[Number(uniformFrom(row, BigInt(eligible.length)))]!
      candidates = candidates.filter((id) => id !== picked)
      team.push(picked)
    }
    for (const id of team) loads[id] = (loads[id] ?? 0) + 1
    teams.push({ institution, inspectors: team })
  }
  return teams
}
