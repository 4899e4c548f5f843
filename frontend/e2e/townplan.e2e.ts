import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, desk, expectSound, phone, quiet, settled, signIn } from './browser'

const chromium = browser()
/** 航头镇: it has a plan in force and works on no other, so that the journey may begin one. */
const TOWN = '310115137'

/** A day so many days from today, as the house tells it. */
async function day(page: Page, days: number): Promise<string> {
  const { clock } = (await (await page.request.get('/api/session')).json()) as { clock: { now: string } }
  return new Date(Date.parse(clock.now) + (8 + 24 * days) * 3_600_000).toISOString().slice(0, 10)
}

/** Entered first and looked at last, so that the house's watch has its minute meanwhile. */
let project: { page: Page; name: string; path: string }

describe('one town, one plan', () => {
  it('a town enters a project whose start is late already', async () => {
    const town = await chromium.open(phone)
    await signIn(town, 'town-huamu', '/office/buildings/new?lang=zh-CN')
    await settled(town)
    const name = `旅程社区托育场所 ${Date.now() % 100_000}`
    await town.locator('[name="facts.name"]').fill(name)
    await town.locator('[name="facts.kind"]').selectOption('COMMUNITY_VENUE')
    await town.locator('[name="facts.nurseryClasses"]').fill('2')
    await town.locator('[name="facts.nurseryPlaces"]').fill('40')
    await town.locator('[name="facts.address"]').fill('梅花路 88 号')
    await town.locator('[name="steps.STARTED"]').fill(await day(town, -1))
    await town.locator('[name="steps.HANDED_OVER"]').fill(await day(town, 300))
    await town.getByRole('button', { name: '录入项目' }).click()
    await town.getByRole('heading', { name }).waitFor()
    await town.locator('.states').getByText('逾期 1 天').first().waitFor()
    await expectSound(town)
    project = { page: town, name, path: new URL(town.url()).pathname }
  })

  it('a town drafts and hands in, the district comments and sends back, the town corrects, a second person approves, and the PDF opens', async () => {
    const town = await chromium.open(desk)
    await signIn(town, `town-${TOWN}`, '/office/town-plans?lang=zh-CN')
    await settled(town)
    await town.getByRole('button', { name: '起草方案' }).click()
    await town.locator('dialog[open]').getByRole('button', { name: '起草方案' }).click()
    await town.getByRole('heading', { name: /托育服务方案/ }).waitFor()
    await town.locator('[name=summary]').fill('三年内新增普惠托位，落实点位、减租与人员。')
    while (await town.getByRole('button', { name: /^删除/ }).count()) await town.getByRole('button', { name: /^删除/ }).first().click()
    await town.getByRole('button', { name: '添加新增托位' }).click()
    await town.locator('[name="goals.0.places"]').fill('20')
    await town.locator('[name="goals.0.inclusivePlaces"]').fill('30')
    await town.getByRole('button', { name: '保存' }).click()
    await town.getByText('普惠托位不能多于全部托位').first().waitFor()
    await town.locator('[name="goals.0.inclusivePlaces"]').fill('20')
    await town.getByRole('button', { name: '添加措施' }).click()
    await town.locator('[name="measures.0.text"]').fill('社区中心二楼改造为宝宝屋')
    await town.getByRole('button', { name: '添加责任单位' }).click()
    await town.locator('[name="units.0.name"]').fill('社区服务办公室')
    await town.locator('[name="units.0.duty"]').fill('落实场地')
    for (let n = 0; n < 3; n++) {
      await town.getByRole('button', { name: '添加经费' }).click()
      await town.locator(`[name="budget.${n}.year"]`).selectOption({ index: n })
      await town.locator(`[name="budget.${n}.fen"]`).fill('120000')
    }
    await expectSound(town)
    await town.getByRole('button', { name: '保存' }).click()
    await town.getByText('起草中，尚未封存').first().waitFor()
    await town.getByRole('button', { name: '提交' }).click()
    await town.getByText('第 1 次提交文本').first().waitFor()
    const path = new URL(town.url()).pathname

    const district = await chromium.open(desk)
    await signIn(district, 'district', `${path}?lang=zh-CN`)
    await settled(district)
    await district.getByRole('button', { name: '提意见' }).click()
    await district.locator('dialog[open] [name=text]').fill('新增托位偏少，请增加')
    await district.locator('dialog[open]').getByRole('button', { name: '提意见' }).click()
    await district.getByText('对“新增托位”提出意见').first().waitFor()
    await district.getByRole('button', { name: '退回' }).click()
    await district.locator('dialog[open] textarea').fill('请按意见修改')
    await district.locator('dialog[open]').getByRole('button', { name: '退回' }).click()
    await district.getByRole('heading', { name: /托育服务方案/ }).waitFor()
    await district.locator('.states').getByText('退回修改').first().waitFor()

    await town.goto(`${path}/write?lang=zh-CN`)
    await town.locator('[name="goals.0.places"]').fill('40')
    await town.getByRole('button', { name: '保存' }).click()
    await town.getByRole('button', { name: '提交' }).click()
    await town.getByText('第 2 次提交文本').first().waitFor()
    await town.getByRole('region', { name: '差异' }).getByText('20（20）').first().waitFor()

    await district.reload()
    await settled(district)
    await district.getByRole('button', { name: '同意' }).click()
    await district.locator('dialog[open] textarea').fill('与名册相符')
    await district.locator('dialog[open]').getByRole('button', { name: '同意' }).click()
    await district.locator('.states').getByText('待第二人批准').first().waitFor()
    expect(await district.getByRole('button', { name: '批准' }).count(), 'who accepted does not approve').toBe(0)

    const secretary = await chromium.open(desk)
    await signIn(secretary, 'secretary', `${path}?lang=zh-CN`)
    await settled(secretary)
    await secretary.getByRole('button', { name: '批准' }).click()
    await secretary.locator('dialog[open] textarea').fill('同意')
    await secretary.locator('dialog[open]').getByRole('button', { name: '批准' }).click()
    await secretary.locator('.states').getByText('已批准').first().waitFor()
    await secretary.getByText('与封存一致').first().waitFor()
    await quiet(secretary)
    const pdf = await secretary.request.get(`/api${path.replace('/office', '/planning')}/pdf`)
    expect(pdf.status()).toBe(200)
    expect((await pdf.body()).subarray(0, 4).toString()).toBe('%PDF')
  })

  it('shows the district where every town stands, and what the plan leaves open', async () => {
    const page = await chromium.open(desk)
    await signIn(page, 'district', '/office/plan-progress?lang=zh-CN')
    await settled(page)
    await page.getByText('KPI-01').first().waitFor()
    await page.getByRole('link', { name: 'KPI-02 的明细' }).click()
    await page.getByRole('heading', { name: 'KPI-02 各街镇方案' }).waitFor()
    await expectSound(page)
  })
})

