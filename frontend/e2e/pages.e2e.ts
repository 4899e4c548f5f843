import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, desk, expectSound, phone, settled, signIn } from './browser'

/**
 * Every page there is, is sound: nothing serious for axe, nothing wider than the screen, no message missing. With
 * SHANYU_LOOKS=all each is seen in both languages and both sizes (the drill "pages" does), with SHANYU_SHOTS=DIR a picture
 * of each is kept for people to look at. A page that is not in the table below fails the first test.
 */
const plain = browser()
/** Pages that draw a map; a browser that can is slow at everything else. */
const DRAWN = ['/office/board', '/office/circle', '/office/unlicensed-sites/:id', '/office/buildings/:id', '/office/candidates/:id', '/office/scenarios/:id', '/office/scenario-compare', '/office/what-if']
const drawing = browser({ maps: true })
const shots = process.env.SHANYU_SHOTS

/** One thing of a kind, asked of the API by who will open its page. */
const one = (list: string, pick: (row: never) => string = ({ id }: { id: string }) => id) =>
  async (page: Page): Promise<string> => {
    const { items } = (await (await page.request.get(list)).json()) as { items: never[] }
    if (!items.length) throw new Error(`${list} has no row to open`)
    return pick(items[0]!)
  }
const disclosed = one('/api/rounds?size=1&state=disclosed')
const place = one('/api/public/institutions?size=1&sort=-visited')

