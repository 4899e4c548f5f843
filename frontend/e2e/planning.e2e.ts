import { describe, expect, it } from 'vitest'
import { browser, desk, phone, settled, signIn } from './browser'

const chromium = browser()

describe('the 15-minute circle', () => {
  it('says what it rests on, and moves with the walk', async () => {
    const page = await chromium.open(desk)
    await signIn(page, 'district', '/office/circle?lang=zh-CN')
    await settled(page)
    await page.getByText('步行网络为替代网络').waitFor()
    const covered = async (metres: string) => Number.parseFloat((await page.locator('dl > div', { hasText: `步行 ${metres} 米以内` }).locator('dd').textContent()) ?? '')
    const before = await covered('1,000')
    await page.getByRole('slider', { name: '步行时间' }).press('End')
    await page.getByText('步行 2,000 米以内').waitFor()
    expect(await covered('2,000')).toBeGreaterThan(before)
    await page.getByRole('button', { name: /15分钟社区生活圈规划导则/ }).click()
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: '各街镇三岁以下婴幼儿' }).click()
    await page.getByRole('heading', { name: '各街镇三岁以下婴幼儿' }).waitFor()
    await page.getByText('估算').first().waitFor()
  })

  it('shows a town the same on a phone, in English', async () => {
    const page = await chromium.open(phone)
    await signIn(page, 'town-huamu', '/office/circle?lang=en')
    await settled(page)
    await page.getByText('The walking network is a stand-in').waitFor()
    await page.getByText("Within the norm's 500 m").waitFor()
  })
})
