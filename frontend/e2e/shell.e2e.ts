import { describe, expect, it } from 'vitest'
import { address, browser, expectSound, phone, comeIn, signIn } from './browser'
import { say } from './words'

const chromium = browser()

describe('the public first screen', () => {
  it('answers the four questions without scrolling on a phone', async () => {
    const page = await chromium.open(phone)
    await page.goto('/?lang=zh-CN')
    for (const heading of ['在附近找托育', '这家机构可靠吗', '投诉', '检查对象怎么抽']) {
      expect((await page.getByRole('heading', { name: heading }).boundingBox())!.y).toBeLessThan(740)
    }
  })

  it('loads neither the office nor the map', async () => {
    const page = await chromium.open(phone)
    const loaded: { url: string; bytes: number }[] = []
    page.on('response', async (response) => loaded.push({ url: response.url(), bytes: (await response.body().catch(() => Buffer.alloc(0))).length }))
    await page.goto('/')
    await page.waitForLoadState('networkidle')
    expect(loaded.filter(({ url }) => /element-plus|engine|maplibre|OfficeFrame/.test(url))).toEqual([])
    // Before compression; a third of it goes over the wire.
    expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(500_000)
  })

  it('says that the demonstration is invented', async () => {
    const page = await chromium.open()
    await page.goto('/?lang=zh-CN')
    await page.getByText('均为虚构').waitFor()
  })
})

describe('a page that cannot be opened', () => {
  it('says so instead of staying white, and opens when asked again', async () => {
    const page = await chromium.open(phone)
    await signIn(page, 'head-1')
    await page.route('**/api/session', (route) => route.abort())
    await page.goto('/office?lang=zh-CN')
    await page.getByRole('heading', { name: say('shell.notLoaded.title') }).waitFor()
    await expectSound(page)
    await page.unroute('**/api/session')
    await page.getByRole('button', { name: say('ui.again') }).click()
    await page.waitForSelector('.not-loaded', { state: 'detached' })
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  it('leaves the page one is on, and what was written in it', async () => {
    const page = await chromium.open()
    await page.goto('/complain?lang=zh-CN')
    const words = page.locator('textarea').first()
    await words.fill('尚未写完的话')
    // The form asks whether one means to leave.
    page.on('dialog', (dialog) => void dialog.accept())
    await page.route('**/assets/**', (route) => route.abort())
    await page.locator('a[href="/rounds"]:visible').first().click()
    await page.locator('.not-loaded').getByText(say('ui.problem.unreachable.says')).waitFor()
    expect([new URL(page.url()).pathname, await words.inputValue()]).toEqual(['/complain', '尚未写完的话'])
  })
})

describe('getting in', () => {
  it('is asked for, and leads back to where one was going', async () => {
    const page = await chromium.open()
    await page.goto('/office?division=310115104')
    await page.waitForURL(/\/login/)
    await comeIn(page, 'district', '/office?division=310115104')
    expect(new URL(page.url()).search).toBe('?division=310115104')
  })

  it('refuses in words, and keeps the name but not the password', async () => {
    const page = await chromium.open()
    await page.goto('/login?lang=en')
    await page.fill('[name=username]', 'district')
    await page.fill('[name=password]', 'wrong')
    await page.press('[name=password]', 'Enter')
    await page.getByRole('alert').getByText('User name or password is wrong.').waitFor()
    expect([await page.inputValue('[name=username]'), await page.inputValue('[name=password]')]).toEqual(['district', ''])
  })

  it('follows no address of another site', async () => {
    const page = await chromium.open()
    await page.goto('/login?to=//example.org')
    await page.fill('[name=username]', 'district')
    await page.fill('[name=password]', process.env.SHANYU_DEMO_PASSWORD ?? '')
    await page.press('[name=password]', 'Enter')
    await page.waitForURL('**/office')
    expect(new URL(page.url()).origin).toBe(new URL(address).origin)
  })
})

describe('the office', () => {
  it('shows another day for reading only, on every page, until one returns', async () => {
    const page = await chromium.open()
    await signIn(page, 'district', '/office')
    await page.fill('#as-of', '2026-03-01')
    await page.waitForURL(/asOf=2026-03-01/)
    await page.locator('.office.past').waitFor()
    await page.locator('.home').click()
    await page.waitForURL(/asOf=2026-03-01/)
    await page.locator('.as-of button').click()
    await page.locator('.office:not(.past)').waitFor()
  })

  it('finds from the keyboard alone', async () => {
    const page = await chromium.open()
    await signIn(page, 'district', '/office')
    await page.waitForSelector('h1, h2')
    await page.keyboard.press('Control+k')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
  })

  it('turns dark, stays so, and stays readable', async () => {
    const page = await chromium.open()
    await signIn(page, 'district', '/office')
    await page.locator('.who > .button').click()
    await page.reload()
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
    await expectSound(page)
  })

  it('has no page for what one may not see', async () => {
    const page = await chromium.open()
    await signIn(page, 'head-1', '/office/nothing-here')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/403|forbidden/i)
  })
})
