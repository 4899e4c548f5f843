import { readFileSync } from 'node:fs'
import type Axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

export const address = process.env.SHANYU_URL!
export const password = process.env.SHANYU_DEMO_PASSWORD ?? ''

/** Debian's Chromium without the parts that only a screen needs: the same pages, for three quarters of the work. */
export const program = process.env.CHROMIUM ?? '/usr/lib/chromium/chromium-headless-shell'

export const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }

/** WebGL in software, so that maps draw without a screen; everything else is then drawn by it too, and takes longer. */
const MAPS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']

/**
 * One Chromium for the file it is called in, with maps where its journeys look at one. Without a service worker:
 * each new person would fetch the whole phone again beside the page looked at (offline.e2e.ts is about that worker).
 */
export function browser({ maps = false } = {}): { open: (options?: BrowserContextOptions) => Promise<Page> } {
  let started: Browser
  beforeAll(async () => {
    started = await chromium.launch({
      executablePath: program,
      args: ['--no-sandbox', ...(maps ? MAPS : ['--disable-gpu'])],
    })
  })
  afterAll(() => started?.close())
  return { open: async (options = desk) => watched(await (await started.newContext({ baseURL: address, serviceWorkers: 'block', ...options })).newPage()) }
}

/** What each page still waits for, and since when it waits for nothing. */
const waits = new WeakMap<Page, { open: Set<Request>; since: number }>()

function watched(page: Page): Page {
  const wait = { open: new Set<Request>(), since: Date.now() }
  const done = (request: Request) => {
    wait.open.delete(request)
    wait.since = Date.now()
  }
  page.on('request', (request) => {
    // What the page before asked for is nobody's any more.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) wait.open.clear()
    wait.open.add(request)
  })
  page.on('requestfinished', done)
  page.on('requestfailed', done)
  waits.set(page, wait)
  return page
}

/** Nothing has been asked of the server for a while: as Playwright's "networkidle", which waits half a second each time. */
export async function quiet(page: Page, ms = 150): Promise<void> {
  const wait = waits.get(page)!
  const until = Date.now() + 30_000
  while (wait.open.size > 0 || Date.now() - wait.since < ms) {
    if (Date.now() > until) throw new Error(`${page.url()} still waits for ${[...wait.open].map((request) => request.url()).join(', ')}`)
    await page.waitForTimeout(25)
  }
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

/** Who heads an institution, asked by the administrator: of more heads than a page of accounts holds. */
export async function headOf(admin: Page, institution: string): Promise<string> {
  for (let page = 0; ; page++) {
    const answer = await admin.request.get(`/api/accounts?q=head&size=200&page=${page}`)
    const { items } = (await answer.json()) as { items: { username: string; agency: string }[] }
    const head = items.find(({ agency }) => agency === institution)
    if (head) return head.username
    if (!items.length) throw new Error(`nobody heads ${institution}`)
  }
}

/** What the page says of itself when it has drawn what it was asked for: a heading, and nothing still under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1, h2').catch(async (late: Error) => {
    throw new Error(`${page.url()} shows no heading: ${(await page.content()).slice(0, 2000)}`, { cause: late })
  })
  expect(await page.locator('.not-loaded').count(), `${page.url()} could not be loaded`).toBe(0)
  await quiet(page)
}

/** Rules whose findings axe itself calls moderate or minor: what they say is not asked here. */
const UNASKED = ['region', 'heading-order', 'page-has-heading-one', 'landmark-unique', 'landmark-one-main', 'landmark-main-is-top-level', 'landmark-banner-is-top-level', 'landmark-contentinfo-is-top-level', 'landmark-complementary-is-top-level', 'landmark-no-duplicate-main', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'skip-link', 'image-redundant-alt', 'presentation-role-conflict', 'empty-heading', 'empty-table-header']
/** The page itself (there are no frames) and of long tables the first rows, which later ones only repeat; only what is wrong, no style sheets and media fetched for rules about them: a quarter of the time for the same finding. */
const ASKED: RunOptions = { resultTypes: ['violations'], preload: false, rules: Object.fromEntries(UNASKED.map((rule) => [rule, { enabled: false }])) }
const axeItself = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** What one reads or presses beyond the right edge of the screen, and cannot scroll to: cut off by a parent that hides it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (each: Element | null): boolean => !!each && (/auto|scroll/.test(getComputedStyle(each).overflowX) || scrolls(each.parentElement))
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, h1, h2, h3, dd, td')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('[inert], .maplibregl-map') && each.getBoundingClientRect().width > 1)
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !scrolls(each.parentElement))
      .map((each) => [each.tagName, each.className, each.textContent.trim().slice(0, 60)].join(' '))
  })

/** Nothing serious for axe, nothing wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
  await quiet(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeItself)
  const serious = await page.evaluate(async (asked) => {
    const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run({ exclude: ['tbody tr:nth-child(n + 7)', 'ul li:nth-child(n + 13)'] }, asked)
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
  }, ASKED)
  expect(serious).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(await cutOff(page), 'beyond the edge of the screen').toEqual([])
}