/** path → who opens it (nobody without a name), and what stands for its parts. */
const PAGES: Record<string, [who?: string, parts?: Record<string, string | ((page: Page) => Promise<string>)>]> = {
  '/': [],
  '/login': [],
  '/login/provider': [],
  '/complain': [],
  '/complaints': [],
  '/complaints/:number': [undefined, { number: 'TS26-NONEXXX-X' }],
  '/yearly': [],
  '/open': [],
  '/setup': [],
  '/nowhere': [],
  '/care': [],
  '/care/:id': [undefined, { id: place }],
  '/rounds': [],
  '/rounds/:id': [undefined, { id: disclosed }],
  '/rounds/check': [],
  '/log': [],
  '/papers/check': [],
  '/norms': [],
  '/norms/texts/:slug': [undefined, { slug: 'fire-law' }],
  '/norms/values': [],
  '/norms/values/:name': [undefined, { name: 'children-per-caregiver' }],
  '/norms/checklist': [],
  '/norms/filing': [],
  '/norms/calendar': [],
  '/norms/plan': [],
  '/office': ['district'],
  '/office/emergency': ['district'],
  '/office/audit': ['audit-admin'],
  '/office/audit/:id': ['audit-admin', { id: one('/api/audit-reviews?size=1') }],
  '/office/norms': ['district'],
  '/office/board': ['district'],
  '/office/institutions': ['district'],
  '/office/institutions/new': ['town-huamu'],
  '/office/institutions/import': ['district'],
  '/office/institutions/:id': ['district', { id: one('/api/institutions?size=1') }],
  '/office/filings': ['district'],
  '/office/filings/:id': ['district', { id: one('/api/filings?size=1') }],
  '/office/filings/:id/form': ['district', { id: one('/api/filings?size=1&state=DRAFT') }],
  '/office/rounds': ['town-huamu'],
  '/office/rounds/:id': ['district', { id: one('/api/rounds?size=1&state=disclosed&level=district') }],
  '/office/round-calendar': ['district'],
  '/office/draw-keys': ['key-one'],
  '/check/:code': [undefined, { code: '22222222222222222' }],
  '/phone/visits/:id/code': ['insp-e1', { id: one('/api/visits?size=1&mine=true') }],
  '/office/check-ratings': ['district'],
  '/office/risk': ['district'],
  '/office/risk/:id': ['district', { id: one('/api/risk?size=1&sort=-points') }],
  '/office/risk-formulas': ['district'],
  '/office/risk-formulas/new': ['district'],
  '/office/risk-simulation': ['district'],
  '/office/risk-backtest': ['district'],
  '/phone/risk': ['head-1'],
  '/office/inspectors': ['district'],
  '/office/inspectors/:id': ['district', { id: one('/api/inspectors?size=1') }],
  '/office/items': ['education'],
  '/office/visits': ['town-huamu'],
  '/office/visits/:id': ['district', { id: one('/api/visits?size=1&state=submitted') }],
  '/office/findings': ['education'],
  '/office/findings/:id': ['district', { id: one('/api/findings?size=1') }],
  '/office/coverage': ['district'],
  '/office/cases': ['district'],
  '/office/cases/:id': ['fire', { id: one('/api/cases?size=1&state=proposal-notified') }],
  '/office/unlicensed-sites': ['town-huamu'],
  '/office/unlicensed-sites/:id': ['town-huamu', { id: one('/api/unlicensed-sites?size=1&state=verified') }],
  '/office/petitions': ['district'],
  '/office/petitions/:id': ['district', { id: one('/api/petitions?size=1') }],
  '/office/incidents': ['district'],
  '/office/incidents/:id': ['education', { id: one('/api/incidents?size=1') }],
  '/office/matters': ['health'],
  '/office/matters/:id': ['district', { id: one('/api/matters?size=1') }],
  '/office/clocks': ['audit-admin'],
  '/office/publications': ['district'],
  '/office/publications/:id': ['district', { id: one('/api/publications?size=1', ({ visit }: { visit: string }) => visit) }],
  '/office/complaints': ['district'],
  '/office/complaints/patterns': ['district'],
  '/office/complaints/:id': ['district', { id: one('/api/complaints?size=1') }],
  '/office/yearly': ['district'],
  '/office/yearly/:id': ['district', { id: one('/api/yearly/reports?size=1', ({ institution }: { institution: string }) => institution) }],
  '/office/accounts': ['security-admin'],
  '/office/accounts/:id': ['audit-admin', { id: one('/api/accounts?size=1') }],
  '/office/agencies': ['security-admin'],
  '/office/towns': ['system-admin'],
  '/office/towns/import': ['system-admin'],
  '/office/messages': ['district'],
  '/office/messages/settings': ['head-1'],
  '/office/papers': ['district'],
  '/office/papers/:id': ['district', { id: one('/api/official-papers?size=1') }],
  '/office/expiries': ['town-huamu'],
  '/office/institutions/:id/winding-down': ['district', { id: one('/api/matters?size=1&kind=registry.children-placed', ({ institution }: { institution: string }) => institution) }],
  '/office/me': ['insp-e1'],
  '/office/security': ['insp-e1'],
  '/office/sealing-keys': ['security-admin'],
  '/office/demo-clock': ['system-admin'],
  '/office/forecasts': ['town-huamu'],
  '/office/forecasts/new': ['district'],
  '/office/forecasts/:id': ['district', { id: one('/api/planning/forecasts?size=1') }],
  '/office/forecasts/:id/figures': ['district', { id: one('/api/planning/forecasts?size=1') }],
  '/office/vitals': ['district'],
  '/office/vitals/import': ['district'],
  '/office/assumptions': ['district'],
  '/office/circle': ['district'],
  '/office/network': ['district'],
  '/office/candidates': ['district'],
  '/office/candidates/new': ['town-huamu'],
  '/office/candidates/import': ['town-huamu'],
  '/office/candidates/:id': ['district', { id: one('/api/planning/candidates?size=1') }],
  '/office/scenarios': ['district'],
  '/office/scenarios/new': ['district'],
  '/office/scenarios/:id': ['district', { id: one('/api/planning/scenarios?size=1&state=published') }],
  '/office/scenarios/:id/settings': ['district', { id: one('/api/planning/scenarios?size=1') }],
  '/office/scenario-compare': ['district'],
  '/office/what-if': ['district'],
  '/office/children': ['town-huamu'],
  '/office/plan-progress': ['district'],
  '/office/plan-figures/:rows': ['district', { rows: 'inclusive-towns' }],
  '/office/town-plans': ['district'],
  '/office/town-plans/:id': ['district', { id: one('/api/planning/town-plans?size=1&state=approved&sort=-number') }],
  '/office/town-plans/:id/write': ['town-310115008', { id: one('/api/planning/town-plans?size=1&state=unfinished&town=310115008') }],
  '/office/planning-terms': ['district'],
  '/office/buildings': ['district'],
  '/office/buildings/new': ['district'],
  '/office/buildings/import': ['district'],
  '/office/buildings/:id': ['district', { id: one('/api/planning/buildings?size=1&sort=-late') }],
  '/office/buildings/:id/change': ['district', { id: one('/api/planning/buildings?size=1&sort=-late') }],
  '/phone': ['head-1'],
  '/phone/yearly': ['head-1'],
  '/phone/file': ['head-1'],
  '/phone/messages': ['head-1'],
  '/phone/places': ['clerk-1'],
  '/phone/matters': ['head-1'],
  '/phone/matters/:id': ['head-1', { id: one('/api/matters?size=1') }],
  '/phone/unlicensed-sites/new': ['town-huamu'],
  '/phone/cases': ['head-1'],
  '/phone/cases/:id': ['fire', { id: one('/api/cases?size=1&state=proposal-notified') }],
  '/phone/incidents': ['head-1'],
  '/phone/incidents/new': ['head-1'],
  '/phone/incidents/:id': ['head-1', { id: one('/api/incidents?size=1') }],
  '/phone/visits': ['insp-e1'],
  '/phone/visits/order': ['insp-e1'],
  '/phone/visits/:id': ['insp-e1', { id: one('/api/visits?size=1&mine=true') }],
  '/phone/visits/:id/items/:item': ['insp-e1', { id: one('/api/visits?size=1&mine=true'), item: 'FS-01' }],
  '/phone/visits/:id/sign': ['insp-e1', { id: one('/api/visits?size=1&mine=true') }],
}

