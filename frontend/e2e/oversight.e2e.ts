import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { browser, expectSound, phone, signIn } from './browser'

const chromium = browser()
/** A PNG of one pixel. */
const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

async function asked(page: Page, verb: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<unknown>): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  await dialog.getByRole('button', { name: verb, exact: true }).click()
}

describe('a mother complains', () => {
  it('on a phone, with a photo; the town answers, a second person confirms, she rates', { timeout: 240_000 }, async () => {
    const mother = await chromium.open(phone)
    await mother.goto('/complain?lang=zh-CN')
    const { items } = (await (await mother.request.get('/api/public/institutions?town=310115016&size=1')).json()) as { items: { name: string }[] }
    await mother.locator('[name=institution]').fill(items[0]!.name)
    await mother.locator('[data-field=institution] li button').first().click()
    await mother.locator('[name=kind]').selectOption('SAFETY')
    await mother.locator('[name=text]').fill('下午四点接孩子，安全出口堆着纸箱，推不开门')
    await mother.locator('input[type=file]').setInputFiles({ name: '门口.png', mimeType: 'image/png', buffer: PHOTO })
    await mother.locator('[data-field=photos] img').waitFor()
    await expectSound(mother)
    // The trap for programs wants three seconds, as any person takes.
    await mother.waitForTimeout(3_500)
    await mother.getByRole('button', { name: '提交', exact: true }).click()
    const number = await mother.locator('[data-number]').innerText()
    const code = await mother.locator('[data-code]').innerText()

    const town = await chromium.open()
    await signIn(town, 'town-huamu')
    const list = (await (await town.request.get(`/api/complaints?q=${number}`)).json()) as { items: { id: string }[] }
    await town.goto(`/office/complaints/${list.items[0]!.id}?lang=zh-CN`)
    await town.getByRole('button', { name: '受理', exact: true }).click()
    await asked(town, '请机构说明', (dialog) => dialog.locator('textarea').fill('请说明安全出口的日常检查情况'))
    await asked(town, '拟答复', async (dialog) => {
      await dialog.locator('[name=outcome]').selectOption('UPHELD')
      await dialog.locator('[name=answer]').fill('经现场查看属实，安全出口当日已清理，已责成机构每日检查。')
    })
    await town.getByText('拟答复（待第二人复核）').waitFor()
    await expectSound(town)

    const district = await chromium.open()
    await signIn(district, 'district')
    await district.goto(`/office/complaints/${list.items[0]!.id}?lang=zh-CN`)
    await district.getByRole('button', { name: '复核同意', exact: true }).click()
    await district.getByText('已答复').first().waitFor()

    await mother.getByRole('link', { name: '查看办理情况' }).click()
    await mother.getByText('经现场查看属实').waitFor()
    await mother.locator('[name=stars]').selectOption('5')
    await mother.locator('[name=code]').fill(code)
    await mother.getByRole('button', { name: '提交评价' }).click()
    await mother.getByText('您的评分：5 分').waitFor()
    await expectSound(mother)
  })
})

describe('what the public may read', () => {
  it('downloads open data and sees who is late', async () => {
    const page = await chromium.open()
    await page.goto('/open?lang=zh-CN')
    await page.getByRole('link', { name: 'institutions.csv' }).waitFor()
    const csv = await (await page.request.get('/open/institutions.csv')).text()
    expect(csv.split('\r\n').length).toBeGreaterThan(100)
    const catalogue = (await (await page.request.get('/open/catalog.jsonld')).json()) as { '@type': string }
    expect(catalogue['@type']).toBe('dcat:Catalog')
    await expectSound(page)
  })
})
