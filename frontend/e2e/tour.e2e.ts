import { Buffer } from 'node:buffer'
import { afterEach, describe, expect, it } from 'vitest'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { browser, desk, expectSound, password, phone, signIn } from './browser'
import { say } from './words'

/**
 * The month of docs/tour.md, walked through the real screens by everybody in it: an institution files, the town looks, the
 * district receives it, a round is bound, drawn and walked, a finding is answered and verified, and the public runs the
 * draw again. Each step begins where the one before ended.
 */
const chromium = browser()
const people = new Map<string, Page>()
const unique = String(Date.now() % 1_000_000).padStart(6, '0')
const NAME = `导览第${unique}托育园`
const HEAD = `tour-${unique}`
const SECRET = `walking with ${unique}`

/** A person's own browser, signed in once. */
async function as(username: string, path: string, options: BrowserContextOptions = desk): Promise<Page> {
  const known = people.get(username)
  if (known) {
    await known.goto(path)
    return known
  }
  const page = await chromium.open({ locale: 'zh-CN', ...options })
  people.set(username, page)
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (e) => console.log('PAGEERROR', username, e.message, e.stack))
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', username, m.text()))
  await signIn(page, username, path, username === HEAD ? SECRET : password)
  return page
}

const press = (at: Page | Locator, key: string) => at.getByRole('button', { name: say(key), exact: true }).click()
const dialog = (page: Page) => page.locator('dialog[open]')
/** A page of paper as a phone would photograph it: one white pixel is enough to be one. */
const PHOTO = { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64') }

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [name, page] of people) await page.screenshot({ path: `/tmp/shot-${name}.png` }).catch(() => undefined)
})

describe('a month of supervision', () => {
  let file: string
  let filing: string

  it('the town enters an institution that the registry has told of', async () => {
    const page = await as('town-huamu', '/office/institutions/new')
    await page.fill('[name=name]', NAME)
    await page.fill('[name=address]', '锦绣路1001号')
    await page.fill('[name=longitude]', '121.5435')
    await page.fill('[name=latitude]', '31.2104')
    await press(page, 'registry.enter.verb')
    await page.waitForURL(/institutions\/[0-9a-f-]{36}/)
    file = new URL(page.url()).pathname
    await page.getByRole('heading', { name: NAME }).waitFor()
    await expectSound(page)
  })

  it('its head gets an account', async () => {
    const admin = await as('security-admin', '/office')
    const session = await (await admin.request.get('/api/session')).json()
    const made = await admin.request.post('/api/accounts', {
      headers: { [session.csrf.header]: session.csrf.token, 'Idempotency-Key': crypto.randomUUID() },
      data: { username: HEAD, password: SECRET, name: '林晓雯', agency: file.split('/').pop(), roles: ['INSTITUTION_HEAD'] },
    })
    expect(made.status()).toBe(201)
  })

  it('the head fills in the filing, attaches the papers and hands it in', async () => {
    const page = await as(HEAD, file)
    await press(page, 'registry.verb.file')
    await page.waitForURL(/filings\/.+\/form/)
    filing = new URL(page.url()).pathname.replace(/\/form$/, '')
    await page.selectOption('[name=premises]', 'OWN')
    await page.getByLabel(say('registry.form.FULL_DAY'), { exact: true }).check()
    await page.selectOption('[name=meals]', { index: 1 })
    await page.fill('[name=openingHours]', '周一至周五 7:30–17:30')
    await page.fill('[name=creditCode]', creditCode(unique))
    const places = say('registry.field.places')
    await page.getByLabel(`${say('registry.class.OLDER_TODDLER')} ${say('registry.field.classes')}`).fill('1')
    await page.getByLabel(`${say('registry.class.OLDER_TODDLER')} ${places}`).fill('20')
    await page.fill('[name=head]', '林晓雯')
    await page.fill('[name=phone]', '13800000000')
    for (const kind of await page.locator('li[data-kind]').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.kind!))) {
      const line = page.locator(`li[data-kind="${kind}"]`)
      await press(line, 'registry.papers.add')
      await dialog(page).locator('input[type=file]').setInputFiles(PHOTO)
      await dialog(page).getByText(say('registry.papers.kept')).waitFor()
      await dialog(page).locator('[name=number]').fill(`证${unique}`)
      await dialog(page).locator('[name=validUntil]').fill('2031-12-31')
      await press(dialog(page), 'registry.papers.keep')
      await dialog(page).waitFor({ state: 'detached' })
    }
    await expectSound(page)
    await press(page, 'registry.filingVerb.submit')
    await page.waitForURL((url) => url.pathname === filing)
    await page.getByText(say('registry.filingState.SUBMITTED')).first().waitFor()
  })

  it('the town looks on site, the district receives the filing, and the institution operates', async () => {
    const town = await as('town-huamu', filing)
    await press(town, 'registry.filingVerb.check')
    await dialog(town).getByLabel(say('registry.check.remarks')).fill('班级、场地、出入口与备案一致')
    await press(town, 'registry.check.keep')
    await dialog(town).waitFor({ state: 'detached' })
    const district = await as('district', filing)
    await press(district, 'registry.filingVerb.receipt')
    await press(dialog(district), 'registry.filingVerb.receipt')
    await district.getByText(say('registry.filingState.RECEIPT_ISSUED')).first().waitFor()
    await expectSound(district)
    await district.goto(file)
    await district.getByText(say('registry.life.OPERATING')).first().waitFor()
  })
})

/** A unified social credit code with its check character (GB 32100-2015). */
function creditCode(digits: string): string {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const body = `52310115${digits}MA1`
  const sum = [...body].reduce((total, sign, i) => total + signs.indexOf(sign) * (3 ** i % 31), 0)
  return body + signs[(31 - (sum % 31)) % 31]
}
