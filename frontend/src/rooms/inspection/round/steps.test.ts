import { describe, expect, it } from 'vitest'
import { standings } from './steps'

const entropy = { source: 'ssq:2026-12-03', lottery: 'ssq', time: '2026-12-03T13:15:00Z', form: 'dd', entries: [] as never[] }
const at = '2026-12-01T00:00:00Z'
const commit = { hash: '', prev: '', rules: '', at, proofDeadline: at }
const key = (provedAt?: string) => ({ publicKey: '', office: { id: '', name: '', nameEn: '' }, provedAt })
const confirmed = { ...entropy, entries: [{ value: '', enteredBy: key().office, enteredAt: at, answer: 'confirmed' as const }] }

describe('the five steps of a round', () => {
  it('stand one after another', () => {
    expect(standings({ state: 'planned', entropy, keys: [] })).toEqual({ commit: 'now', outcome: 'later', proofs: 'later', draw: 'later', visits: 'later' })
    expect(standings({ state: 'entropy-entered', commit, entropy, keys: [key()] })).toEqual({ commit: 'done', outcome: 'now', proofs: 'later', draw: 'later', visits: 'later' })
    expect(standings({ state: 'drawn', commit, entropy, keys: [key(at)] })).toEqual({ commit: 'done', outcome: 'done', proofs: 'done', draw: 'done', visits: 'now' })
    expect(Object.values(standings({ state: 'disclosed', commit, entropy, keys: [] }))).toEqual(Array(5).fill('done'))
  })

  it('never come once the round is over without a draw', () => {
    expect(standings({ state: 'dead', entropy, keys: [] }).commit).toBe('never')
    expect(standings({ state: 'stalled', commit, entropy: confirmed, keys: [key(at), key()] })).toEqual({ commit: 'done', outcome: 'done', proofs: 'never', draw: 'never', visits: 'never' })
    expect(standings({ state: 'stalled', commit, entropy: confirmed, keys: [key(at), key(at)] }).proofs).toBe('done')
  })
})
