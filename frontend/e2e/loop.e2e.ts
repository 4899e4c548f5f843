import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { browser, desk, expectSound, phone, signIn } from './browser'

const chromium = browser()

/** The id of the first row of a list, as the one who is signed in sees it. */
const first = (page: Page, list: string): Promise<string | undefined> => page.evaluate(async (url) => ((await (await fetch(url)).json()) as { items?: { id: string }[] }).items?.[0]?.id, list)

/** Each page once, filled: a path may end in the list whose first row it shows. */
async function look(page: Page, lang: string, paths: (string | [path: string, list: string])[]): Promise<void> {
  for (const wanted of paths) {
    const id = typeof wanted === 'string' ? undefined : await first(page, wanted[1])
    if (typeof wanted !== 'string' && !id) continue
    await page.goto(`${typeof wanted === 'string' ? wanted : `${wanted[0]}/${id}`}?lang=${lang}`)
    await page.waitForSelector('h1')
    await expectSound(page)
    // Nothing that only machines read: ids, message keys, codes of states.
    const shown = await page.locator('#content, main').first().innerText()
    expect([page.url(), /[0-9a-f]{8}-([0-9a-f]{4}-){3}|\b(visit|casework|registry|inspection)\.[a-z]+\.|\b(RECTIFY_BY_DEADLINE|NEEDS_HUMAN|CRITICAL)\b/.exec(shown)?.[0]]).toEqual([page.url(), undefined])
  }
}

const OFFICE: (string | [string, string])[] = ['/office/board', '/office/visits', '/office/findings', '/office/matters', '/office/coverage', ['/office/visits', '/api/visits?state=done&outcome=RECTIFY_BY_DEADLINE&size=1'], ['/office/findings', '/api/findings?state=unfinished&size=1'], ['/office/matters', '/api/matters?kind=inspection.rectification&size=1']]

describe.each([
  ['desk', desk],
  ['phone', phone],
])('visits, findings and matters on a %s', (_, options) => {
  it.each(['zh-CN', 'en'])('are sound in %s', { timeout: 180_000 }, async (lang) => {
    const page = await chromium.open(options)
    await signIn(page, 'district', '/office/board')
    await look(page, lang, [...OFFICE, '/office/clocks'])
    const town = await chromium.open(options)
    await signIn(town, 'town-huamu', '/office/board')
    await look(town, lang, OFFICE.slice(0, 5))
  })

  it.each(['zh-CN', 'en'])('of inspectors and institutions are sound in %s', { timeout: 180_000 }, async (lang) => {
    const inspector = await chromium.open(options)
    await signIn(inspector, 'insp-e1', '/phone/visits')
    await look(inspector, lang, ['/phone/visits', ['/phone/visits', '/api/visits?mine=true&size=1&sort=-due'], '/office/visits', '/office/findings'])
    const head = await chromium.open(options)
    await signIn(head, 'head-1', '/phone/matters')
    await look(head, lang, ['/phone/matters', ['/phone/matters', '/api/matters?mine=true&size=1'], '/office/findings', '/office/visits'])
  })
})

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
    const page = await chromium.open()
    await signIn(page, 'district', '/office/board')
    await page.waitForSelector('.map[data-ready=true]')
    expect(await page.locator('.coverage tbody tr').count()).toBe(36)
  })
})

describe('a triggered visit', () => {
  it('is ordered from the page of the institution, for a reason, by two of two departments', async () => {
    const page = await chromium.open()
    await signIn(page, 'district')
    await page.goto(`/office/institutions/${await first(page, '/api/institutions?state=OPERATING&size=1&sort=-name')}?lang=zh-CN`)
    await page.getByRole('button', { name: '安排检查' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('[name=reason]').fill('投诉件 2026-100：家长反映安全出口被堵')
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
