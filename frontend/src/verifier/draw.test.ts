import { describe, expect, it } from 'vitest'
import { fromHex, utf8 } from './bytes'
import { permute, runDraw, strataInOrder } from './draw'
import { sha512 } from '@noble/hashes/sha2.js'
import { naiveDraw } from './testing/naive'
import { madeRound, type Wish } from './testing/round'

const seedOf = (name: string) => sha512(utf8(name))
const draw = (wish: Wish, seed = 'seed') => {
  const round = madeRound(wish)
  return { ...round, result: runDraw(round.manifest, round, seedOf(seed)) }
}

describe('DRAW-1 §6–8 against a second, literal reading of the text', () => {
  const wishes: Record<string, Wish> = {
    'three strata': {},
    'all are drawn': { strata: { U: [6, 6] }, loadCap: 2 },
    'a stratum of one and one of none': { strata: { U: [1, 1], VA: [0, 0], VB: [2, 5] } },
    'none is drawn of one stratum': { strata: { U: [0, 7], VA: [3, 7] } },
    'teams of three from two departments': { teamSize: 3, minDepts: 2, inspectors: 12, depts: 4 },
    'more departments than seats': { teamSize: 2, minDepts: 3, inspectors: 9 },
    'every inspector is needed': { strata: { U: [5, 9] }, inspectors: 10, loadCap: 1, recusals: [] },
    'many attempts fail': { strata: { U: [5, 9] }, inspectors: 10, depts: 2, loadCap: 1, minDepts: 2, recusals: [[0, 0], [2, 0], [4, 0], [1, 1], [3, 1]] },
    'ids in Chinese and beyond': { name: '托育', strata: { 甲: [2, 4], '\u{1f600}': [1, 3], '\uff5e': [1, 3] } },
    'a department too small for all teams': { strata: { U: [4, 5] }, inspectors: 9, depts: 4, minDepts: 4, teamSize: 4, loadCap: 2, recusals: [] },
    'a department just large enough': { strata: { U: [4, 5] }, inspectors: 8, depts: 4, minDepts: 4, teamSize: 4, loadCap: 2, recusals: [] },
    'teams of all who may': { strata: { U: [2, 2] }, inspectors: 4, teamSize: 3, minDepts: 2, loadCap: 2, recusals: [[0, 0], [1, 1]] },
    'a department twice as large': { inspectors: 9, depts: 8, minDepts: 2, loadCap: 1, strata: { U: [4, 9] } },
  }
  for (const [name, wish] of Object.entries(wishes)) {
    it(name, () => {
      const { manifest, pool, inspectors, recusals } = madeRound(wish)
      for (let i = 0; i < 25; i++) {
        const seed = seedOf(`${name} ${i}`)
        const rows = { pool, inspectors, recusals }
        expect(runDraw(manifest, rows, seed)).toEqual(naiveDraw(manifest, rows, seed))
      }
    })
  }
})

