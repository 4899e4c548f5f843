import { describe, expect, it, vi } from 'vitest'
import { computed, defineComponent, h } from 'vue'
import { mountApp } from '@/testing/mount'
import { provideReadOnly } from '../readOnly'
import VerbBar from './VerbBar.vue'

const act = vi.fn()
const verbs = [
  { name: 'accept', label: 'Accept', act },
  { name: 'close', label: 'Close', act, not: 'Two rectifications are not verified yet.' },
]

async function show(readOnly = '') {
  const page = defineComponent({
    setup() {
      provideReadOnly(computed(() => readOnly))
      return () => h(VerbBar, { verbs })
    },
  })
  act.mockClear()
  return (await mountApp(page)).wrapper
}

describe('verbs', () => {
  it('act when allowed', async () => {
    const wrapper = await show()
    await wrapper.get('[data-verb=accept]').trigger('click')
    expect(act).toHaveBeenCalledOnce()
  })

  it('that rest stay reachable and say why instead of acting', async () => {
    const wrapper = await show()
    const close = wrapper.get('[data-verb=close]')
    expect([close.attributes('aria-disabled'), close.attributes('disabled')]).toEqual(['true', undefined])
    await close.trigger('click')
    expect(act).not.toHaveBeenCalled()
    expect(wrapper.get('[role=status]').text()).toBe('Two rectifications are not verified yet.')
  })

  it('all rest while another day is shown', async () => {
    const wrapper = await show('You are looking at 2026-03-01.')
    await wrapper.get('[data-verb=accept]').trigger('click')
    expect(act).not.toHaveBeenCalled()
    expect(wrapper.get('[role=status]').text()).toBe('You are looking at 2026-03-01.')
  })
})
