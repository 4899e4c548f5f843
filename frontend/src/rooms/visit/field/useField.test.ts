// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, watch } from 'vue'
import type { Shelf } from '@/outbox/letter'
import { useOutbox } from '@/outbox/outbox'
import { useSession } from '@/session/session'
import { mountApp } from '@/testing/mount'
import { serve } from '@/testing/server'
import { useField } from './useField'

const shelf = (): Shelf => ({ all: async () => [], put: async () => {}, remove: async () => {}, receipts: async () => [], receive: async () => {}, giveUp: async () => {} })
const begun = (signed: boolean) => ({ id: 'v', errand: 'e', institution: { id: 'i', name: 'n' }, state: 'begun', begunAt: '2026-08-10T01:00:00Z', writing: 1, items: [{ item: 'FS-03', applicability: 'APPLIES', result: 'CONFORMS', note: '', photos: [], photoHashes: [], fixed: false, referred: false, conflicts: [] }], keyItems: [], team: [{ seat: 1, inspector: 'x', me: true, signed }], signatures: [], verbs: [], arrivals: [], version: 1 })

afterEach(() => vi.unstubAllGlobals())

describe('a visit on the phone', () => {
  it('never takes a signature back from the page while the server is asked what arrived', async () => {
    let signed = false
    serve({
      'GET /api/visits/v': () => ({ body: begun(signed) }),
      'POST /api/visits/v/signatures': () => ((signed = true), { status: 201, body: {} }),
      'POST /api/visits/v/positions': { status: 201, body: {} },
    })
    const shown: boolean[] = []
    let field!: ReturnType<typeof useField>
    await mountApp(
      defineComponent(() => {
        useSession().known = { authenticated: true, demo: true, actions: [], clock: { now: '', shifted: false }, csrf: { header: 'X', token: 'x' }, account: { username: 'li', name: 'Li' } } as never
        void useOutbox().start(shelf())
        field = useField('v')
        watch(() => field.visit.value?.team[0]?.signed, (now) => now !== undefined && shown.push(now), { flush: 'sync', immediate: true })
        return () => h('p')
      }),
    )
    await vi.waitFor(() => expect(shown).toEqual([false]))
    await field.sign({ side: 'INSPECTOR' }, undefined)
    await vi.waitFor(() => expect(useOutbox().sent).toEqual([]))
    await flushPromises()
    expect(field.visit.value!.team[0]!.signed).toBe(true)
    expect(shown).toEqual([false, true])
  })
})
