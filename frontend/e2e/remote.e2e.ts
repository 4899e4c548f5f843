import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { browser, desk, expectSound, headOf, phone, signIn } from './browser'
import { answerAll, press, pressMine, sign } from './walk'
import { say } from './words'

const chromium = browser()

async function as(username: string, path: string, options = desk): Promise<Page> {
  const page = await chromium.open(options)
  await signIn(page, username, path + (path.includes('?') ? '&' : '?') + 'lang=zh-CN')
  return page
}

const asked = async <T>(page: Page, path: string): Promise<T> => (await (await page.request.get(path)).json()) as T

describe('a check from afar', () => {
  it('is ordered, asked by telephone, signed by the institution with its own account, and handed in', { timeout: 240_000 }, async () => {
    const district = await as('district', '/office/institutions')
    const admin = await as('security-admin', '/office')
    const { items: places } = await asked<{ items: { id: string }[] }>(district, '/api/institutions?risk=A&state=OPERATING&sort=-name&size=5')
    const place = places[0]!.id
    const head = await headOf(admin, place)

    await district.goto(`/office/institutions/${place}?lang=zh-CN`)
    await district.getByRole('button', { name: say('visit.order.verb'), exact: true }).click()
    const order = district.getByRole('dialog')
    await order.locator('[name=reason]').fill('季度材料非现场核查')
    await order.locator('[name=ground]').selectOption('MONITORING')
    await order.getByLabel(say('visit.order.remote')).check()
    for (const department of ['E', 'H']) {
      await order.locator('[data-field=inspectors] select').selectOption(department)
      await order.locator('.people input:not([disabled])').first().check()
    }
    await order.getByLabel('卫生保健', { exact: true }).check()
    await expectSound(district)
    await order.getByRole('button', { name: say('visit.order.verb'), exact: true }).click()
    await district.waitForURL(/\/office\/visits\//)
    const id = new URL(district.url()).pathname.split('/').pop()!
    await district.getByText(say('visit.remote'), { exact: true }).first().waitFor()
    const { team } = await asked<{ team: { inspector: string }[] }>(district, `/api/visits/${id}`)
    const inspectors = []
    for (const { inspector } of team) {
      await district.goto(`/office/inspectors/${inspector}`)
      inspectors.push((await district.getByText(/^insp-/).textContent())!.trim())
    }

    const one = await as(inspectors[0]!, `/phone/visits/${id}`, phone)
    await one.getByText(say('visit.remoteSays')).waitFor()
    await expectSound(one)
    await press(one, 'visit.verb.beginAfar')
    await one.getByRole('link', { name: /^继续检查/ }).click()
    await answerAll(one, false)
    await one.goto(`/phone/visits/${id}/sign?lang=zh-CN`)
    await one.getByText(say('visit.signing.afar')).waitFor()
    expect(await one.locator('.pad').count(), 'no pad for people who are not there').toBe(1)
    await sign(one, say('visit.signing.mine'))
    await pressMine(one)
    await one.getByText(say('visit.signing.signed')).first().waitFor()
    await expectSound(one)
    const two = await as(inspectors[1]!, `/phone/visits/${id}/sign`, phone)
    await sign(two, say('visit.signing.mine'))
    await pressMine(two)
    await two.getByText(say('visit.signing.signed')).nth(1).waitFor()

    const theirs = await as(head, '/office')
    await theirs.getByText(say('casework.kind.inspection.countersign')).first().click()
    await theirs.getByRole('link', { name: say('casework.page.open') }).click()
    await theirs.getByRole('button', { name: say('visit.signing.countersign'), exact: true }).click()
    const dialog = theirs.getByRole('dialog')
    await dialog.locator('[name=post]').fill('园长')
    await sign(theirs, say('visit.signing.mine'))
    await expectSound(theirs)
    await dialog.getByRole('button', { name: say('visit.verb.signNow'), exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await theirs.getByRole('heading', { name: say('visit.signatures') }).waitFor()

    await press(two, 'visit.verb.submit')
    await two.getByText(say('visit.state.submitted')).first().waitFor()
    await district.goto(`/office/visits/${id}?lang=zh-CN`)
    await district.getByText('园长').waitFor()
  })
})
