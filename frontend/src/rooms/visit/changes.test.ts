import { expect, it } from 'vitest'
import { changesOf } from './changes'
import type { VisitItem } from './queries'

const item = (id: string, more: Partial<VisitItem> = {}) => ({ item: id, result: 'CONFORMS', note: '', photos: [], fixed: false, referred: false, ...more }) as VisitItem

it('tells each answer that a correction changed, and no other', () => {
  const before = [item('FS-01'), item('FS-03', { result: 'FAILS', note: '堵塞', photos: ['a'] }), item('HR-05')]
  const now = [item('FS-01'), item('FS-03', { note: '复核后通畅', photos: ['a', 'b'] }), item('HR-05', { fixed: true })]
  expect(changesOf(before, now).map(({ item: { item }, fields }) => [item, ...fields.map(({ name, before, now }) => `${name}: ${before} → ${now}`)])).toEqual([
    ['FS-03', 'result: FAILS → CONFORMS', 'note: 堵塞 → 复核后通畅', 'photos: 1 → 2'],
    ['HR-05', 'fixed: false → true'],
  ])
})

it('says nothing where nothing changed', () => {
  expect(changesOf([item('FS-01')], [item('FS-01', { version: 7 })])).toEqual([])
})
