// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { reactive } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useSession } from '@/session/session'
import { serve } from '@/testing/server'
import type { Letter, Shelf } from './letter'
import { useOutbox } from './outbox'

function memory(): Shelf & { kept: Map<string, Letter> } {
  const kept = new Map<string, Letter>()
  return { kept, all: async () => [...kept.values()], put: async (letter) => void kept.set(letter.id, structuredClone(letter)), remove: async (id) => void kept.delete(id), receipts: async () => [], receive: async () => {}, giveUp: async () => {} }
}

let shelf: ReturnType<typeof memory>
const visit = (n: number) => ({ path: `/api/visits/${n}/record`, body: { json: { n } }, label: `Visit ${n}` })

beforeEach(() => {
  setActivePinia(createPinia())
  shelf = memory()
  useSession().known = { authenticated: true, demo: true, actions: [], clock: { now: '', shifted: false }, csrf: { header: 'X', token: 'x' }, account: { username: 'li', name: 'Li' } } as never
  vi.useFakeTimers({ toFake: ['setInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the outbox', () => {
  it('lets a letter go only on the receipt, and sends it with one key however often', async () => {
    let gone = true
    const asked = serve({ 'POST /api/visits/1/record': () => (gone ? 'gone' : { status: 201, body: { id: 7 } }) })
    const outbox = useOutbox()
    await outbox.start(shelf)
    const { arrived } = await outbox.put(visit(1))
    await flushPromises()
    expect([outbox.waiting, outbox.online, shelf.kept.size]).toEqual([1, false, 1])
    gone = false
    await outbox.flush()
    expect(await arrived).toEqual({ id: 7 })
    expect([outbox.waiting, outbox.online, shelf.kept.size]).toEqual([0, true, 0])
    expect(outbox.lastSent).toBeTruthy()
    expect(new Set(asked.map((seen) => seen.headers.get('Idempotency-Key'))).size).toBe(1)
  })

  it('keeps what a page still holds and watches', async () => {
    serve({ 'POST /api/visits/1/record': 'gone' })
    const outbox = useOutbox()
    await outbox.start(shelf)
    const held = reactive({ photos: ['receipt:1'] })
    const { id } = await outbox.put({ ...visit(1), body: { json: { photos: held.photos } }, after: held.photos, act: { room: 'visit', about: '1', photos: held.photos } })
    held.photos.push('receipt:2')
    expect(shelf.kept.get(id)).toMatchObject({ body: { json: { photos: ['receipt:1'] } }, after: ['receipt:1'], act: { photos: ['receipt:1'] } })
  })

  it('keeps a refused letter for a person and lets the others pass', async () => {
    serve({ 'POST /api/visits/1/record': { status: 409, body: { type: '/errors/visit-closed', status: 409 } }, 'POST /api/visits/2/record': { status: 201, body: {} } })
    const outbox = useOutbox()
    await outbox.start(shelf)
    await outbox.put(visit(1))
    await outbox.put(visit(2))
    await flushPromises()
    expect([outbox.waiting, outbox.stuck]).toEqual([0, 1])
    expect([...shelf.kept.values()][0]!.refusal?.type).toBe('/errors/visit-closed')
  })

  it('sends what depends on another only after it', async () => {
    let photo = { status: 503 }
    const asked = serve({ 'POST /api/visits/1/record': () => photo, 'POST /api/visits/2/record': { status: 201, body: {} } })
    const outbox = useOutbox()
    await outbox.start(shelf)
    const { id } = await outbox.put(visit(1))
    await outbox.put({ ...visit(2), after: [id] })
    await flushPromises()
    expect(asked.some((seen) => seen.path === '/api/visits/2/record')).toBe(false)
    photo = { status: 201 }
    await outbox.flush()
    expect(asked.at(-1)!.path).toBe('/api/visits/2/record')
    expect(shelf.kept.size).toBe(0)
  })

  it('finds after a restart what was left, and never sends one person’s letters in another’s name', async () => {
    await shelf.put({ id: 'a', account: 'li', path: '/api/visits/1/record', body: { json: {} }, label: '', doneAt: '2026-01-01' })
    await shelf.put({ id: 'b', account: 'wang', path: '/api/visits/2/record', body: { json: {} }, label: '', doneAt: '2026-01-01' })
    const asked = serve({ 'POST /api/visits/1/record': { status: 201, body: {} }, 'POST /api/visits/2/record': { status: 201, body: {} } })
    await useOutbox().start(shelf)
    expect(asked.map((seen) => seen.path)).toEqual(['/api/visits/1/record'])
    expect([...shelf.kept.keys()]).toEqual(['b'])
  })

  it('waits through an ended session', async () => {
    serve({ 'POST /api/visits/1/record': { status: 401, body: {} } })
    const outbox = useOutbox()
    await outbox.start(shelf)
    await outbox.put(visit(1))
    await flushPromises()
    expect([outbox.waiting, outbox.stuck]).toEqual([1, 0])
  })
})
