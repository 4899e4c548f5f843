import { byBytes } from './bytes'
import type { Manifest } from './manifest'
import type { InspectorRow, Recusal } from './rows'
import { Stream } from './stream'

/** Who visits an institution, in the order in which they were picked. */
export interface Team {
  readonly institution: string
  readonly inspectors: readonly string[]
}

/** The teams and the attempt that found them; null and −1 when no attempt did. */
export interface Teams {
  readonly teams: readonly Team[] | null
  readonly attempt: number
}

const ATTEMPTS = 1000

/** DRAW-1 §7: attempts 0 … 999, each with loads of zero and its own stream; the first that fills every seat counts. */
export function assignTeams(
  seed: Uint8Array,
  manifest: Manifest,
  drawn: readonly string[],
  inspectors: readonly InspectorRow[],
  recusals: readonly Recusal[],
): Teams {
  const roster = new Roster(manifest, inspectors, recusals)
  if (roster.cannotStaff(drawn)) return { teams: null, attempt: -1 }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const teams = roster.staff(drawn, new Stream(seed, `insp/${attempt}`))
    if (teams) return { teams, attempt }
  }
  return { teams: null, attempt: -1 }
}

/** The inspectors of a round as numbers: their place in the order of ids, and their department's number. */
class Roster {
  private readonly ids: readonly string[]
  private readonly depts: Int32Array
  private readonly loads: Int32Array
  private readonly barredFor = new Map<string, Set<number>>()
  private readonly teamSize: number
  private readonly loadCap: number
  private readonly minDepts: number

  constructor(manifest: Manifest, inspectors: readonly InspectorRow[], recusals: readonly Recusal[]) {
    const rows = [...inspectors].sort((a, b) => byBytes(a.id, b.id))
    const names = [...new Set(rows.map((row) => row.dept))]
    const numbers = new Map(names.map((dept, number) => [dept, number]))
    this.ids = rows.map((row) => row.id)
    this.depts = Int32Array.from(rows, (row) => numbers.get(row.dept)!)
    this.loads = new Int32Array(rows.length)
    this.teamSize = manifest.team_size
    this.loadCap = manifest.load_cap
    this.minDepts = manifest.min_depts ?? 0
    const places = new Map(this.ids.map((id, place) => [id, place]))
    for (const { inspector, institution } of recusals) {
      const place = places.get(inspector)
      if (place === undefined) continue // recused, but not on this round's list
      const barred = this.barredFor.get(institution)
      if (barred) barred.add(place)
      else this.barredFor.set(institution, new Set([place]))
    }
  }

  /**
   * Seen without trying, so that a hopeless round need not fail a thousand times: too few seats in all, counting of
   * each department no more than its share of a team may be, or too few inspectors left for one institution.
   */
  cannotStaff(drawn: readonly string[]): boolean {
    const ofOneDept = Math.max(1, this.teamSize - Math.max(this.minDepts, 1) + 1)
    const sizes = new Map<number, number>()
    for (const dept of this.depts) sizes.set(dept, (sizes.get(dept) ?? 0) + 1)
    let seats = 0
    for (const size of sizes.values()) seats += Math.min(size * this.loadCap, drawn.length * ofOneDept)
    if (seats < drawn.length * this.teamSize) return true
    return drawn.some((institution) => this.ids.length - (this.barredFor.get(institution)?.size ?? 0) < this.teamSize)
  }

  /** One attempt; null as soon as a seat has no candidate. */
  staff(drawn: readonly string[], stream: Stream): Team[] | null {
    this.loads.fill(0)
    const teams: Team[] = []
    for (const institution of drawn) {
      const members = this.pick(this.candidates(institution), stream)
      if (!members) return null
      for (const place of members) this.loads[place]!++
      teams.push({ institution, inspectors: members.map((place) => this.ids[place]!) })
    }
    return teams
  }

  private candidates(institution: string): number[] {
    const barred = this.barredFor.get(institution)
    const places: number[] = []
    for (let place = 0; place < this.loads.length; place++) {
      if (this.loads[place]! < this.loadCap && !barred?.has(place)) places.push(place)
    }
    return places
  }

  private pick(candidates: number[], stream: Stream): number[] | null {
    const team: number[] = []
    const present = new Set<number>()
    while (team.length < this.teamSize) {
      const newDeptOnly = this.minDepts - present.size >= this.teamSize - team.length
      const eligible = newDeptOnly ? candidates.filter((place) => !present.has(this.depts[place]!)) : candidates
      if (eligible.length === 0) return null
      const place = eligible[stream.uniform(eligible.length)]!
      candidates.splice(candidates.indexOf(place), 1)
      team.push(place)
      present.add(this.depts[place]!)
    }
    return team
  }
}
