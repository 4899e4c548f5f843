import { describe, expect, it } from 'vitest'
import { browser, desk, phone, quiet, settled, signIn } from './browser'

const chromium = browser({ maps: true })

describe('siting', () => {
  const name = `花木邻里中心 ${Date.now()}`

  it('a town offers a venue', async () => {
    const page = await chromium.open(desk)
    await signIn(page, 'town-huamu', '/office/candidates?lang=zh-CN')
    await settled(page)
    await page.getByRole('link', { name: '录入候选点位' }).click()
    // The list behind has a field of that name as well.
    await page.getByRole('heading', { name: '录入候选点位' }).waitFor()
    await page.getByLabel(/^名称/).fill(name)
    await page.getByLabel('可设托位').fill('40')
    await page.getByLabel('可用年份').fill('2027')
    await page.getByLabel(/^地址/).fill('锦绣路 1000 号')
    await page.getByLabel(/^坐标系/).selectOption('WGS84')
    await page.getByLabel(/^经度/).fill('31.2104')
    await page.getByLabel(/^纬度/).fill('31.2104')
    await page.getByLabel('年租金（元）').fill('360000')
    await page.getByRole('button', { name: '录入', exact: true }).click()
    await page.getByText('不在本区').waitFor()
    await page.getByLabel(/^经度/).fill('121.5435')
    await page.getByRole('button', { name: '录入', exact: true }).click()
    await page.getByRole('heading', { name }).waitFor()
    await page.getByText('¥360,000.00').waitFor()
  })

  it('the district runs a scenario, reads why one lost, publishes and compares', async () => {
    const page = await chromium.open(desk)
    await signIn(page, 'district', '/office/scenarios/new?lang=zh-CN')
    await settled(page)
    const scenario = `走查方案 ${Date.now()}`
    await page.getByLabel('方案', { exact: false }).first().fill(scenario)
    await page.getByLabel('每期证明时限（秒）').fill('5')
    await page.getByRole('button', { name: '保存草稿' }).click()
    await page.getByRole('heading', { name: scenario }).waitFor()
    await page.getByRole('button', { name: '计算', exact: true }).click()
    await page.locator('[data-run=done]').waitFor({ timeout: 120_000 })
    await page.getByText('分期方案与上界').or(page.getByRole('columnheader', { name: '上界' })).first().waitFor()
    const rows = page.locator('tbody tr', { hasText: '入选' })
    await rows.first().waitFor()
    await page.locator('tbody tr', { hasText: /资源已用完|均已由其他点位覆盖|托位不少/ }).first().waitFor()
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await page.getByText('已发布').first().waitFor()
    await page.getByRole('link', { name: '与现状比较' }).click()
    await page.getByRole('heading', { name: '方案比较' }).waitFor()
    await settled(page)
    const more = await page.locator('[data-figure=covered] .by').textContent()
    expect(more).toMatch(/^\+\d/)
  })

  it('a point dragged on the map moves the figures; the time from drop to figure is reported', async () => {
    const page = await chromium.open(desk)
    await signIn(page, 'district', '/office/what-if?lang=zh-CN')
    await settled(page)
    await page.locator('[data-ready=true]').waitFor()
    const covered = () => page.locator('[data-figure=covered] dd').textContent()
    await page.getByRole('button', { name: '在所选点位旁新增' }).click()
    await page.locator('[data-took]').waitFor()
    const before = await covered()
    const handle = page.locator('.map-handle[data-state=good]')
    await handle.scrollIntoViewIfNeeded()
    const took: number[] = []
    for (let n = 0; n < 12; n++) {
      const box = (await handle.boundingBox())!
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + (n % 2 ? -60 : 60), y + (n % 2 ? -8 : 8), { steps: 4 })
      await page.mouse.up()
      await quiet(page)
      took.push(Number(await page.locator('[data-took]').getAttribute('data-took')))
    }
    took.sort((a, b) => a - b)
    process.stdout.write(`what if: from drop to figure ${took[Math.floor(took.length / 2)]} ms (median of ${took.length}), ${took.at(-1)} ms at most\n`)
    expect(await covered()).not.toBe('')
    await handle.focus()
    await page.keyboard.press('Shift+ArrowUp')
    await quiet(page)
    const lat = page.getByLabel('纬度', { exact: true })
    const typed = Number(await lat.inputValue())
    await page.keyboard.press('Shift+ArrowUp')
    await quiet(page)
    expect(Number(await lat.inputValue())).toBeGreaterThan(typed)
    await page.getByLabel('托位', { exact: true }).fill('120')
    await page.keyboard.press('Tab')
    await quiet(page)
    await expect.poll(() => page.locator('[data-figure=places] .by').textContent()).toBe('+120')
    await page.getByRole('button', { name: '关闭', exact: true }).click()
    await quiet(page)
    await expect.poll(() => page.locator('[data-figure=covered] .by').textContent()).toBe('±0')
    expect(before).not.toBe('')
    await page.getByRole('button', { name: '恢复', exact: true }).click()
    await page.getByRole('button', { name: '存为方案' }).click()
    await page.getByText('地图上画出的 1 处改动').waitFor()
  })

  it('a town reads what is published on a phone, in English', async () => {
    const page = await chromium.open(phone)
    await signIn(page, 'town-huamu', '/office/scenarios?lang=en')
    await settled(page)
    await page.getByRole('link', { name: /^走查方案/ }).first().waitFor()
    expect(await page.getByText('New scenario').count()).toBe(0)
  })
})
