import { describe, expect, it } from 'vitest'
import { toHex } from './bytes'
import { prove } from './ecvrf'
import { alphaOf } from './entropy'
import { canonical, type JsonObject } from './json'
import { commitOf } from './manifest'
import { rerun, verifyRecord } from './round'
import { madeRound, RULES, secretKey, textOfRecord, VALUE_FORM, type Wish } from './testing/round'

// deep and changeable, as a forger sees it
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- a forger does not keep to types */
type Forged = any
const forged = (change: (record: Forged) => void, wish: Wish = {}) => {
  const record = JSON.parse(textOfRecord(madeRound(wish))) as Forged
  change(record)
  return verifyRecord(JSON.stringify(record))
}

describe('a disclosed round, run again', () => {
  it('holds, step by step, each with its values', () => {
    const record = madeRound({ minDepts: 2 })
    const steps = [...rerun(textOfRecord(record))]
    expect(steps.map(({ name, subject }) => `${name} ${subject}`.trim())).toEqual([
      'form', 'rows pool', 'rows inspectors', 'rows recusals', 'manifest', 'entropy', 'proof 1', 'proof 2', 'seed',
      'stratum U', 'stratum VA', 'stratum VD', 'teams', 'result',
    ])
    expect(steps.every((step) => step.fault === null)).toBe(true)
    const shown = new Map(steps.flatMap((step) => step.shown.map(({ what, value }) => [`${step.name} ${step.subject} ${what}`, value])))
    expect(shown.get('manifest  commit')).toBe(record.commit)
    expect(shown.get('rows pool root')).toBe(record.manifest.pool_root)
    expect(shown.get('entropy  value')).toBe('07-11-19-23-30-02-05')
    expect(shown.get('seed  seed')).toBe(record.seed)
    expect(shown.get('stratum U drawn')).toEqual(record.result.order['U']!.slice(0, 3))
    expect(shown.get('result  drawn')).toEqual(record.result.drawn)
  })

  it.each<[string, Wish]>([
    ['one key', { keys: 1 }],
    ['three keys', { keys: 3 }],
    ['no recusals', { recusals: [] }],
    ['teams that could not be filled', { inspectors: 1 }],
    ['a stratum named like nothing', { strata: { '': [1, 2], __proto__x: [1, 2] } }],
    ['a stand-by key and a deadline', { manifest: { standby: ['ab'.repeat(32)], proof_deadline: '2026-11-10T12:00:00+08:00' } }],
  ])('holds with %s', (_, wish) => {
    const record = madeRound(wish)
    const verdict = verifyRecord(textOfRecord(record))
    expect(verdict.valid).toBe(true)
    expect(canonical((verdict as Forged).result)).toBe(canonical(record.result as unknown as JsonObject))
  })

  it('reads past the notes, and lets rows and members stand in any order', () => {
    const { result, ...rest } = JSON.parse(textOfRecord(madeRound()))
    rest.pool.reverse()
    rest.recusals.reverse()
    const turned = { notes: { anything: [1.5, null] }, result, ...Object.fromEntries(Object.entries(rest).reverse()) }
    expect(verifyRecord(JSON.stringify(turned, null, 2)).valid).toBe(true)
  })

  it('stops at the first step that does not hold', () => {
    const record = JSON.parse(textOfRecord(madeRound()))
    record.entropy.source = 'another lottery'
    record.seed = '00'.repeat(64)
    const steps = [...rerun(JSON.stringify(record))]
    expect(steps.at(-1)).toMatchObject({ name: 'entropy', fault: { where: 'entropy.source' } })
    expect(steps.filter((step) => step.fault)).toHaveLength(1)
  })
})

