// @vitest-environment happy-dom
import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { computed } from 'vue'
import { i18n, speak, useMessages } from '@/i18n'
import CodeSection from './CodeSection.vue'
import type { CheckCode } from './queries'

const seen = vi.hoisted(() => ({ code: undefined as unknown, may: true }))
vi.mock('./queries', () => ({ useCode: () => ({ data: computed(() => ({ value: seen.code })) }), useSeparation: () => ({}) }))
vi.mock('@/session/session', () => ({ useSession: () => ({ may: () => seen.may }) }))

const code = (more: Partial<CheckCode>): CheckCode => ({ visit: 'a', visits: ['a', 'b'], kind: 'plan', departments: ['F', 'H'], state: 'issued', from: '2026-09-17', to: '2026-09-18', remote: false, version: 1, ...more }) as CheckCode

async function shown(more: Partial<CheckCode>) {
  seen.code = code(more)
  const page = mount(CodeSection, { props: { visit: 'a' }, global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } } })
  await flushPromises()
  return page
}

beforeEach(async () => {
  await useMessages('codes')
  await speak('en')
  seen.may = true
})

describe("a visit's inspection code", () => {
  it('says who goes together, when, and where the others are', async () => {
    const page = await shown({})
    expect(page.text()).toContain('Joint check (2 tasks, one code)')
    expect(page.text()).toContain('2026-09-17 – 2026-09-18')
    expect(page.findComponent(RouterLinkStub).props('to')).toEqual({ name: 'visit-page', params: { id: 'b' } })
  })

  it('lets the office that orders take one out, before the code was shown', async () => {
    expect((await shown({})).find('button.button').exists()).toBe(true)
    expect((await shown({ state: 'shown' })).find('button.button').exists()).toBe(false)
    expect((await shown({ visits: ['a'] })).find('button.button').exists()).toBe(false)
    seen.may = false
    expect((await shown({})).find('button.button').exists()).toBe(false)
  })

  it('says that it expired', async () => {
    expect((await shown({ visits: ['a'], state: 'expired', expiredAt: '2026-09-26T16:00:00Z' })).text()).toContain('Expired')
  })
})