describe('building projects', () => {
  it('the late step has become a matter, and is closed by a new day that another person approves', async () => {
    const { page: town, name, path } = project
    const matters = async (): Promise<string[]> => {
      const { items } = (await (await town.request.get('/api/matters?state=unfinished&kind=planning.&size=200')).json()) as { items: { kind: string; name?: string; subject?: { name: string } }[] }
      return items.filter((each) => JSON.stringify(each).includes(name)).map(({ kind }) => kind)
    }
    await expect.poll(matters, { timeout: 100_000, interval: 2_000 }).toEqual(['planning.building-late-started'])

    await town.getByRole('button', { name: '申请新日期' }).click()
    await town.locator('dialog[open] [name=day]').fill(await day(town, 60))
    await town.locator('dialog[open] [name=reason]').fill('施工许可尚未取得')
    await town.locator('dialog[open]').getByRole('button', { name: '申请新日期' }).click()
    await town.getByText(/已申请改为/).first().waitFor()

    const district = await chromium.open(desk)
    await signIn(district, 'district', `${path}?lang=zh-CN`)
    await settled(district)
    await district.getByRole('button', { name: '审批新日期' }).click()
    await district.locator('dialog[open] [name=text]').fill('同意，列入督办')
    await district.locator('dialog[open]').getByRole('button', { name: '审批新日期' }).click()
    await district.getByText(/已批准/).first().waitFor()
    expect(await matters()).toEqual([])
  }, 180_000)
})