describe('each altered place is named', () => {
  const other = 'ab'.repeat(32)
  const flip = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1)
  const cases: [string, (record: Forged) => void, string, string][] = [
    // what was promised
    ['a row of the pool', (r) => (r.pool[2].id = 'U-99'), 'root-differs', 'pool'],
    ['the stratum of a row', (r) => (r.pool[2].stratum = 'VA'), 'root-differs', 'pool'],
    ['the salt of a row', (r) => (r.pool[2].salt = flip(r.pool[2].salt)), 'root-differs', 'pool'],
    ['a row left out', (r) => r.pool.pop(), 'size-differs', 'pool'],
    ['a row put in', (r) => r.pool.push({ ...r.pool[0], id: 'new' }), 'size-differs', 'pool'],
    ['a row twice', (r) => (r.pool[1].id = r.pool[0].id), 'duplicate-id', 'pool[1].id'],
    ['a row with a member more', (r) => (r.pool[1].name = 'x'), 'member-unknown', 'pool[1].name'],
    ['an inspector’s department', (r) => (r.inspectors[0].dept = 'D2'), 'root-differs', 'inspectors'],
    ['an inspector left out', (r) => r.inspectors.pop(), 'size-differs', 'inspectors'],
    ['a recusal exchanged', (r) => (r.recusals[0].institution = 'VD-1'), 'root-differs', 'recusals'],
    ['a recusal dropped', (r) => r.recusals.pop(), 'size-differs', 'recusals'],
    ['pool_root', (r) => (r.manifest.pool_root = other), 'root-differs', 'manifest.pool_root'],
    ['pool_size', (r) => r.manifest.pool_size++, 'size-differs', 'manifest.pool_size'],
    ['inspector_root', (r) => (r.manifest.inspector_root = other), 'root-differs', 'manifest.inspector_root'],
    ['inspector_size', (r) => r.manifest.inspector_size--, 'size-differs', 'manifest.inspector_size'],
    ['recusal_root', (r) => (r.manifest.recusal_root = other), 'root-differs', 'manifest.recusal_root'],
    ['recusal_size', (r) => (r.manifest.recusal_size = 0), 'size-differs', 'manifest.recusal_size'],
    ['the size of a stratum', (r) => r.manifest.strata[1].size++, 'size-differs', 'manifest.strata[1].size'],
    ['the code of a stratum', (r) => (r.manifest.strata[1].code = 'VX'), 'size-differs', 'manifest.strata[1].size'],
    ['a stratum dropped', (r) => r.manifest.strata.pop(), 'stratum-unlisted', 'manifest.strata'],
    ['k of a stratum', (r) => r.manifest.strata[0].k++, 'commit-differs', 'manifest'],
    ['k above the size', (r) => (r.manifest.strata[0].k = 99), 'k-exceeds-size', 'manifest.strata[0].k'],
    ['round', (r) => r.manifest.round++, 'commit-differs', 'manifest'],
    ['prev', (r) => (r.manifest.prev = other), 'commit-differs', 'manifest'],
    ['rules', (r) => (r.manifest.rules = other), 'commit-differs', 'manifest'],
    ['team_size', (r) => r.manifest.team_size++, 'commit-differs', 'manifest'],
    ['load_cap', (r) => r.manifest.load_cap++, 'commit-differs', 'manifest'],
    ['min_depts put in', (r) => (r.manifest.min_depts = 2), 'commit-differs', 'manifest'],
    ['entropy_time', (r) => (r.manifest.entropy_time = '2026-11-10T21:15:00+08:00'), 'commit-differs', 'manifest'],
    ['entropy_source', (r) => (r.manifest.entropy_source = 'mine'), 'commit-differs', 'manifest'],
    ['a key', (r) => (r.manifest.vrf_keys[0] = other), 'commit-differs', 'manifest'],
    ['the keys exchanged', (r) => r.manifest.vrf_keys.reverse(), 'commit-differs', 'manifest'],
    ['commit', (r) => (r.commit = flip(r.commit)), 'commit-differs', 'commit'],
    // what nobody could choose
    ['the source of the entropy', (r) => (r.entropy.source = 'mine'), 'source-differs', 'entropy.source'],
    ['the value of the entropy', (r) => (r.entropy.value = '07-11-19-23-30-02-06'), 'no-proof-fits', 'entropy.value'],
    ['a member more in the entropy', (r) => (r.entropy.nonce = '1'), 'member-unknown', 'entropy.nonce'],
    ['the challenge of proof 1', (r) => (r.proofs[0] = r.proofs[0].slice(0, 64) + flip(r.proofs[0].slice(64))), 'proof-invalid', 'proofs[0]'],
    ['the challenge of proof 2', (r) => (r.proofs[1] = r.proofs[1].slice(0, 64) + flip(r.proofs[1].slice(64))), 'proof-invalid', 'proofs[1]'],
    ['s beyond the order', (r) => (r.proofs[1] = r.proofs[1].slice(0, 96) + 'ff'.repeat(32)), 'proof-malformed', 'proofs[1]'],
    ['the proofs exchanged', (r) => r.proofs.reverse(), 'proof-of-another-key', 'proofs[0]'],
    ['a proof dropped', (r) => r.proofs.pop(), 'proof-count', 'proofs'],
    ['a proof put in', (r) => r.proofs.push(r.proofs[0]), 'proof-count', 'proofs'],
    ['a proof cut', (r) => (r.proofs[0] = r.proofs[0].slice(2)), 'not-hex', 'proofs[0]'],
    ['seed', (r) => (r.seed = flip(r.seed)), 'seed-differs', 'seed'],
    // what follows from the seed
    ['two ids of an order exchanged', (r) => r.result.order.U.splice(3, 2, r.result.order.U[4], r.result.order.U[3]), 'order-differs', 'result.order.U[3]'],
    ['a substitute dropped', (r) => r.result.order.VA.pop(), 'order-differs', 'result.order.VA[5]'],
    ['an order dropped', (r) => delete r.result.order.VD, 'order-differs', 'result.order.VD'],
    ['an order put in', (r) => (r.result.order.ZZ = []), 'order-differs', 'result.order.ZZ'],
    ['a member of a team', (r) => (r.result.teams[1].inspectors[0] = 'P9x'), 'teams-differ', 'result.teams[1].inspectors[0]'],
    ['the institution of a team', (r) => (r.result.teams[1].institution = 'VD-0x'), 'teams-differ', 'result.teams[1].institution'],
    ['a team dropped', (r) => r.result.teams.pop(), 'teams-differ', 'result.teams[5]'],
    ['no teams', (r) => (r.result.teams = null), 'teams-differ', 'result.teams'],
    ['the attempt', (r) => r.result.attempt++, 'teams-differ', 'result.attempt'],
    ['a drawn one exchanged', (r) => (r.result.drawn[0] = r.result.order.U[8]), 'drawn-differs', 'result.drawn[0]'],
    ['a drawn one dropped', (r) => r.result.drawn.pop(), 'drawn-differs', 'result.drawn[5]'],
    // the form
    ['a member of the record dropped', (r) => delete r.seed, 'member-missing', 'seed'],
    ['a member of the record put in', (r) => (r.winner = 1), 'member-unknown', 'winner'],
  ]
  it.each(cases)('%s', (_, change, code, where) => {
    expect(forged(change)).toMatchObject({ valid: false, fault: { code, where } })
  })

  it('a member that is there twice, though both readings be fine', () => {
    const text = textOfRecord(madeRound())
    const twice = text.replace('"seed":', '"commit":"00","seed":')
    expect(verifyRecord(twice)).toMatchObject({ valid: false, fault: { code: 'json-duplicate-member', where: 'commit' } })
  })

  it('what is no JSON at all', () => {
    expect(verifyRecord('PK\u0003\u0004')).toMatchObject({ valid: false, fault: { code: 'json-malformed' } })
    expect(verifyRecord('[]')).toMatchObject({ valid: false, fault: { code: 'not-an-object' } })
  })

  it('a key of small order, whose proofs everyone can make, though all else be in order', () => {
    const record = JSON.parse(textOfRecord(madeRound()))
    record.manifest.vrf_keys[0] = '01' + '00'.repeat(31)
    record.commit = commitOf(record.manifest)
    const alpha = alphaOf(record.commit, record.entropy)
    record.proofs[1] = toHex(prove(secretKey('round office 1'), alpha))
    expect(verifyRecord(JSON.stringify(record))).toMatchObject({ fault: { code: 'key-invalid', where: 'manifest.vrf_keys[0]' } })
  })
})

describe('with the rules text at hand', () => {
  const text = textOfRecord(madeRound())

  it('holds when the manifest names it and the value has its form', () => {
    expect(verifyRecord(text, { rules: RULES, valueForm: VALUE_FORM }).valid).toBe(true)
  })

  it('refuses another text, and a value spelled otherwise', () => {
    expect(verifyRecord(text, { rules: `${RULES} ` })).toMatchObject({ fault: { code: 'rules-differ', where: 'manifest.rules' } })
    expect(verifyRecord(text, { valueForm: /^\d+$/ })).toMatchObject({ fault: { code: 'value-form', where: 'entropy.value' } })
  })
})
