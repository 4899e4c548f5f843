import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as engine, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { address, browser, phone, program, signIn } from './browser'

const chromium = browser()
const homes: string[] = []
afterAll(() => Promise.all(homes.map((home) => rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))))

/** A phone of somebody: its browser may be killed and started again over the same storage. */
async function start(home: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await engine.launchPersistentContext(home, { executablePath: program, args: ['--no-sandbox'], baseURL: address, ...phone, locale: 'zh-CN', permissions: ['geolocation'], geolocation: { longitude: 121.55, latitude: 31.21, accuracy: 12 } })
  return { context, page: context.pages()[0] ?? (await context.newPage()) }
}

const read = <T>(page: Page, path: string): Promise<T> => page.evaluate(async (url) => (await fetch(url)).json(), path) as Promise<T>

interface Seen {
  state: string
  items: { item: string; result?: string; note: string; photos: string[]; conflicts: { note: string }[] }[]
  arrivals: { late: boolean; reason: string }[]
}

/** The entry of whoever is signed in, in the library of inspectors: the own seat of any visit names it. */
const me = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const get = async (url: string) => (await fetch(url)).json()
    const [row] = (await get('/api/visits?mine=true&size=1')).items
    return (await get(`/api/visits/${row.id}`)).team.find((seat: { me: boolean }) => seat.me).inspector
  })

/** A visit of these two to an institution, ordered by the district for a stated reason. */
const order = (page: Page, inspectors: string[]): Promise<string> =>
  page.evaluate(async (team) => {
    const get = async (url: string) => (await fetch(url)).json()
    const { csrf, clock } = await get('/api/session')
    const from = new Date(Date.parse(clock.now) + 8 * 3_600_000).toISOString().slice(0, 10)
    // Somebody who has just been there stands aside: the next place is asked.
    const refusals: string[] = []
    for (const place of (await get('/api/institutions?state=OPERATING&size=20&sort=-name')).items) {
      const answer = await fetch(`/api/institutions/${place.id}/visits`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [csrf.header]: csrf.token, 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify({ reason: '投诉件 2026-101：离线试验', from, to: from, inspectors: team, items: ['FS-03', 'HR-05', 'SE-06'] }),
      })
      if (answer.ok) return (await answer.json()).id
      refusals.push(await answer.text())
    }
    throw new Error(refusals.join('\n'))
  }, inspectors)

const card = async (page: Page, result: string, note = ''): Promise<void> => {
  await page.locator('.answers').getByRole('button', { name: result, exact: true }).click()
  if (note) await page.locator('textarea').fill(note)
}

describe('a day without a network', () => {
  it('loses nothing and doubles nothing: cut, killed, restarted, clock moved, two inspectors', { timeout: 400_000 }, async () => {
    const home = await mkdtemp(join(tmpdir(), 'phone-'))
    homes.push(home)
    let one = await start(home)
    await signIn(one.page, 'insp-e1', '/phone')
    const other = await chromium.open(phone)
    await signIn(other, 'insp-f1', '/phone')
    const office = await chromium.open()
    await signIn(office, 'district', '/office')
    const visit = await order(office, [await me(one.page), await me(other)])

    // The day is laid along while there is a network, then the network is gone and the browser is killed.
    await one.page.goto('/phone/visits')
    await one.page.getByRole('link', { name: /投诉件 2026-101/ }).first().waitFor()
    // "ready" never comes when a file the worker wants is not there.
    await one.page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active, undefined, { timeout: 60_000 })
    await one.page.goto(`/phone/visits/${visit}`)
    await one.page.getByRole('button', { name: '到场' }).waitFor()
    await one.context.setOffline(true)
    await one.context.close()
    one = await start(home)
    await one.context.setOffline(true)
    await one.page.goto(`/phone/visits/${visit}`)
    await one.page.getByText('连不上系统').waitFor()
    await one.page.getByRole('button', { name: '到场' }).click()
    await one.page.getByText('检查中').waitFor()

    await one.page.goto(`/phone/visits/${visit}/items/FS-03`)
    await one.page.locator('input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') })
    await one.page.getByText('已存在本机').waitFor()
    await card(one.page, '不合格', '二楼出口堵塞')
    await one.page.getByRole('button', { name: '保存' }).click()
    await one.page.waitForURL(/HR-05/)
    await card(one.page, '合格')
    await one.page.getByRole('button', { name: '保存' }).click()
    await one.page.waitForURL(/SE-06/)

    // Killed again, an hour later by its clock; what was done is still there.
    await one.context.close()
    one = await start(home)
    await one.context.setOffline(true)
    await one.page.clock.install({ time: Date.now() + 3_600_000 })
    await one.page.goto(`/phone/visits/${visit}/items/SE-06`)
    await card(one.page, '未检查', '负责人不在')
    await one.page.getByRole('button', { name: '保存' }).click()
    await one.page.goto('/phone/outbox')
    await one.page.getByText('SE-06').first().waitFor()

    // The colleague, with a network, answers one of the same cards otherwise.
    await other.goto(`/phone/visits/${visit}`)
    await other.getByRole('button', { name: '到场' }).click()
    await other.getByText('检查中').waitFor()
    await other.goto(`/phone/visits/${visit}/items/FS-03`)
    await card(other, '合格')
    await other.getByRole('button', { name: '保存' }).click()
    await expect.poll(async () => (await read<Seen>(other, `/api/visits/${visit}`)).items.find((item) => item.item === 'FS-03')?.result, { timeout: 20_000 }).toBe('CONFORMS')

    // The network is back: everything arrives, once; what the house does not believe waits for a person.
    // A restarted browser has lost its cookie: letters wait until their writer has signed in again.
    await one.context.setOffline(false)
    await signIn(one.page, 'insp-e1', '/phone/outbox')
    await one.page.getByRole('button', { name: '改用系统现在的时间' }).first().click({ timeout: 60_000 })
    await one.page.getByText('没有待发送的内容').waitFor({ timeout: 60_000 })
    const seen = await read<Seen>(office, `/api/visits/${visit}`)
    const by = Object.fromEntries(seen.items.map((item) => [item.item, item]))
    expect(seen.state).toBe('begun')
    expect(seen.arrivals).toHaveLength(2)
    expect([by['FS-03']!.result, by['HR-05']!.result, by['SE-06']!.result]).toEqual(['CONFORMS', 'CONFORMS', 'NOT_CHECKED'])
    expect(by['FS-03']!.conflicts.map(({ note }) => note)).toEqual(['二楼出口堵塞'])
    const positions = await read<{ positions: { occasion: string }[] }>(office, `/api/visits/${visit}/positions`)
    expect(positions.positions.filter(({ occasion }) => occasion === 'PHOTO')).toHaveLength(1)

    // Both answers are on the card, for a person to settle.
    await one.context.close()
    one = await start(home)
    await signIn(one.page, 'insp-e1', '/phone')
    await one.page.goto(`/phone/visits/${visit}/items/FS-03`)
    await one.page.getByRole('button', { name: '用我的' }).click()
    await expect.poll(async () => (await read<Seen>(office, `/api/visits/${visit}`)).items.find((item) => item.item === 'FS-03'), { timeout: 30_000 }).toMatchObject({ result: 'FAILS', note: '二楼出口堵塞', conflicts: [] })
    await one.page.getByText('两个答案不一致').waitFor({ state: 'detached' })
    await office.goto(`/office/visits/${visit}`)
    await office.getByText('定位佐证').waitFor()
    await one.context.close()
  })
})
