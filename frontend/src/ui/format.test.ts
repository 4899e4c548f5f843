// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { speak } from '@/i18n'
import { mountApp } from '@/testing/mount'
import { districtDate, useFormat } from './format'

async function format() {
  let made!: ReturnType<typeof useFormat>
  await mountApp(defineComponent({ setup: () => ((made = useFormat()), () => null) }))
  return made
}

it('writes instants by the district’s clock, wherever the reader sits', async () => {
  const { dateTime, date, time } = await format()
  expect([dateTime('2026-03-01T16:05:00Z'), date('2026-03-01T16:05:00Z'), time('2026-03-01T16:05:00Z')]).toEqual(['2026-03-02 00:05', '2026-03-02', '00:05'])
  expect(date('2026-03-01')).toBe('2026-03-01')
  expect(districtDate(new Date('2026-03-01T15:59:59Z'))).toBe('2026-03-01')
})

it('writes fen as yuan and shares as percent', async () => {
  const { money, share, atMost, count } = await format()
  expect([money(1234567), share(0.125), atMost(0.00021), count(1234567)]).toEqual(['¥12,345.67', '12.5%', '0.03%', '1,234,567'])
  await speak('en')
  expect(money(50)).toBe('CN¥0.50')
  await speak('zh-CN')
})
