// @vitest-environment happy-dom
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

async function show(readOnly = '', these = verbs) {
  const page = defineComponent({
    setup() {
      provideReadOnly(computed(() => readOnly))
      return () => h(VerbBar, { verbs: these })
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

  it('that are too many for a bar wait under one button, the resting ones with their reason', async () => {
    const many = [...['a', 'b', 'c', 'd'].map((name) => ({ name, label: name.toUpperCase(), act })), ...verbs]
    const wrapper = await show('', many)
    expect(wrapper.findAll('[data-verb]').map((verb) => verb.attributes('data-verb'))).toEqual(['a', 'b', 'c'])
    await wrapper.get('[aria-expanded]').trigger('click')
    expect(wrapper.findAll('[data-verb]')).toHaveLength(6)
    expect(wrapper.text()).toContain('Two rectifications are not verified yet.')
    await wrapper.get('[data-verb=close]').trigger('click')
    expect(act).not.toHaveBeenCalled()
    await wrapper.get('[data-verb=d]').trigger('click')
    expect(act).toHaveBeenCalledOnce()
    expect(wrapper.findAll('[data-verb]')).toHaveLength(3)
  })

  it('that fit all stand in the bar', async () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, label: name.toUpperCase(), act }))
    const wrapper = await show('', five)
    expect(wrapper.findAll('[data-verb]')).toHaveLength(5)
    expect(wrapper.find('[aria-expanded]').exists()).toBe(false)
  })
})