const rooms = readdirSync(new URL('../src/rooms', import.meta.url))
const FOR_MACHINES = /[0-9a-f]{8}-([0-9a-f]{4}-){3}|\b(RECTIFY_BY_DEADLINE|NEEDS_HUMAN|CRITICAL|OPERATING|SUBMITTED|DRAFT)\b/
const UNSAID = new RegExp(`(^|\\s)(${rooms.join('|')}|shell|ui)(\\.[a-zA-Z][\\w-]*)+(\\s|$)`, 'm')
const declared = rooms.flatMap((room) =>
  [...readFileSync(new URL(`../src/rooms/${room}/routes.ts`, import.meta.url), 'utf8').matchAll(/path: '([^']+)'/g)].map((found) => found[1]!),
)

it('the table names every page of every room', () => {
  expect(declared.filter((path) => !(path in PAGES))).toEqual([])
})

/** Each page is seen in one of the first two looks, turn by turn; in all four when asked for, or when pictures are wanted. */
const LOOKS = [
  ['zh-CN', '360', phone],
  ['en', '1440', desk],
  ['en', '360', phone],
  ['zh-CN', '1440', desk],
] as const
const looksAt = (turn: number) => (shots || process.env.SHANYU_LOOKS === 'all' ? LOOKS : [LOOKS[turn % 2]!])

/** A context for each browser, look and person, signed in once. */
const opened = new Map<string, Promise<Page>>()
function pageOf(look: (typeof LOOKS)[number], maps: boolean, who = ''): Promise<Page> {
  const [lang, size, options] = look
  const key = [lang, size, maps, who].join(' ')
  const known = opened.get(key) ?? (maps ? drawing : plain).open(options).then((page) => (who ? signIn(page, who).then(() => page) : page))
  opened.set(key, known)
  return known
}

/** As by a link: the application stays, the page changes. The first page of each person is opened by its address. */
async function go(page: Page, address: string): Promise<void> {
  if (page.url() === 'about:blank') return void (await page.goto(address))
  const failure = await page.evaluate(async (to) => {
    const app = document.querySelector('#app') as unknown as { __vue_app__: { config: { globalProperties: { $router: { push(to: string): Promise<unknown> } } } } }
    return String((await app.__vue_app__.config.globalProperties.$router.push(to)) ?? '')
  }, address)
  expect(failure, `going to ${address}`).toBe('')
}

async function see(look: (typeof LOOKS)[number], path: string): Promise<void> {
  const [lang, size] = look
  const [who, parts = {}] = PAGES[path]!
  const maps = DRAWN.includes(path)
  const page = await pageOf(look, maps, who)
  let address = path
  for (const [name, part] of Object.entries(parts)) address = address.replace(`:${name}`, typeof part === 'string' ? part : await part(page))
  await go(page, `${address}?lang=${lang}`)
  await settled(page)
  await expectSound(page)
  expect((await page.locator('figure.map').count()) > 0, `${path} is among those that draw a map`).toBe(maps)
  if (shots) {
    mkdirSync(shots, { recursive: true })
    await page.screenshot({ path: `${shots}/${path.slice(1).replaceAll('/', '_').replaceAll(':', '') || 'portal'}.${lang}.${size}.png`, fullPage: true })
  }
  const text = await page.evaluate(() => {
    // Names for machines, set apart as such, may stand beside the words.
    document.querySelectorAll('.code').forEach((each) => each.remove())
    return document.body.innerText
  })
  const where = `${lang} at ${size} px: `
  expect(text.match(/\b(undefined|NaN|null)\b|\[object Object\]/)?.[0], `${where}a value without words`).toBeUndefined()
  expect(text.match(FOR_MACHINES)?.[0], `${where}what only machines read`).toBeUndefined()
  expect(text.match(UNSAID)?.[0], `${where}a message that has no words`).toBeUndefined()
}

describe('in both languages and sizes', () => {
  it.each(Object.keys(PAGES).map((path, turn) => ({ path, looks: looksAt(turn) })))('$path is sound', async ({ path, looks }) => {
    for (const look of looks) await see(look, path)
  })
})
