// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n, speak, useMessages } from '@/i18n'
import { rerun } from '@/verifier'
import { madeRound, RULES, textOfRecord } from '@/verifier/testing/round'
import type { RerunNews, RerunOrder } from '@/verifier/rerun.worker'
import RoundRerun from './RoundRerun.vue'

/** The test browser has no workers: the same re-run in the page's own thread, with the same messages. */
class WorkerHere {
  onmessage: ((event: { data: RerunNews }) => void) | null = null
  terminated = false

  postMessage({ text, beside }: RerunOrder): void {
    queueMicrotask(() => {
      const steps = rerun(text, beside)
      for (;;) {
        const next = steps.next()
        if (this.terminated) return
        this.onmessage?.({ data: next.done ? { verdict: next.value } : { step: next.value } })
        if (next.done) return
      }
    })
  }

  terminate(): void {
    this.terminated = true
  }
}

const record = madeRound({ minDepts: 2 })
const text = textOfRecord(record)
const shown = async (props: Record<string, unknown>) => {
  const page = mount(RoundRerun, { props, global: { plugins: [i18n] } })
  await flushPromises()
  return page
}
type Page = Awaited<ReturnType<typeof shown>>
const run = async (page: Page) => {
  await page.get('.verdict button').trigger('click')
  await flushPromises()
}
const states = (page: Page) => page.findAll('.card .tag').map((tag) => tag.text())

beforeEach(async () => {
  vi.stubGlobal('Worker', WorkerHere)
  await useMessages('disclosure')
  await speak('en')
})
afterEach(() => vi.unstubAllGlobals())

describe('a draw told in five pictures', () => {
  it('shows the published values, and says that nothing has been checked yet', async () => {
    const page = await shown({ text, names: { [record.result.drawn[0]!]: 'Invented nursery' }, offices: ['Office of Health'] })
    expect(page.findAll('.card')).toHaveLength(5)
    for (const value of [record.commit, record.entropy.value, record.seed, ...record.proofs, 'Invented nursery', 'Office of Health']) {
      expect(page.text()).toContain(value)
    }
    expect(page.get('[role=status]').text()).toContain('have not been checked')
    expect(states(page)).toEqual([])
  })

  it('ticks every picture once the re-run holds', async () => {
    const page = await shown({ text, rules: RULES })
    await run(page)
    expect(page.get('[role=status]').text()).toContain('all 14 steps were recalculated and agree')
    expect(new Set(states(page))).toEqual(new Set(['Recalculated, agrees']))
    expect(page.findAll('.step.good')).toHaveLength(14)
  })

  it('names the first thing wrong, and leaves what comes after it unsaid', async () => {
    const altered = { ...record, seed: `00${record.seed.slice(2)}` }
    const page = await shown({ text: textOfRecord(altered) })
    await run(page)
    expect(page.get('.verdict').text()).toMatch(/does not hold.*step 9.*seed/s)
    expect(page.get('.verdict').text()).toContain(record.seed)
    expect(states(page)).toEqual(['Recalculated, agrees', 'Recalculated, agrees', 'Does not agree', 'Not reached', 'Not reached'])
  })

  it('forgets its verdict when another record is shown', async () => {
    const page = await shown({ text })
    await run(page)
    await page.setProps({ text: textOfRecord(madeRound({ name: 'next' })) })
    expect(page.get('[role=status]').text()).toContain('have not been checked')
    expect(page.findAll('.step')).toHaveLength(0)
  })

  it('does not take its own breakdown for a fault of the record', async () => {
    class Broken extends WorkerHere {
      onerror: ((event: { message: string }) => void) | null = null
      override postMessage(): void {
        queueMicrotask(() => this.onerror?.({ message: 'out of memory' }))
      }
    }
    vi.stubGlobal('Worker', Broken)
    const page = await shown({ text })
    await run(page)
    expect(page.get('[role=status]').text()).toContain('says nothing about the record')
  })

  it('says that teams could not be filled', async () => {
    const page = await shown({ text: textOfRecord(madeRound({ inspectors: 1 })) })
    await run(page)
    expect(page.text()).toContain('marked as stalled')
    expect(page.get('[role=status]').text()).toContain('agree')
  })
})

describe('a file', () => {
  const choose = async (page: Page, content: BlobPart) => {
    const input = page.get('input[type=file]')
    Object.defineProperty(input.element, 'files', { value: [new File([content], 'round-7.json')], configurable: true })
    await input.trigger('change')
    await vi.waitFor(() => expect(page.text()).toMatch(/Read round-7|cannot be encoded/))
  }

  it('is asked for when no record is given, read here, and run', async () => {
    const page = await shown({})
    expect(page.findAll('.card')).toHaveLength(0)
    await choose(page, text)
    await run(page)
    expect(page.get('[role=status]').text()).toContain('agree')
  })

  it('that is no record is refused with its first fault', async () => {
    const page = await shown({})
    await choose(page, '{"manifest":{"v":"DRAW-2"}}')
    expect(page.get('[role=alert] .code').text()).toBe('pool')
    await choose(page, Uint8Array.of(0xff, 0xfe))
    expect(page.text()).toContain('cannot be encoded')
  })
})

it('has a sentence for every fault, in both languages', async () => {
  const { default: source } = await import('@/verifier/fault.ts?raw')
  const codes = [...source.slice(0, source.indexOf('export interface')).matchAll(/\| '([a-z0-9-]+)'/g)].map((found) => found[1]!)
  expect(codes.length).toBeGreaterThan(30)
  const ofKeys = ['kdf-unknown', 'cipher-unknown', 'passphrase-empty', 'passphrase-wrong', 'key-mismatch']
  for (const code of codes.filter((code) => !ofKeys.includes(code))) expect(i18n.global.te(`disclosure.rerun.fault.${code}`), code).toBe(true)
})
