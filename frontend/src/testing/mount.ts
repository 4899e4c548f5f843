import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { h, type Component, type Slots } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { i18n, speak, useMessages } from '@/i18n'

interface Staged {
  at?: string
  props?: Record<string, unknown>
  slots?: Record<string, (scope: never) => unknown>
}

/** Mounts a component as a page of the application: router, messages in Chinese, queries, stores, in the document. */
export async function mountApp(component: unknown, { at = '/', props = {}, slots = {} }: Staged = {}) {
  const page = { render: () => h(component as Component, props, slots as unknown as Slots) }
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/elsewhere', component: { render: () => h('p', 'elsewhere') } }, { path: '/:rest(.*)*', component: page }] })
  await router.push(at)
  await useMessages()
  await speak('zh-CN')
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrapper = mount(RouterView, { attachTo: document.body, global: { plugins: [createPinia(), router, i18n, [VueQueryPlugin, { queryClient }]] } })
  return { wrapper, router }
}
