import { Buffer } from 'node:buffer'
import { expect } from 'vitest'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expectSound, phone } from './browser'
import { say } from './words'

/** What inspectors do on their phones from the first card to the last signature. */

/** Somebody's own browser, signed in, at a page of theirs. */
type Opener = (username: string, path: string, options: BrowserContextOptions) => Promise<Page>

/** Presses a verb, also one that waits under the button for more of them. */
export async function press(at: Page | Locator, key: string): Promise<void> {
  const verb = at.getByRole('button', { name: say(key), exact: true })
  const more = at.getByRole('button', { name: say('ui.thing.more'), exact: true })
  await verb.or(more).first().waitFor()
  if (!(await verb.count())) await more.click()
  await verb.click()
}

/** A page of paper as a phone would photograph it: one white pixel is enough to be one. */
export const PHOTO = { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64') }

/** Card after card; with `fails` the first item that the team's own departments lead is found wanting. */
export async function answerAll(page: Page, fails: boolean): Promise<void> {
  let failed = !fails
  for (let at = 1, of = 2; at <= of; at++) {
    const place = page.getByText(new RegExp(`^${at} / (\\d+) · `))
    of = Number(/\/ (\d+)/.exec((await place.textContent())!)![1])
    const [absent, undecided] = [await page.getByText(say('visit.leadAbsent')).count(), await page.getByText(say('visit.personDecides')).count()]
    const now = !failed && absent + undecided === 0
    if (undecided) await page.locator('textarea').fill('本园情形适用此项')
    await press(page, now ? 'visit.result.FAILS' : 'visit.result.CONFORMS')
    if (now) {
      failed = true
      await page.locator('textarea').fill('与要求不符，当日拍照留存')
      await page.locator('input[type=file]').setInputFiles(PHOTO)
      // On the phone itself first, then at the house: either word says that it is kept.
      await page.getByText(/已上传|已存在本机/).first().waitFor()
      await expectSound(page)
    }
    await press(page, 'visit.verb.keep')
    await place.waitFor({ state: 'detached' })
  }
  expect(failed).toBe(true)
}

/** The institution's signature is still on its way from the first phone when the second opens the page, as on a bad network. */
export async function signAndSubmit(visit: string, team: string[], as: Opener): Promise<void> {
  const one = await as(team[0]!, `/phone/visits/${visit}/sign`, phone)
  let opened = (): void => undefined
  const openOnTheOther = new Promise<void>((resolve) => (opened = resolve))
  await one.route('**/signatures', async (route) => {
    if (route.request().postData()?.includes('INSTITUTION')) await openOnTheOther
    await route.continue()
  })
  await sign(one, say('visit.signing.mine'))
  await pressMine(one)
  await one.getByText(say('visit.signing.signed')).first().waitFor()
  await one.getByLabel(say('visit.signing.name')).fill('林晓雯')
  await one.getByLabel(say('visit.signing.post')).fill('园长')
  await sign(one, say('visit.signing.theirs'))
  await expectSound(one)
  await press(one, 'visit.verb.signNow')
  await one.getByText(say('visit.signing.signed')).nth(1).waitFor()
  const two = await as(team[1]!, `/phone/visits/${visit}/sign`, phone)
  await sign(two, say('visit.signing.mine'))
  await pressMine(two)
  opened()
  await two.getByText(say('visit.signing.signed')).nth(2).waitFor()
  await press(two, 'visit.verb.submit')
  await two.getByText(say('visit.state.submitted')).first().waitFor()
  await expectSound(two)
}

/** The first of the buttons to sign with: the second is the institution's while that has not signed. */
export const pressMine = (page: Page) => page.locator('section').first().getByRole('button', { name: say('visit.verb.signNow') }).click()

/** A stroke on the pad of that name. A page may move a line while the pen comes down: who signs looks whether the ink is there. */
export async function sign(page: Page, label: string): Promise<void> {
  const pad = page.locator('.pad').filter({ hasText: label })
  const drawn = pad.getByLabel(say('ui.signature.drawn').replace('{who}', label))
  for (let tries = 0; tries < 3 && !(await drawn.isVisible()); tries++) {
    const canvas = pad.locator('canvas')
    await canvas.scrollIntoViewIfNeeded()
    const box = (await canvas.boundingBox())!
    await page.mouse.move(box.x + 30, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + 120, box.y + box.height / 3, { steps: 5 })
    await page.mouse.move(box.x + 200, box.y + box.height / 1.5, { steps: 5 })
    await page.mouse.up()
  }
  await drawn.waitFor()
}
