import { describe, expect, it } from 'vitest'
import { toHex } from './bytes'
import { prove } from './ecvrf'
import { alphaOf } from './entropy'
import { canonical, type JsonObject } from './json'
import { commitOf } from './manifest'
import { rerun, verifyRecord } from './round'
import { TAMPERINGS, type Forged } from './testing/tamperings'
import { madeRound, RULES, secretKey, textOfRecord, VALUE_FORM, type Wish } from './testing/round'

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

  it('reads past the notes, and lets members stand in any order', () => {
    const { result, ...rest } = JSON.parse(textOfRecord(madeRound()))
    const turned = { notes: { anything: [1, null, true] }, result, ...Object.fromEntries(Object.entries(rest).reverse()) }
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
  it.each(TAMPERINGS)('%s', (_, change, code, where) => {
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
