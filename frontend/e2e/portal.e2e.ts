import { describe, expect, it } from 'vitest'
import { address, browser, expectSound, signIn } from './browser'

const chromium = browser({ maps: true })

const first = async (path: string): Promise<string> => {
  const { items } = (await (await fetch(new URL(path, address))).json()) as { items: { id: string }[] }
  return items[0]!.id
}

describe('the draws', () => {
  it('begin with the latest that has come, not with next month', async () => {
    const ask = async (page: number) => ((await (await fetch(new URL(`/api/rounds?sort=latest&size=200&page=${page}`, address))).json()) as { items: { entropyTime: string }[] }).items
    const clock = ((await (await fetch(new URL('/api/session', address))).json()) as { clock: { now: string } }).clock.now
    const times = [...(await ask(0)), ...(await ask(1)), ...(await ask(2))].map(({ entropyTime }) => Date.parse(entropyTime))
    const now = Date.parse(clock)
    const past = times.filter((time) => time <= now)
    expect(past.length).toBeGreaterThan(0)
    expect(times).toEqual([...past.toSorted((a, b) => b - a), ...times.filter((time) => time > now).toSorted((a, b) => a - b)])
  })
})

describe('a place', () => {
  it('leads from a place to the draw that chose its visit, which runs again in the browser', async () => {
    const page = await chromium.open()
    await page.goto(`/rounds/${await first('/api/rounds?size=1&state=disclosed&sort=-time')}?lang=zh-CN`)
    await page.getByRole('button', { name: '在我的浏览器里重算' }).click()
    await page.getByText('核对通过').waitFor({ timeout: 60_000 })
  })
})

describe('the log', () => {
  it('is checked from the head one kept', async () => {
    const page = await chromium.open()
    await page.goto('/log?lang=zh-CN')
    await page.getByText('签名都成立').waitFor()
    await page.getByRole('button', { name: '记在这台设备上' }).click()
    await page.reload()
    await page.getByRole('button', { name: '用它核对' }).click()
    await page.getByText(/一致/).first().waitFor()
  })

  it('says so when the past was changed', async () => {
    const page = await chromium.open()
    await page.goto('/log?lang=en')
    await page.fill('#kept-head', `{"size":1,"root":"${'00'.repeat(32)}"}`)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText('Something is wrong').waitFor()
  })
})

describe('publication in the office', () => {
  it('shows what waits, with its clock, and exactly what the public would read', async () => {
    const page = await chromium.open()
    await signIn(page, 'district', '/office/publications')
    await page.waitForSelector('tbody a')
    await expectSound(page)
    await page.locator('tbody a').first().click()
    await page.waitForURL(/publications\/.+/)
    await page.waitForSelector('.visit')
    await expectSound(page)
  })
})
