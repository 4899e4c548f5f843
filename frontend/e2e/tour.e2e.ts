import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { browser, desk, expectSound, headOf, password, phone, comeIn } from './browser'
import { answerAll, PHOTO, press, signAndSubmit } from './walk'
import { say } from './words'

/**
 * The month of docs/tour.md, walked through the real screens by everybody in it: an institution files, the town looks, the
 * district receives it, a round is bound, drawn and walked, a finding is answered and verified, and the public runs the
 * draw again. Each step begins where the one before ended.
 */
const chromium = browser()
/** The data directory of the house under test: its demonstration's key files lie there. */
const data = process.env.SHANYU_DATA ?? fail('SHANYU_DATA must name the data directory of the house')
const people = new Map<string, Page>()
const unique = String(Date.now() % 1_000_000).padStart(6, '0')
const NAME = `导览第${unique}托育园`
/** Six red balls and a blue one, as they fell. */
const NUMBER = '03-11-17-22-28-33-09'
const HEAD = `tour-${unique}`
const SECRET = `walking with ${unique}`

function fail(why: string): never {
  throw new Error(why)
}

/** A person's own browser, signed in once. */
async function as(username: string, path: string, options: BrowserContextOptions = desk): Promise<Page> {
  const known = people.get(username)
  if (known) {
    await known.goto(path)
    return known
  }
  const page = await chromium.open({ locale: 'zh-CN', ...options })
  people.set(username, page)
  page.setDefaultTimeout(60_000)
  await comeIn(page, username, path, username === HEAD ? SECRET : password)
  return page
}

/** Moves the demonstration's clock; whoever was signed in is out by then. */
async function wait(until: string): Promise<void> {
  const page = await as('system-admin', '/office/demo-clock')
  await page.locator('input[type=datetime-local]').fill(until)
  await press(page, 'inspection.clock.move')
  await page.waitForFunction((day) => document.querySelector('.now')?.textContent?.includes(day), until.slice(8, 10))
  for (const known of people.values()) await known.context().close()
  people.clear()
}

const dialog = (page: Page) => page.locator('dialog[open]')
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [name, page] of people) await page.screenshot({ path: fileURLToPath(new URL(`../test-results/tour-${name}.png`, import.meta.url)) }).catch(() => undefined)
})

