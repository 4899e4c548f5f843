import { describe, expect, it } from 'vitest'
import { browser, desk, expectSound, phone, settled, signIn } from './browser'
import { streetGrid } from './pbf'

const chromium = browser({ maps: true })

/** Over all of Pudong, a street every five hundred metres. */
const PUDONG = { west: 121.42, south: 30.82, columns: 120, rows: 122, step: 0.005 }

describe('a walking network', () => {
  it('is imported as an extract through the page; the circle then rests on it, and on the stand-in again when asked', async () => {
    const page = await chromium.open(desk)
    await signIn(page, 'district', '/office/circle?lang=zh-CN')
    await settled(page)
    await page.getByText('步行网络为替代网络').waitFor()
    const figure = async (what: string) => (await page.locator('dl > div', { hasText: what }).first().locator('dd').textContent()) ?? ''
    const before = await figure('步行 1,000 米以内')

    await page.goto('/office/network?lang=zh-CN')
    await settled(page)
    await expectSound(page)
    const broken = streetGrid(PUDONG).subarray(0, -100)
    await page.setInputFiles('input[type=file]', { name: '断掉的.osm.pbf', mimeType: 'application/octet-stream', buffer: broken })
    await page.getByRole('button', { name: '导入', exact: true }).click()
    await page.getByText('文件在中途断掉').waitFor()
    await page.getByText('没有导入任何内容').waitFor()

    await page.setInputFiles('input[type=file]', { name: '浦东.osm.pbf', mimeType: 'application/octet-stream', buffer: streetGrid(PUDONG) })
    await page.getByRole('button', { name: '导入', exact: true }).click()
    await page.getByText('已导入并启用').waitFor({ timeout: 60_000 })
    await page.getByText('14,640 个节点').first().waitFor()
    await expectSound(page)

    await page.goto('/office/circle?lang=zh-CN')
    await settled(page)
    await page.getByText('步行路网：浦东.osm.pbf').waitFor()
    expect(await figure('步行 1,000 米以内')).not.toBe(before)

    await page.goto('/office/network?lang=zh-CN')
    await page.getByRole('button', { name: '改回替代网络' }).click()
    await page.getByText('步行网络为替代网络').waitFor()
    await page.goto('/office/circle?lang=zh-CN')
    await settled(page)
    expect(await figure('步行 1,000 米以内')).toBe(before)
  })
})

describe('from a point', () => {
  it('a press on the map shows what can be walked to, and the name of an institution does the same without a mouse', async () => {
    const page = await chromium.open(desk)
    await signIn(page, 'district', '/office/circle?lang=zh-CN')
    await settled(page)
    await page.locator('.map[data-ready=true]').waitFor()
    const name = await page.locator('#circle-institutions option').first().getAttribute('value')
    await page.getByLabel('从机构出发').fill(name!)
    await page.getByLabel('从机构出发').press('Enter')
    await page.getByRole('heading', { name: '从这里步行' }).waitFor()
    await page.getByText(/步行 15 分钟，1,000 米以内/).waitFor()
    await page.locator('.walked ol a').first().waitFor()
    await expectSound(page)

    await page.getByRole('slider', { name: '步行时间' }).press('End')
    await page.getByText(/步行 30 分钟，2,000 米以内/).waitFor()
    await page.getByRole('button', { name: '关闭' }).click()

    await page.locator('.map canvas').scrollIntoViewIfNeeded()
    const box = (await page.locator('.map canvas').boundingBox())!
    const tap = (x: number, y: number) => page.mouse.click(box.x + box.width * x, box.y + box.height * y)
    await tap(0.01, 0.5)
    await page.getByText('不在本区已知边界的街镇内').waitFor()
    // A cluster of institutions may lie under one of these, and opens instead.
    const said = page.getByText(/步行 30 分钟，2,000 米以内|没有可走的路/)
    for (const [x, y] of [[0.5, 0.62], [0.55, 0.7], [0.5, 0.78], [0.6, 0.66]] as const) {
      if (await said.count()) break
      await tap(x, y)
      await page.waitForTimeout(500)
    }
    await said.first().waitFor()
  })

  it('the circle narrows to an age band, with the assumption it rests on', async () => {
    const page = await chromium.open(desk)
    await signIn(page, 'town-huamu', '/office/circle?lang=en')
    await settled(page)
    const children = async () => Number.parseInt(((await page.locator('dl > div', { hasText: 'Children' }).first().locator('dd').textContent()) ?? '').replaceAll(',', ''), 10)
    const all = await children()
    await page.getByLabel('Class kind').selectOption('INFANT')
    await page.getByText('They are 16.7 % of all under three').waitFor()
    expect(await children()).toBeLessThan(all / 5)
    await page.getByLabel('Of all under three (%)').fill('10')
    await page.getByLabel('Of all under three (%)').press('Tab')
    await page.getByText('They are 10 % of all under three, as entered').waitFor()
    await expectSound(page)
  })
})

describe('care near me, on a phone', () => {
  const HERE = { longitude: 121.54352, latitude: 31.21041 }

  it('lists by the walk from where one is, which is rounded, asked for by a press alone and in no address', async () => {
    const page = await chromium.open({ ...phone, geolocation: HERE, permissions: ['geolocation'] })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/care?lang=zh-CN')
    await settled(page)
    expect(asked.filter((url) => url.includes('care-nearby'))).toEqual([])
    await page.getByRole('button', { name: '用我现在的位置' }).click()
    await page.locator('.places .far').nth(2).waitFor()
    await page.getByText('步行时间按替代路网估算').waitFor()
    const metres = (await page.locator('.far').allTextContents()).map((text) => (/km/.test(text) ? 1000 : 1) * Number.parseFloat(text.split('·')[1]!))
    expect(metres).toEqual(metres.toSorted((a, b) => a - b))
    expect(asked.filter((url) => url.includes('care-nearby')).map((url) => new URL(url).searchParams.get('near'))).toContain('121.544,31.210')
    expect(page.url()).not.toContain('121.5')
    await expectSound(page)

    const all = await page.locator('.places > li').count()
    await page.getByLabel('孩子月龄').fill('8')
    await page.getByLabel('孩子月龄').press('Tab')
    await page.waitForURL(/months=8/)
    await page.getByLabel('有空余托位').check()
    await page.waitForURL(/free=true/)
    await settled(page)
    expect(await page.locator('.places > li').count()).toBeLessThanOrEqual(all)
    await page.getByLabel('每月最多（元）').fill('100')
    await page.getByLabel('每月最多（元）').press('Tab')
    await page.getByText(/没有符合条件的机构/).waitFor()
    await page.getByRole('button', { name: '改按名称查找' }).click()
    await page.getByRole('search').waitFor()
  })

  it('goes on by a station when the position is refused', async () => {
    const page = await chromium.open({ ...phone, permissions: [] })
    await page.goto('/care?lang=en')
    await settled(page)
    await page.getByRole('button', { name: 'Use where I am' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Or from here').selectOption({ label: '世纪大道' })
    await page.getByText('From 世纪大道, at 4 km/h.').waitFor()
    await page.locator('.places .far').first().waitFor()
    await page.locator('.places a').first().click()
    await page.waitForURL(/\/care\/[0-9a-f-]{36}/)
    await page.goBack()
    await page.locator('.places .far').first().waitFor()
  })
})
