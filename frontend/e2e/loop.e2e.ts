import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { browser, expectSound, signIn } from './browser'

const chromium = browser()
const drawing = browser({ maps: true })

/** The id of the first row of a list, as the one who is signed in sees it. */
const first = (page: Page, list: string): Promise<string | undefined> => page.evaluate(async (url) => ((await (await fetch(url)).json()) as { items?: { id: string }[] }).items?.[0]?.id, list)

describe('the board', () => {
  it('opens, behind every number, a list of exactly so many rows', { timeout: 180_000 }, async () => {
    const page = await chromium.open()
    await signIn(page, 'district', '/office/board')
    await page.waitForSelector('.groups dd a')
    const figures = await page.locator('.groups dd a, td a').evaluateAll((links) => links.map((link) => ({ to: (link as HTMLAnchorElement).href, count: Number(link.textContent!.replaceAll(',', '')) })))
    expect(figures.length).toBeGreaterThan(30)
    // The empty ones of a town are all alike: every other number is opened as a person would.
    const wanted = figures.filter(({ to, count }) => !to.includes('/coverage') || count > 0)
    for (const { to, count } of wanted) {
      await page.goto(to)
      await page.waitForFunction((n) => document.querySelector('.line [role=status]')?.textContent?.replaceAll(',', '').match(/\d+/)?.[0] === String(n), count, { timeout: 10_000 }).catch(() => expect.soft(page.locator('.line [role=status]').innerText(), to).resolves.toContain(String(count)))
    }
  })

  it('draws the towns by their coverage', async () => {
    const page = await drawing.open()
    await signIn(page, 'district', '/office/board')
    await page.waitForSelector('.map[data-ready=true]')
    expect(await page.locator('.coverage tbody tr').count()).toBe(36)
  })
})

describe('a triggered visit', () => {
  it('is ordered from the page of the institution, for a reason, by two of two departments', async () => {
    const page = await chromium.open()
    await signIn(page, 'district', '/office')
    await page.goto(`/office/institutions/${await first(page, '/api/institutions?state=OPERATING&size=1&sort=-name')}?lang=zh-CN`)
    await page.getByRole('button', { name: '安排检查' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('[name=reason]').fill('投诉件 2026-100：家长反映安全出口被堵')
    await dialog.locator('[name=ground]').selectOption('COMPLAINT')
    await dialog.getByRole('button', { name: '安排检查' }).click()
    await dialog.locator('[data-field=inspectors] [role=alert]').waitFor()
    for (const department of ['E', 'F']) {
      await dialog.locator('[data-field=inspectors] select').selectOption(department)
      await dialog.locator('.people input:not([disabled])').first().check()
    }
    await expectSound(page)
    await dialog.getByRole('button', { name: '安排检查' }).click()
    await page.waitForURL(/\/office\/visits\//)
    await page.getByText('投诉件 2026-100').first().waitFor()
    await page.getByText('触发检查').first().waitFor()
  })
})