describe('a month of supervision', () => {
  let file: string
  let filing: string
  let drawnOn: string
  let round: string
  let visits: Visit[] = []

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

  it('its head gets an account, and chooses a password nobody else knows', async () => {
    const admin = await as('security-admin', '/office/accounts')
    await press(admin, 'identity.accounts.appoint')
    await dialog(admin).locator('[name=name]').fill('林晓雯')
    await dialog(admin).locator('[name=username]').fill(HEAD)
    await dialog(admin).getByLabel(say('identity.role.INSTITUTION_HEAD'), { exact: true }).check()
    await dialog(admin).getByLabel(say('identity.agencies.search')).fill(NAME)
    await dialog(admin).locator('option', { hasText: NAME }).waitFor({ state: 'attached' })
    await dialog(admin).locator('select[name=agency]').selectOption({ label: NAME })
    await dialog(admin).locator('[name=password]').fill(`handed over ${unique}`)
    await press(dialog(admin), 'identity.accounts.appoint')
    await admin.waitForURL(/accounts\/[0-9a-f-]{36}/)

    const head = await chromium.open({ locale: 'zh-CN' })
    await head.goto('/login')
    await head.fill('[name=username]', HEAD)
    await head.fill('[name=password]', `handed over ${unique}`)
    await head.press('[name=password]', 'Enter')
    await head.waitForURL(/office\/me/)
    await head.fill('[name=old]', `handed over ${unique}`)
    await head.fill('[name=chosen]', SECRET)
    await head.press('[name=chosen]', 'Enter')
    await head.waitForURL((url) => !url.pathname.endsWith('/me'))
    await head.context().close()
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

  it('the town plans a round with a stated reason and seals the pool a day before the public number', async () => {
    const page = await as('town-huamu', '/office/rounds')
    await press(page, 'inspection.plan.extra')
    await dialog(page).locator('[name=reason]').fill('新备案机构首次检查')
    drawnOn = await dialog(page).getByLabel(say('inspection.plan.day')).inputValue()
    await press(dialog(page), 'inspection.plan.verb')
    await page.waitForURL(/rounds\/[0-9a-f-]{36}/)
    round = new URL(page.url()).pathname
    await page.getByText(say('inspection.plan.quota')).waitFor()
    await expectSound(page)
    await press(page, 'inspection.verb.commit')
    await press(dialog(page), 'inspection.verb.commit')
    await page.getByText(say('inspection.state.committed')).first().waitFor()
  })

  it('the public number is drawn; the town writes it down and the joint meeting confirms it from its own look', async () => {
    await wait(`${drawnOn}T22:00`)
    const town = await as('town-huamu', round)
    await press(town, 'inspection.verb.enter')
    await dialog(town).locator('[name=value]').fill(NUMBER)
    await press(dialog(town), 'inspection.outcome.enter')
    await town.getByText(say('inspection.state.entropy-entered')).first().waitFor()
    const secretary = await as('secretary', round)
    await press(secretary, 'inspection.verb.confirm')
    await dialog(secretary).locator('[name=value]').fill(NUMBER)
    await press(dialog(secretary), 'inspection.outcome.confirm')
    await secretary.getByText(say('inspection.state.entropy-confirmed')).first().waitFor()
  })

  it.each(['key-one', 'key-two'])('%s proves with a key that never leaves the page', async (holder) => {
    const page = await as(holder, round)
    const posted: string[] = []
    page.on('request', (request) => posted.push(request.postData() ?? ''))
    await page.locator('.desk input[type=file]').setInputFiles(`${data}/demo-keys/${holder}.json`)
    await page.locator('.desk input[type=password]').fill(password)
    await press(page, 'inspection.keys.prove.verb')
    await page.locator('.desk').waitFor({ state: 'detached' })
    expect(posted.join()).not.toContain(password)
    await expectSound(page)
  })

  it('the draw is what seal, number and proofs have decided', async () => {
    const page = await as('town-huamu', round)
    await press(page, 'inspection.verb.draw')
    await press(dialog(page), 'inspection.verb.draw')
    await page.getByText(say('inspection.state.drawn')).first().waitFor()
    await page.getByRole('link', { name: say('inspection.round.toVisits') }).click()
    await page.waitForURL(/office\/visits/)
    const { name } = (await (await page.request.get(`/api/rounds/${round.split('/').pop()}`)).json()) as { name: string }
    await page.locator('tbody').getByText(name).first().waitFor()
    visits = ((await (await page.request.get(`/api/visits?q=${name}&size=20`)).json()) as { items: Visit[] }).items
    expect(visits.length).toBeGreaterThan(0)
  })

  it('two inspectors of two departments walk the checklist on the phone; one thing fails', async () => {
    await wait(`${dayAfter(drawnOn)}T09:00`)
    for (const visit of visits) {
      const team = await teamOf(visit)
      const page = await as(team[0]!, '/phone/visits', phone)
      // By its own address: an inspector may be due twice at one house, and one name may hold another.
      await page.locator(`a[href$="/phone/visits/${visit.id}"]`).click()
      await press(page, 'visit.verb.begin')
      await page.getByRole('link', { name: /^继续检查/ }).click()
      await expectSound(page)
      await answerAll(page, visit === visits[0])
      await signAndSubmit(visit.id, team, as)
    }
  })

  it('the head answers with a photo, and somebody else verifies', async () => {
    const head = await as(await headOfVisited(visits[0]!), '/phone/matters', phone)
    await head.getByRole('link').filter({ hasText: say('casework.kind.inspection.rectification') }).first().click()
    await head.waitForURL(/matters\/[0-9a-f-]{36}/)
    const matter = new URL(head.url()).pathname.split('/').pop()!
    await head.getByLabel(say('casework.answer.text')).fill('已于当日整改，照片见下')
    await head.locator('input[type=file]').setInputFiles(PHOTO)
    await head.getByText(say('ui.photo.sent')).waitFor()
    await press(head, 'ui.send')
    await head.getByText(say('casework.state.answered')).first().waitFor()
    await expectSound(head)
    const verifier = await as('verifier', `/office/matters/${matter}`)
    await press(verifier, 'casework.verb.verify')
    await dialog(verifier).locator('textarea').fill('现场照片与说明相符')
    await press(dialog(verifier), 'casework.verb.verify')
    await verifier.getByText(say('casework.state.closed')).first().waitFor()
    await expectSound(verifier)
  })

  it('the district publishes the result, the town the round', async () => {
    const district = await as('district', `/office/publications/${visits[0]!.id}`)
    await press(district, 'disclosure.desk.publish')
    await district.getByText(say('disclosure.desk.saysNow')).waitFor()
    await expectSound(district)
    const town = await as('town-huamu', round)
    await press(town, 'inspection.verb.disclose')
    await press(dialog(town), 'inspection.verb.disclose')
    await town.getByText(say('inspection.state.disclosed')).first().waitFor()
  })

  it('anybody reads the result, and runs the draw again with nothing but the record', async () => {
    const page = await chromium.open({ locale: 'zh-CN' })
    await page.goto(`/care/${visits[0]!.institution}?lang=zh-CN`)
    await page.getByRole('heading', { name: visits[0]!.name }).waitFor()
    await page.getByText(say('disclosure.place.allRight').replace('，', '')).first().waitFor()
    await expectSound(page)
    await page.goto(`/rounds/${round.split('/').pop()}?lang=zh-CN`)
    await press(page, 'disclosure.rerun.run')
    await page.getByText(/核对通过/).waitFor({ timeout: 60_000 })
    await expectSound(page)
    const town = await as('town-huamu', file)
    const { code } = (await (await town.request.get(file.replace('/office', '/api'))).json()) as { code: string }
    const { pool } = (await (await page.request.get(`/api/rounds/${round.split('/').pop()}/record`)).json()) as { pool: { id: string }[] }
    expect(pool.map(({ id }) => id)).toContain(code)
  })
})

interface Visit {
  id: string
  institution: string
  name: string
}

/** Who goes, as the district reads it in its list of inspectors. */
async function teamOf(visit: Visit): Promise<string[]> {
  const page = await as('district', `/office/visits/${visit.id}`)
  const { team } = (await (await page.request.get(`/api/visits/${visit.id}`)).json()) as { team: { inspector: string }[] }
  const names = []
  for (const { inspector } of team) {
    await page.goto(`/office/inspectors/${inspector}`)
    names.push((await page.getByText(/^insp-/).textContent())!.trim())
  }
  expect(names).toHaveLength(2)
  return names
}

async function headOfVisited(visit: Visit): Promise<string> {
  if (visit.name === NAME) return HEAD
  const admin = await as('security-admin', '/office')
  return headOf(admin, visit.institution)
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** A unified social credit code with its check character (GB 32100-2015). */
function creditCode(digits: string): string {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const body = `52310115${digits}MA1`
  const sum = [...body].reduce((total, sign, i) => total + signs.indexOf(sign) * (3 ** i % 31), 0)
  return body + signs[(31 - (sum % 31)) % 31]
}
