import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { browser, expectSound, signIn } from './browser'

const chromium = browser()
const NAME = '诸葛青'
const PHONE = '18817263599'

/** A complaint with a name, as the public's form sends it. */
async function complain(page: Page): Promise<string> {
  const { items } = (await (await page.request.get('/api/public/institutions?town=310115016&size=1')).json()) as { items: { id: string }[] }
  const { ticket } = (await (await page.request.get('/api/public/complaints/form')).json()) as { ticket: string }
  // The trap for programs wants three seconds, as any person takes.
  await page.waitForTimeout(3_500)
  const data = { ticket, kind: 'CARE', institution: items[0]!.id, text: '接孩子时看到的情况，请来看看', name: NAME, phone: PHONE, photos: [] }
  const answer = await page.request.post('/api/public/complaints', { data, headers: { 'Idempotency-Key': randomUUID() } })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { number: string }).number
}

describe('who complained', () => {
  it('is found by the whole telephone, erased by two people, and shown as erased; then the key is changed', { timeout: 120_000 }, async () => {
    const town = await chromium.open()
    const number = await complain(town)
    await signIn(town, 'town-huamu', '/office/complaints?lang=zh-CN')
    await town.getByRole('button', { name: '按电话查找' }).click()
    const dialog = town.getByRole('dialog')
    await dialog.locator('[name=phone]').fill('188 1726 3599')
    await dialog.getByRole('button', { name: '查找', exact: true }).click()
    await dialog.getByRole('link', { name: number }).waitFor()
    await expectSound(town)
    await dialog.getByRole('link', { name: number }).click()
    await town.getByText('诸**').waitFor()
    await town.getByRole('button', { name: '申请删除投诉人信息' }).click()
    await town.getByRole('dialog').locator('[name=ground]').selectOption('CONSENT_WITHDRAWN')
    await town.getByRole('dialog').locator('[name=reason]').fill('投诉人来电要求删除')
    await town.getByRole('dialog').getByRole('button', { name: '申请删除投诉人信息' }).click()
    await town.getByText('待复核：删除投诉人信息').waitFor()

    const district = await chromium.open()
    await signIn(district, 'district', new URL(town.url()).pathname)
    await district.getByRole('button', { name: '同意删除', exact: true }).click()
    await expectSound(district)
    await district.getByRole('dialog').getByRole('button', { name: '同意删除', exact: true }).click()
    await district.getByText('已删除（').first().waitFor()
    expect(await district.locator('main').innerText()).not.toContain('诸**')

    const administrator = await chromium.open()
    await signIn(administrator, 'security-admin', '/office/sealing-keys')
    const before = await administrator.locator('tbody tr').count()
    await administrator.getByRole('button', { name: '轮换密钥' }).click()
    await administrator.getByRole('dialog').getByRole('button', { name: '轮换密钥' }).click()
    await administrator.locator('tbody tr').nth(before).waitFor()
    await administrator.getByText('只解密').first().waitFor()
    await expectSound(administrator)
  })
})
