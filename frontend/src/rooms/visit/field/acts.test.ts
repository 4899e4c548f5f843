import { describe, expect, it } from 'vitest'
import type { Letter } from '@/outbox/letter'
import type { Visit } from '../queries'
import { projected, type Act } from './acts'
import { moment, sheetHash, sheetText } from './sheetHash'
import vector from './sheetHash.vector.json'

const item = (id: string, more = {}) => ({ item: id, applicability: 'APPLIES', note: '', photos: [], photoHashes: [], fixed: false, referred: false, version: 1, conflicts: [], ...more })
const visit = (more = {}) =>
  ({ id: 'v', errand: 'e', institution: { id: 'i', name: 'n' }, state: 'planned', items: [item('FS-03'), item('HC-01')], keyItems: ['FS-03'], team: [{ seat: 1, inspector: 'x', me: true, signed: false }], signatures: [], verbs: ['begin'], arrivals: [], version: 1, ...more }) as unknown as Visit

let n = 0
const letter = (act: Omit<Act, 'room' | 'about'> & Record<string, unknown>, more: Partial<Letter> = {}): Letter => ({ id: `l${++n}`, account: 'li', path: '', body: { json: {} }, label: '', doneAt: '2026-08-10T01:00:00.000Z', act: { room: 'visit', about: 'v', ...act } as never, ...more })
const said = (result: string, note = '') => ({ result, note, photos: [], fixed: false, referred: false }) as never
const answer = (on: string | null, result: string, note = '', name = 'FS-03') => letter({ does: 'answer', item: name, on, settles: null, answer: said(result, note), photoHashes: [] } as never)

describe('the hash of a sheet', () => {
  it('is the one the server makes, from the same words', () => {
    expect(sheetText(vector.visit as unknown as Visit)).toBe(vector.content)
    expect(sheetHash(vector.visit as unknown as Visit)).toBe(vector.hash)
  })

  it.each([
    ['2026-08-10T01:00:00.000Z', '2026-08-10T01:00:00Z'],
    ['2026-08-10T01:00:00.120Z', '2026-08-10T01:00:00.120Z'],
    ['2026-08-10T01:00:00.123Z', '2026-08-10T01:00:00.123Z'],
    ['2026-08-10T01:00:00Z', '2026-08-10T01:00:00Z'],
  ])('writes the moment %s as Java does', (here, there) => expect(moment(here)).toBe(there))
})

describe('a visit as its phone shows it', () => {
  it('begins, is answered and can be signed before anything arrived', () => {
    const seen = projected(visit(), [letter({ does: 'arrive', shortForm: false }), answer(null, 'CONFORMS'), answer(null, 'CONFORMS', '', 'HC-01')])
    expect([seen.state, seen.version, seen.items.map((one) => one.result)]).toEqual(['begun', 2, ['CONFORMS', 'CONFORMS']])
    expect(seen.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('shows an answer that met another as a conflict, never as the one that stands', () => {
    const met = visit({ state: 'begun', begunAt: '2026-08-10T01:00:00Z', writing: 1, items: [item('FS-03', { result: 'CONFORMS', answer: 'theirs' }), item('HC-01')] })
    const seen = projected(met, [answer(null, 'FAILS', '堵塞')])
    expect([seen.items[0]!.result, seen.items[0]!.conflicts.map((one) => one.note), seen.hash]).toEqual(['CONFORMS', ['堵塞'], undefined])
    expect(projected(met, [answer(null, 'CONFORMS')]).items[0]!.conflicts).toEqual([])
  })

  it('takes a second thought as one answer', () => {
    const first = answer(null, 'CONFORMS')
    const seen = projected(visit({ state: 'begun', begunAt: '2026-08-10T01:00:00Z', writing: 1 }), [first, answer(first.id, 'FAILS', '再看')])
    expect([seen.items[0]!.result, seen.items[0]!.conflicts]).toEqual(['FAILS', []])
  })

  it('widens the short form when a key item fails', () => {
    const seen = projected(visit(), [letter({ does: 'arrive', shortForm: true }), answer(null, 'CONFORMS')])
    expect([seen.form?.isShort, seen.hash?.length]).toEqual([true, 64])
    const widened = projected(visit(), [letter({ does: 'arrive', shortForm: true }), answer(null, 'FAILS', '堵塞')])
    expect([widened.form?.isShort, widened.form?.widenedFor, widened.hash]).toEqual([false, 'FS-03', undefined])
  })

  it('leaves out what the server refused', () => {
    const refused = { ...answer(null, 'FAILS', '堵塞'), refusal: { type: '/errors/field-refused', status: 422 } }
    expect(projected(visit({ state: 'begun', begunAt: '2026-08-10T01:00:00Z', writing: 1 }), [refused]).items[0]!.result).toBeUndefined()
  })
})
