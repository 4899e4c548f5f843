// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mountApp } from '@/testing/mount'
import type { List, ListQuery } from './list/list'
import ListPage from './ListPage.vue'

interface Row {
  id: string
  name: string
  places: number
}

const rows = Array.from({ length: 120 }, (_, i) => ({ id: String(i), name: `Row ${i}`, places: i }))
let asked: ListQuery[]
let list: List<Row>

beforeEach(() => {
  asked = []
  list = {
    name: 'test',
    key: (row) => row.id,
    search: 'Name',
    filters: [{ key: 'town', label: 'Town', kind: 'one', choices: [{ value: 'a', label: 'A' }] }],
    columns: [
      { key: 'name', label: 'Name', text: (row) => row.name, sort: 'name' },
      { key: 'places', label: 'Places', text: (row) => row.places, number: true, sort: 'places' },
      { key: 'code', label: 'Code', text: (row) => row.id, hidden: true },
    ],
    load: async (query) => {
      asked.push(query)
      const found = query.q ? rows.filter((row) => row.name.includes(query.q!)) : rows
      const [page, size] = [query.page!, query.size!]
      return { items: found.slice(page * size, (page + 1) * size), page, size, total: found.length }
    },
    open: (row) => `/things/${row.id}`,
    empty: 'No institution has filed yet. Import the register to begin.',
  }
})

async function show(at = '/list', slots = {}) {
  const made = await mountApp(ListPage, { at, props: { title: 'Rows', list }, slots })
  await flushPromises()
  return made
}

describe('the question of a list', () => {
  it('is read from the address, page counted from 1 there and from 0 at the server', async () => {
    await show('/list?q=Row&town=a&sort=-places&page=2')
    expect(asked.at(-1)).toEqual({ q: 'Row', town: 'a', sort: '-places', page: 1, size: 50 })
  })

  it('never carries a parameter the list did not declare', async () => {
    await show('/list?lang=en&asOf=2026-01-01&stranger=1')
    expect(asked.at(-1)).toEqual({ page: 0, size: 50 })
  })

  it('goes into the address when a filter changes, and starts again at the first page', async () => {
    const { wrapper, router } = await show('/list?page=2&lang=en')
    await wrapper.get('select').setValue('a')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ town: 'a', lang: 'en' })
    expect(asked.at(-1)).toEqual({ town: 'a', page: 0, size: 50 })
  })

  it('is asked once when typing rests', async () => {
    vi.useFakeTimers()
    const { wrapper, router } = await show()
    const before = asked.length
    for (const text of ['R', 'Ro', 'Row 11']) await wrapper.get('[data-list-search]').setValue(text)
    await vi.advanceTimersByTimeAsync(400)
    vi.useRealTimers()
    await flushPromises()
    expect(router.currentRoute.value.query.q).toBe('Row 11')
    expect(asked.length - before).toBe(1)
  })

  it('turns the sort of a column', async () => {
    const { wrapper, router } = await show()
    const head = () => wrapper.findAll('th').find((th) => th.text() === 'Places')!
    await head().get('button').trigger('click')
    await flushPromises()
    expect([router.currentRoute.value.query.sort, head().attributes('aria-sort')]).toEqual(['places', 'ascending'])
    await head().get('button').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query.sort).toBe('-places')
  })
})

describe('the rows', () => {
  it('are walked with ↓ and ↑; / goes to the search', async () => {
    const { wrapper } = await show()
    const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    const at = () => document.activeElement?.textContent
    press('ArrowDown')
    expect(at()).toBe('Row 0')
    press('ArrowDown')
    press('ArrowDown')
    press('ArrowUp')
    expect(at()).toBe('Row 1')
    press('/')
    expect(document.activeElement).toBe(wrapper.get('[data-list-search]').element)
  })

  it('show a chosen column, also next time', async () => {
    const first = await show()
    expect(first.wrapper.text()).not.toContain('Code')
    const menu = first.wrapper.findAll('.menu .drop')[1]!
    await menu.get('button').trigger('click')
    await menu.findAll('input')[2]!.setValue(true)
    expect(first.wrapper.findAll('th').map((th) => th.text())).toContain('Code')
    first.wrapper.unmount()
    const again = await show()
    expect(again.wrapper.findAll('th').map((th) => th.text())).toContain('Code')
  })

  it('can be chosen one by one, by page, and all that match', async () => {
    const { wrapper } = await show('/list', { selected: ({ selection, count }: { selection: unknown; count: number }) => `${count} ${JSON.stringify(selection)}` })
    await wrapper.findAll('tbody input')[0]!.setValue(true)
    expect(wrapper.text()).toContain('1 {"all":false,"keys":["0"]}')
    await wrapper.get('thead input').setValue(true)
    expect(wrapper.text()).toContain('已选 50 条')
    await wrapper.findAll('.line .button').find((button) => button.text() === '选择全部 120 条')!.trigger('click')
    await wrapper.findAll('tbody input')[3]!.setValue(false)
    expect(wrapper.text()).toContain('119 {"all":true,"keys":["3"]}')
  })
})

describe('an empty list', () => {
  it('says why and what next', async () => {
    list.load = async () => ({ items: [], page: 0, size: 50, total: 0 })
    expect((await show()).wrapper.text()).toContain('Import the register to begin.')
  })

  it('under filters offers to clear them', async () => {
    const { wrapper, router } = await show('/list?q=nothing')
    await wrapper.get('.empty button').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({})
    expect(wrapper.text()).toContain('Row 0')
  })
})

it('shows a failure in words and asks again on demand', async () => {
  let fail = true
  const { load } = list
  list.load = async (query, signal) => {
    if (fail) throw Object.assign(new Error('x'))
    return load(query, signal)
  }
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { wrapper } = await show()
  expect(wrapper.get('[role=alert]').text()).toContain('这个页面出了错')
  fail = false
  await wrapper.get('[role=alert] button').trigger('click')
  await flushPromises()
  expect(wrapper.text()).toContain('Row 0')
})
