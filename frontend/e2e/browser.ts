import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

export const address = process.env.SHANYU_URL!
export const password = process.env.SHANYU_DEMO_PASSWORD ?? ''

export const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }

/**
 * One Chromium for the file it is called in; WebGL in software, so that maps draw without a screen. Without a service worker:
 * each new person would fetch the whole phone again beside the page looked at (offline.e2e.ts is about that worker).
 */
export function browser(): { open: (options?: BrowserContextOptions) => Promise<Page> } {
  let started: Browser
  beforeAll(async () => {
    started = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
    })
  })
  afterAll(() => started?.close())
  return { open: async (options = desk) => (await started.newContext({ baseURL: address, serviceWorkers: 'block', ...options })).newPage() }
}

/** In through the login page, as a person would. */
export async function comeIn(page: Page, username: string, to = '/office', secret = password): Promise<void> {
  await page.goto(`/login?to=${encodeURIComponent(to)}`)
  await page.fill('[name=username]', username)
  await page.fill('[name=password]', secret)
  await page.press('[name=password]', 'Enter')
  await page.waitForURL((url) => url.pathname === new URL(to, address).pathname)
}

/** In without drawing the login page, for journeys about something else; then to a page, when one is named. */
export async function signIn(page: Page, username: string, to?: string): Promise<void> {
  const answer = await page.request.post('/api/session', { data: { username, password } })
  expect(answer.status(), `${username} signs in`).toBe(200)
  if (to) await page.goto(to)
}

/** What the page says of itself when it has drawn what it was asked for: a heading, and nothing still under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1, h2').catch(async (late: Error) => {
    throw new Error(`${page.url()} shows no heading: ${(await page.content()).slice(0, 2000)}`, { cause: late })
  })
  expect(await page.locator('.not-loaded').count(), `${page.url()} could not be loaded`).toBe(0)
  await page.waitForLoadState('networkidle')
}

/** Nothing serious for axe, nothing wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  // In the page itself (there are no frames), keeping only what is wrong, without fetching style sheets and media for rules
  // about them: a quarter of the time for the same finding.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], preload: false }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}
