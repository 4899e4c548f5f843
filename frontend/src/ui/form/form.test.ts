// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { Problem } from '@/api/problem'
import { mountApp } from '@/testing/mount'
import Field from './Field.vue'
import FormSheet from './FormSheet.vue'
import { dropAllDrafts, findDraft } from './draft'
import { dotted, useForm, type Form } from './useForm'

interface Filing {
  name: string
  places: number
}

async function show(send: (values: Filing) => Promise<unknown>, more: { secret?: boolean } = {}) {
  let form!: Form<Filing>
  const page = defineComponent({
    setup() {
      form = useForm<Filing>({ name: 'filing.1', initial: { name: '', places: 0 }, send, ...more })
      const input = ({ control }: { control: object }) => h('input', { ...control, value: form.values.name, onInput: (event: Event) => (form.values.name = (event.target as HTMLInputElement).value) })
      return () => h(FormSheet as never, { form, verb: 'File' }, { default: () => h(Field, { name: 'classes.0.name', label: 'Name', hint: 'As on the licence' }, { default: input }) })
    },
  })
  return { ...(await mountApp(page)), form: () => form }
}

const refuse = () => Promise.reject(new Problem({ type: '/errors/field-refused', status: 422, errors: [{ field: 'classes[0].name', reason: 'missing' }, { field: 'papers', reason: 'wrong-form' }] }))

describe('a refusal of the server', () => {
  it('lands on its field by name, takes the focus there, and shows the rest at the end', async () => {
    const { wrapper } = await show(refuse)
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    const input = wrapper.get('input')
    expect(input.attributes('aria-invalid')).toBe('true')
    const [hint, wrong] = input.attributes('aria-describedby')!.split(' ').map((id) => document.getElementById(id)!.textContent)
    expect([hint, wrong]).toEqual(['As on the licence', '请填写这一项'])
    expect(document.activeElement).toBe(input.element)
    expect(wrapper.get('.problem').text()).toContain('papers')
    expect(wrapper.get('.problem').text()).not.toContain('classes')
  })

  it('leaves the field as soon as it is corrected', async () => {
    const { wrapper } = await show(refuse)
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    await wrapper.get('input').setValue('x')
    expect(wrapper.get('input').attributes('aria-invalid')).toBeUndefined()
  })

  it('names a field in any of three spellings', () => {
    expect(['classes[0].name', '/classes/0/name', '$.classes.0.name'].map(dotted)).toEqual(Array(3).fill('classes.0.name'))
  })
})

describe('a draft', () => {
  it('is kept while typing and comes back', async () => {
    vi.useFakeTimers()
    const { wrapper } = await show(async () => {})
    await wrapper.get('input').setValue('Haitong')
    await vi.advanceTimersByTimeAsync(500)
    vi.useRealTimers()
    expect(findDraft<Filing>('filing.1')?.values.name).toBe('Haitong')
    const again = await show(async () => {})
    expect(again.form().values.name).toBe('Haitong')
    expect(again.wrapper.text()).toContain('已恢复')
    await again.wrapper.get('.restored button').trigger('click')
    await flushPromises()
    expect([again.form().values.name, findDraft('filing.1')]).toEqual(['', undefined])
  })

  it('is kept on leaving the page, even right after the last letter', async () => {
    const { wrapper } = await show(async () => {})
    await wrapper.get('input').setValue('H')
    wrapper.unmount()
    expect(findDraft<Filing>('filing.1')?.values.name).toBe('H')
  })

  it('is gone once the server took it, and when the person logs out', async () => {
    const { wrapper } = await show(async () => {})
    await wrapper.get('input').setValue('H')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    wrapper.unmount()
    expect(findDraft('filing.1')).toBeUndefined()

    const other = await show(refuse)
    await other.wrapper.get('input').setValue('H')
    other.wrapper.unmount()
    dropAllDrafts()
    expect(findDraft('filing.1')).toBeUndefined()
  })

  it('is never made of a secret', async () => {
    const { wrapper } = await show(refuse, { secret: true })
    await wrapper.get('input').setValue('password')
    wrapper.unmount()
    expect(findDraft('filing.1')).toBeUndefined()
  })
})

describe('leaving', () => {
  it('warns while something is unsent, and stays when told so', async () => {
    const ask = vi.fn(() => false)
    vi.stubGlobal('confirm', ask)
    const { wrapper, router } = await show(refuse)
    await wrapper.get('input').setValue('H')
    await router.push('/elsewhere')
    expect([ask.mock.calls.length, router.currentRoute.value.path]).toEqual([1, '/'])
    ask.mockReturnValue(true)
    await router.push('/elsewhere')
    expect(router.currentRoute.value.path).toBe('/elsewhere')
    vi.unstubAllGlobals()
  })

  it('does not ask when nothing was filled in, nor after it was sent', async () => {
    const ask = vi.fn(() => false)
    vi.stubGlobal('confirm', ask)
    const { wrapper, router } = await show(async () => {})
    await wrapper.get('input').setValue('H')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    await router.push('/elsewhere')
    expect(ask).not.toHaveBeenCalled()
    vi.unstubAllGlobals()
  })
})

it('sends once however often it is pressed', async () => {
  let release = () => {}
  const send = vi.fn(() => new Promise<void>((resolve) => (release = resolve)))
  const { wrapper } = await show(send)
  await wrapper.get('form').trigger('submit')
  await wrapper.get('form').trigger('submit')
  release()
  await flushPromises()
  expect(send).toHaveBeenCalledOnce()
})
