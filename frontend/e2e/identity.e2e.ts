import { describe, expect, it } from 'vitest'
import { browser, expectSound, password, phone, signIn } from './browser'

const chromium = browser()
const unique = () => `e2e-${Date.now().toString(36)}`

describe('accounts', () => {
  it('are opened with a first password that opens nothing but its own change', async () => {
    const page = await chromium.open()
    const name = unique()
    await signIn(page, 'security-admin', '/office/accounts')
    await page.getByRole('button', { name: '开立账号' }).first().click()
    await page.fill('[name=name]', '试用人')
    await page.fill('[name=username]', name)
    await page.getByLabel('整改复核人员').check()
    expect(await page.getByLabel('审计管理员').isDisabled()).toBe(true)
    await page.selectOption('select[name=agency]', { index: 0 })
    await page.fill('dialog [name=password]', 'a first password, handed over')
    await page.locator('dialog').getByRole('button', { name: '开立账号' }).click()
    await page.waitForURL(/accounts\/.+/)
    await page.getByText('待改首次密码').first().waitFor()
    await expectSound(page)

    const theirs = await chromium.open()
    await theirs.goto('/login?to=/office/matters')
    await theirs.fill('[name=username]', name)
    await theirs.fill('[name=password]', 'a first password, handed over')
    await theirs.press('[name=password]', 'Enter')
    await theirs.waitForURL(/office\/me/)
    await theirs.fill('[name=old]', 'a first password, handed over')
    await theirs.fill('[name=chosen]', 'a sentence of their own')
    await theirs.press('[name=chosen]', 'Enter')
    await theirs.waitForURL(/office\/matters/)
  })

  it('tell the other administrators why nothing is offered, and show the log to the one who audits', async () => {
    const page = await chromium.open()
    await signIn(page, 'audit-admin', '/office/accounts?q=security-admin')
    await page.locator('tbody a').first().click()
    await page.getByRole('button', { name: '调整角色' }).focus()
    await page.getByText('只有安全管理员可以变更账号').waitFor()
    await page.locator('aside li').first().waitFor()
  })
})

describe('towns', () => {
  it('are renamed from a day on, and keep their name before it', async () => {
    const page = await chromium.open()
    await signIn(page, 'system-admin', '/office/towns')
    const code = `310115${900 + (Date.now() % 100)}`
    await page.getByRole('button', { name: '新增街镇' }).click()
    await page.fill('[name=code]', code)
    await page.fill('dialog [name=name]', '试验镇')
    await page.fill('[name=nameEn]', 'Trial Town')
    await page.fill('[name=from]', '2180-01-01')
    await page.locator('dialog').getByRole('button', { name: '新增街镇' }).click()
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.getByLabel('显示历次名称').check()
    const row = page.locator('tr', { hasText: code })
    await row.getByText('未到').waitFor()
    await row.getByRole('button', { name: /更名/ }).click()
    await page.fill('dialog [name=name]', '新试验镇')
    await page.fill('[name=from]', '2181-01-01')
    await page.locator('dialog').getByRole('button', { name: '更名' }).click()
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.waitForFunction((of) => [...document.querySelectorAll('tr')].filter((each) => each.textContent!.includes(of)).length === 2, code)
    await expectSound(page)
  })
})

describe('the sign-in of the demonstration', () => {
  it('lets one walk in as a person of the chain', async () => {
    const page = await chromium.open(phone)
    await page.goto('/login?lang=zh-CN')
    await page.getByRole('button', { name: /联席会议秘书/ }).click()
    expect(await page.inputValue('[name=username]')).toBe('secretary')
    await page.fill('[name=password]', password)
    await page.press('[name=password]', 'Enter')
    await page.waitForURL(/office|phone/)
  })
})
