import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, desk, expectSound, phone, quiet, signIn } from './browser'

const chromium = browser()

/** Somebody at a desk or with a phone, signed in, in Chinese. */
async function as(username: string, path: string, device = desk): Promise<Page> {
  const page = await chromium.open(device)
  await signIn(page, username, device === phone ? '/phone' : '/office')
  await page.goto(`${path}?lang=zh-CN`)
  return page
}
const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

/** A verb of the bar; what does not fit in it stands under one button. */
async function verb(page: Page, name: string): Promise<void> {
  await page.locator('.thing header .bar').getByRole('button').first().waitFor()
  if (!(await page.getByRole('button', { name, exact: true }).first().isVisible())) await page.getByRole('button', { name: '更多', exact: false }).last().click()
  await click(page, name)
}

/** The dialog that is open: fills what it asks and sends it. */
async function fill(page: Page, name: string, fields: Record<string, string>): Promise<void> {
  const dialog = page.getByRole('dialog')
  for (const [field, value] of Object.entries(fields)) {
    const control = dialog.locator(`[name=${field}]`).first()
    if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption({ label: value })
    else await control.fill(value)
  }
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}
async function reason(page: Page, name: string, text: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.locator('textarea').fill(text)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** A finding of fire safety that the inspectors handed over and no case has taken up. */
async function referred(): Promise<{ id: string; town: string }> {
  const page = await as('district', '/office')
  const rows = await page.evaluate(async () => {
    const read = async (path: string) => (await (await fetch(path)).json()) as { items: { id: string; town: string; referred: boolean; item: string; institution: string }[] }
    const cases = await read('/api/cases?size=200')
    const busy = new Set(cases.items.map((row) => (row as unknown as { party: string }).party))
    const findings = await read('/api/findings?size=200&state=standing&severity=CRITICAL&item=FS-03&sort=-found')
    return findings.items.filter((row) => !busy.has((row as unknown as { name: string }).name)).sort((a, b) => Number(b.referred) - Number(a.referred))
  })
  expect(rows.length).toBeGreaterThan(0)
  return rows[0]!
}
const officer = (town: string) => ({ '310115016': 'town-huamu', '310115004': 'town-weifang' })[town] ?? `town-${town}`

describe('a joint case', () => {
  it('goes from a finding over two departments and a notice to a decision by a second person', { timeout: 300_000 }, async () => {
    const { id, town } = await referred()
    const lead = await as(officer(town), `/office/findings/${id}`)
    await verb(lead, '立联合案件')
    await fill(lead, '立联合案件', { title: '安全出口堵塞，联合处置', why: '检查组移送立案，拟联合处置' })
    await lead.waitForURL(/\/office\/cases\//)
    const at = new URL(lead.url()).pathname
    for (const [agency, task] of [['区教育局', '约谈负责人'], ['区卫生健康委', '核查卫生台账']] as const) {
      await verb(lead, '请部门分工')
      await fill(lead, '请部门分工', { agency, task })
    }
    await verb(lead, '确定主办部门')
    await fill(lead, '确定主办部门', { enforcer: '区消防救援支队' })
    await expectSound(lead)

    for (const [who, mark] of [['education', '约谈负责人'], ['health', '核查卫生台账']] as const) {
      const page = await as(who, at)
      await page.getByText(mark).first().click()
      await page.waitForURL(/\/office\/matters\//)
      const matter = new URL(page.url()).pathname
      await verb(page, '答复')
      await reason(page, '提交', '已办理完毕')
      const checker = await as('verifier', matter)
      await verb(checker, '复核通过')
      await reason(checker, '复核通过', '属实')
    }

    const fire = await as('fire', at)
    await verb(fire, '提出处理意见')
    // The step is the proposer's: the first that carries a fine.
    const steps = fire.getByRole('dialog').locator('input[name=step]')
    await steps.first().waitFor()
    for (let i = 0; i < (await steps.count()) && !(await fire.locator('[name=amountFen]').count()); i++) await steps.nth(i).check()
    await fill(fire, '提出处理意见', { amountFen: '8000', reason: '首次发现，按幅度下限' })
    await verb(fire, '发拟处罚告知')
    await fire.getByRole('dialog').getByRole('button', { name: '发拟处罚告知' }).click()
    await fire.getByText('已告知拟处罚').first().waitFor()
    await verb(fire, '放弃听证')
    await fire.getByRole('dialog').getByRole('button', { name: '放弃听证' }).click()
    await fire.getByText('已放弃听证').first().waitFor()

    const deputy = await as('fire-deputy', at)
    await verb(deputy, '审核决定')
    await reason(deputy, '审核决定', '事实清楚，同意')
    await deputy.getByText('公示处罚决定').first().waitFor()
    await deputy.getByText('8,000 元').first().waitFor()
    await expectSound(deputy)
  })
})

describe('an incident', () => {
  it('is reported by the head in three taps and acknowledged by who must know', { timeout: 180_000 }, async () => {
    const head = await as('head-1', '/phone/incidents/new', phone)
    await head.getByRole('button', { name: /一般伤害/ }).click()
    await head.getByRole('button', { name: '确认报告' }).click()
    await head.waitForURL(/\/phone\/incidents\/[0-9a-f-]{36}/)
    await expectSound(head)
    const id = new URL(head.url()).pathname.split('/').pop()!
    const district = await as('district', '/office')
    await district.locator(`a[href*="${id}"]`).first().waitFor()
    const education = await as('education', `/office/incidents/${id}`)
    await verb(education, '签收')
    await education.getByText('处置中').first().waitFor()
    await district.reload()
    await district.getByText('待签收的突发事件').waitFor()
    await quiet(district)
    expect(await district.locator(`section a[href="/office/incidents/${id}"]`).count()).toBe(0)
  })
})
