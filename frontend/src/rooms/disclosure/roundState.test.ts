import { expect, it } from 'vitest'
import type { Round } from './queries'
import { stagesOf, stateOf } from './roundState'

const office = { id: '1', name: '甲', nameEn: 'one' }
const base: Round = {
  id: 'r', level: 'district', district: '310115000', office, kind: 'monthly', year: 2026, month: 11, state: 'planned',
  entropy: { source: 'ssq:2026-11-05', lottery: 'ssq', time: '2026-11-05T13:15:00Z', form: 'dd', entries: [] },
  keys: [], substitutions: [], published: false, version: 1,
}
const done = (round: Round) => stagesOf(round).filter((stage) => stage.done).map((stage) => stage.name)

it('tells how far a round has come, step by step', () => {
  expect(done(base)).toEqual([])
  const committed: Round = { ...base, state: 'committed', commit: { hash: '', prev: '', rules: '', at: '2026-11-03T01:00:00Z', proofDeadline: '' }, keys: [{ publicKey: '', office }, { publicKey: '', office }] }
  expect(done(committed)).toEqual(['pool'])
  const entered: Round = { ...committed, entropy: { ...base.entropy, entries: [{ value: '01', enteredBy: office, enteredAt: '' }] } }
  expect(done(entered)).toEqual(['pool'])
  const confirmed: Round = { ...entered, entropy: { ...base.entropy, entries: [{ value: '01', enteredBy: office, enteredAt: '', answer: 'confirmed', answeredAt: '2026-11-05T14:00:00Z' }] } }
  expect(done(confirmed)).toEqual(['pool', 'number'])
  const oneKey: Round = { ...confirmed, keys: [{ publicKey: '', office, provedAt: '2026-11-05T15:00:00Z' }, { publicKey: '', office }] }
  expect(done(oneKey)).toEqual(['pool', 'number'])
  const bothKeys: Round = { ...oneKey, keys: [{ publicKey: '', office, provedAt: '2026-11-05T16:00:00Z' }, { publicKey: '', office, provedAt: '2026-11-05T15:00:00Z' }] }
  expect(stagesOf(bothKeys)[2]).toEqual({ name: 'keys', done: true, at: '2026-11-05T16:00:00Z' })
  expect(done({ ...bothKeys, drawnAt: '2026-11-05T17:00:00Z', publishedAt: '2026-11-30T01:00:00Z' })).toHaveLength(5)
})

it('colours what is late or given up', () => {
  expect(stateOf('planned', true)).toBe('overdue')
  expect(stateOf('planned')).toBe('none')
  expect(stateOf('stalled')).toBe('overdue')
  expect(stateOf('dead')).toBe('due')
  expect(stateOf('disclosed')).toBe('good')
  expect(stateOf('proved')).toBe('info')
})
