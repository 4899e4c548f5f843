// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { between, keepInAddress, oneOf } from './keepInAddress'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function page(address: string) {
  const minutes = ref<number | undefined>(15)
  const form = ref<string>()
  const Page = defineComponent({
    setup: () => keepInAddress({ minutes: { value: minutes, read: between({ min: 5, max: 30 }) }, form: { value: form, read: oneOf('FULL_DAY', 'HALF_DAY') } }),
    template: '<p />',
  })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: Page }] })
  await router.push(address)
  const mounted = mount(Page, { global: { plugins: [router] } })
  return { minutes, form, router, mounted }
}

async function settle() {
  await vi.advanceTimersByTimeAsync(500)
  await flushPromises()
}

it('asks what the address says, and what it does not say as at first', async () => {
  const { minutes, form } = await page('/?minutes=10&form=HALF_DAY')
  expect([minutes.value, form.value]).toEqual([10, 'HALF_DAY'])
})

it('passes over what means nothing: too much, no number, another word', async () => {
  expect((await page('/?minutes=31')).minutes.value).toBe(15)
  expect((await page('/?minutes=')).minutes.value).toBe(15)
  expect((await page('/?minutes=x&form=NIGHT')).form.value).toBeUndefined()
})

it('writes once what has settled, leaves other words alone, and leaves out what is as at first', async () => {
  const { minutes, form, router } = await page('/?lang=en')
  const replace = vi.spyOn(router, 'replace')
  for (const next of [11, 12, 13]) {
    minutes.value = next
    await vi.advanceTimersByTimeAsync(50)
  }
  form.value = 'FULL_DAY'
  await settle()
  expect(replace).toHaveBeenCalledTimes(1)
  expect(router.currentRoute.value.query).toEqual({ lang: 'en', minutes: '13', form: 'FULL_DAY' })
  minutes.value = 15
  form.value = undefined
  await settle()
  expect(router.currentRoute.value.query).toEqual({ lang: 'en' })
})

it('is never long behind, however long somebody goes on changing', async () => {
  const { minutes, router } = await page('/')
  const replace = vi.spyOn(router, 'replace')
  for (let n = 1; n <= 20; n++) {
    minutes.value = 5 + (n % 10)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(router.currentRoute.value.query.minutes).toBeDefined()
  expect(replace.mock.calls.length).toBeLessThanOrEqual(5)
  await settle()
  expect(router.currentRoute.value.query).toEqual({ minutes: '5' })
})

it('leaves the next page alone', async () => {
  const { minutes, router, mounted } = await page('/')
  minutes.value = 20
  await vi.advanceTimersByTimeAsync(50)
  mounted.unmount()
  await settle()
  expect(router.currentRoute.value.query).toEqual({})
})