describe('the draw', () => {
  it('takes strata by bytes of code, not in the order of the manifest', () => {
    const { manifest, result } = draw({ strata: { VB: [1, 2], U: [1, 2], VA: [1, 2] } })
    expect(strataInOrder(manifest).map((stratum) => stratum.code)).toEqual(['U', 'VA', 'VB'])
    expect(result.drawn.map((id) => id.split('-')[0])).toEqual(['U', 'VA', 'VB'])
  })

  it('does not depend on the order in which rows come', () => {
    const { manifest, pool } = madeRound({})
    const [stratum] = strataInOrder(manifest)
    expect(permute(seedOf('a'), stratum!, [...pool].reverse())).toEqual(permute(seedOf('a'), stratum!, pool))
  })

  it('keeps the substitutes behind the drawn, each id once', () => {
    const { pool, result } = draw({ strata: { U: [4, 30] } })
    expect(result.order['U']!.slice(0, 4)).toEqual(result.drawn)
    expect([...result.order['U']!].sort()).toEqual(pool.map((row) => row.id).sort())
  })

  it('goes to the next attempt when a seat has no candidate, and the loads begin anew', () => {
    const wish: Wish = { strata: { U: [3, 3] }, inspectors: 6, depts: 6, loadCap: 1, recusals: [[0, 0], [1, 0], [2, 0], [3, 0]] }
    const { manifest, pool, inspectors, recusals } = madeRound(wish)
    const attempts = Array.from({ length: 40 }, (_, i) => runDraw(manifest, { pool, inspectors, recusals }, seedOf(`${i}`)))
    expect(attempts.some(({ attempt }) => attempt > 0)).toBe(true)
    for (const { teams } of attempts) {
      expect(teams!.find((team) => team.institution === 'U-0')!.inspectors.toSorted()).toEqual(['P4', 'P5'])
    }
  })

  it.each<[string, Wish]>([
    ['too few seats in all', { strata: { U: [3, 5] }, inspectors: 5, loadCap: 1, recusals: [] }],
    ['an institution nobody may visit', { strata: { U: [1, 1] }, inspectors: 2, recusals: [[0, 0], [1, 0]] }],
    ['one department where two are asked', { strata: { U: [1, 2] }, depts: 1, minDepts: 2, recusals: [] }],
    ['a department too small for its part', { strata: { U: [9, 9] }, inspectors: 9, depts: 8, minDepts: 2, loadCap: 1, teamSize: 2 }],
    ['nobody', { strata: { U: [1, 2] }, inspectors: 0, recusals: [] }],
    ['no load allowed', { strata: { U: [1, 2] }, loadCap: 0, recusals: [] }],
  ])('has no teams with %s', (_, wish) => {
    const { result } = draw(wish)
    expect(result).toMatchObject({ teams: null, attempt: -1 })
    expect(result.drawn.length).toBeGreaterThan(0)
  })

  it('has teams of nobody to send when nothing is drawn', () => {
    expect(draw({ strata: { U: [0, 4] } }).result).toMatchObject({ drawn: [], teams: [], attempt: 0 })
  })

  it('asks for new departments only when the seats left are needed for them', () => {
    const { manifest, inspectors, result } = draw({ strata: { U: [40, 60] }, inspectors: 60, depts: 3, teamSize: 3, minDepts: 2 })
    const deptOf = new Map(inspectors.map((row) => [row.id, row.dept]))
    const teams = result.teams!.map((team) => team.inspectors.map((id) => deptOf.get(id)))
    expect(manifest.min_depts).toBe(2)
    expect(teams.every((depts) => new Set(depts).size >= 2)).toBe(true)
    // one may be of the same department as the first, as long as a seat is left
    expect(teams.some((depts) => depts[0] === depts[1])).toBe(true)
  })

  it('draws each institution of a stratum equally often', () => {
    const { manifest, pool } = madeRound({ strata: { U: [5, 30] } })
    const [stratum] = strataInOrder(manifest)
    const counts = new Map(pool.map((row) => [row.id, 0]))
    const seeds = 4000
    for (let i = 0; i < seeds; i++) {
      const ids = permute(seedOf(`fair ${i}`), stratum!, pool)
      for (const id of ids.slice(0, 5)) counts.set(id, counts.get(id)! + 1)
    }
    const expected = (seeds * 5) / 30
    const chi = [...counts.values()].reduce((sum, observed) => sum + (observed - expected) ** 2 / expected, 0)
    expect((chi * (30 - 1)) / (30 - 5)).toBeLessThan(49.59) // p = 0.01 at 29 degrees
  })

  it('never sends anyone where he is recused, nor above the load', () => {
    const recusals: [number, number][] = Array.from({ length: 60 }, (_, i) => [i % 20, (i * 7) % 40])
    const { manifest, pool, inspectors, recusals: rows } = madeRound({ strata: { U: [20, 40] }, inspectors: 20, loadCap: 3, recusals })
    const barred = new Set(rows.map((row) => `${row.inspector} ${row.institution}`))
    for (let i = 0; i < 200; i++) {
      const { teams } = runDraw(manifest, { pool, inspectors, recusals: rows }, seedOf(`never ${i}`))
      const visits = teams!.flatMap((team) => team.inspectors.map((id) => [id, team.institution] as const))
      expect(visits.some(([id, institution]) => barred.has(`${id} ${institution}`))).toBe(false)
      for (const { id } of inspectors) expect(visits.filter(([who]) => who === id).length).toBeLessThanOrEqual(3)
    }
  })
})

it('the drawn of a published round follow from its seed', () => {
  const { manifest, seed, result, ...rows } = madeRound()
  expect(naiveDraw(manifest, rows, fromHex(seed))).toEqual(result)
})
