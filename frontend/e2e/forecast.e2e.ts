import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, desk, expectSound, phone, settled, signIn } from './browser'
import { workbook } from './sheet'

const chromium = browser()
const HEADINGS = ['街镇*', '年份*', '指标*', '口径*', '年龄起', '年龄止', '人数*', '性质*', '来源*']
const births = (town: string, year: number, people: number | string) => [town, year, '出生人数', '常住', '', '', people, '公布', '区卫生健康委出生统计（试验）']

/** The towns of Pudong, as the server names them. */
async function towns(page: Page): Promise<string[]> {
  const all = (await (await page.request.get('/api/divisions')).json()) as { code: string; name: string; kind: string }[]
  return all.filter(({ code, kind }) => code.startsWith('310115') && kind !== 'district').map(({ name }) => name)
}

async function hand(page: Page, rows: (string | number)[][]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: '出生.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: workbook([HEADINGS, ...rows]) })
}

describe('births to come', () => {
  it('are forecast from a sheet whose faults are named first, and made again byte for byte', async () => {
    const page = await chromium.open(desk)
    await signIn(page, 'district', '/office/vitals/import?lang=zh-CN')
    await settled(page)
    const all = await towns(page)
    const right = all.map((town, n) => births(town, 2025, 300 + 40 * n))
    await hand(page, [...right, births('花木镇', 2025, 1), births('花木街道', 2099, 1), births('花木街道', 2023, '若干')])
    await page.getByText('发现 3 处问题').waitFor()
    await page.getByText('没有写入任何一行').waitFor()
    await page.getByText('不认识的街镇').last().waitFor()
    await page.getByText('是不是：花木街道').waitFor()
    await expectSound(page)
    await hand(page, right)
    await page.getByRole('button', { name: `写入 ${right.length} 行` }).click()
    await page.getByText(`已写入 ${right.length} 行`).waitFor()

    await page.goto('/office/forecasts/new?lang=zh-CN')
    await page.getByLabel('名称').fill('试验预测')
    await page.getByLabel('预测年数').fill('3')
    await page.getByRole('button', { name: '生成预测' }).click()
    await page.getByRole('heading', { name: '试验预测' }).waitFor()
    await settled(page)
    const chart = page.getByRole('application')
    await chart.focus()
    await chart.press('ArrowRight')
    await page.getByText(/2025，预测 [\d,]+，80% 区间/).waitFor()
    await page.getByText('数字表').click()
    // births of 2025 were entered a moment ago: they are laid beside the forecast, which did not know them
    await page.getByRole('region', { name: '后来的实际' }).getByText('由 2024 年预测').waitFor()
    await page.getByRole('group').getByRole('button', { name: '托位需求', exact: true }).click()
    await page.getByLabel('范围').selectOption({ label: '花木街道' })
    await page.getByRole('heading', { name: '托位需求 · 花木街道' }).waitFor()
    await page.getByRole('button', { name: '重新计算并比对' }).click()
    await page.getByText('逐字节重现').waitFor()
    await expectSound(page)
    await page.getByRole('link', { name: '明细与导出' }).click()
    await page.getByRole('heading', { name: '预测的全部数字' }).waitFor()
    await settled(page)
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(5)
  })

  it('shows a town itself first, on a phone, in English', async () => {
    const page = await chromium.open(phone)
    await signIn(page, 'town-huamu', '/office/forecasts?lang=en')
    await settled(page)
    expect(await page.getByRole('link', { name: 'New forecast' }).count()).toBe(0)
    const { items } = (await (await page.request.get('/api/planning/forecasts?size=1')).json()) as { items: { id: string }[] }
    await page.goto(`/office/forecasts/${items[0]!.id}?lang=en`)
    await settled(page)
    await page.getByRole('heading', { name: /Births · Huamu/ }).waitFor()
    await page.getByText("product's assumption").first().waitFor()
    await expectSound(page)
  })

  it('takes the district own assumption in the place of the product own, as a version', async () => {
    const page = await chromium.open(desk)
    await signIn(page, 'district', '/office/assumptions?lang=zh-CN')
    await settled(page)
    await page.getByRole('button', { name: '替换 入托意愿 2 岁 · 全日托 · 普惠' }).click()
    await page.getByLabel('值（%）').fill('95')
    await page.locator('dialog').getByLabel('来源').fill('区托育需求调查（试验）')
    await page.locator('dialog').getByRole('button', { name: '替换' }).click()
    await page.getByText('合计超过 100%').waitFor()
    await page.getByLabel('值（%）').fill('24')
    await page.locator('dialog').getByRole('button', { name: '替换' }).click()
    await page.locator('tr', { hasText: '区托育需求调查（试验）' }).getByText('v1').waitFor()
  })
})
