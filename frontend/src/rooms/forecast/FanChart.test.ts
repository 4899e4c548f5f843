// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import { useMessages } from '@/i18n'
import { mountApp } from '@/testing/mount'
import FanChart from './FanChart.vue'
import type { Fan } from './queries'

const ahead = (year: number, likely: number) => ({ town: '310115000', year, measure: 'births', likely, low80: likely - 10, high80: likely + 10, low95: likely - 20, high95: likely + 20, naive: 100 })
const fan = { town: '310115000', measure: 'births', known: [{ year: 2023, people: 110, status: 'published' }, { year: 2024, people: 100, status: 'estimated' }], ahead: [ahead(2025, 95), ahead(2026, 90)], came: [{ year: 2025, people: 97, status: 'published' }] } as unknown as Fan

beforeAll(() => useMessages('forecast'))

describe('the fan chart', () => {
  it('is read year by year with the arrow keys, beginning with the first year to come', async () => {
    const { wrapper } = await mountApp(FanChart, { props: { fan, label: '出生人数' } })
    const chart = wrapper.get('svg')
    await chart.trigger('keydown', { key: 'ArrowRight' })
    expect(wrapper.get('.says').text()).toContain('2025，预测 95，80% 区间 85–105，95% 区间 75–115，朴素预测 100，实际 97')
    await chart.trigger('keydown', { key: 'Home' })
    expect(wrapper.get('.says').text()).toContain('2023，已知 110')
    await chart.trigger('keydown', { key: 'End' })
    await chart.trigger('keydown', { key: 'ArrowRight' })
    expect(wrapper.get('.says').text()).toContain('2026，预测 90')
  })

  it('has the same figures as a table, estimates marked', async () => {
    const { wrapper } = await mountApp(FanChart, { props: { fan, label: '出生人数' } })
    const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()))
    expect(rows[1]).toEqual(['2024', '100 估算', '', '', '', '', ''])
    expect(rows[2]).toEqual(['2025', '', '95', '85–105', '75–115', '100', '97'])
  })
})
