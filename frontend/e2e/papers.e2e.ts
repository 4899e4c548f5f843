import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { browser, expectSound, phone, signIn } from './browser'
import { say } from './words'

const chromium = browser()

interface Paper {
  id: string
  number: string
  name: string
}

describe('an official paper', () => {
  it('is read by its office, proved genuine by whoever holds it, and known as withdrawn by everybody', { timeout: 240_000 }, async () => {
    const district = await chromium.open()
    await signIn(district, 'district')
    const { items } = (await (await district.request.get('/api/official-papers?kind=INSPECTION_NOTICE&state=ISSUED&sort=newest&size=1')).json()) as { items: Paper[] }
    const paper = items[0]!
    await district.goto('/office/papers?lang=zh-CN&kind=INSPECTION_NOTICE')
    await district.getByText(paper.number).click()
    await district.getByRole('heading', { name: say('messages.papers.INSPECTION_NOTICE') }).waitFor()
    await expectSound(district)
    const [pdfPage] = await Promise.all([district.waitForEvent('popup'), district.getByRole('button', { name: say('messages.paper.pdf'), exact: true }).click()])
    await pdfPage.close()
    const pdf = await (await district.request.get(`/api/official-papers/${paper.id}/pdf`)).body()
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')

    const holder = await chromium.open(phone)
    await holder.goto('/papers/check?lang=zh-CN')
    const verdict = (word: string) => holder.locator(`[data-verdict=${word}]`).waitFor()
    const given = (bytes: Buffer) => holder.locator('input[type=file]').setInputFiles({ name: '检查通知书.pdf', mimeType: 'application/pdf', buffer: bytes })
    await given(pdf)
    await verdict('genuine')
    await holder.getByText(paper.number).waitFor()
    await expectSound(holder)
    const altered = Buffer.from(pdf)
    altered[Math.floor(altered.length / 2)]! ^= 1
    await given(altered)
    await verdict('unknown')
    await holder.getByText(say('messages.check.altered')).waitFor()

    await district.getByRole('button', { name: say('messages.paper.withdrawal'), exact: true }).click()
    const dialog = district.getByRole('dialog')
    await dialog.locator('textarea').fill('检查日期写错，另行出具')
    await dialog.getByRole('button', { name: say('messages.paper.withdrawal'), exact: true }).click()
    await district.getByText(say('messages.paper.states.WITHDRAWN')).first().waitFor()
    await given(pdf)
    await verdict('withdrawn')
    await holder.locator('[name=number]').fill(paper.number)
    await holder.getByRole('button', { name: say('messages.check.ask'), exact: true }).click()
    await verdict('withdrawn')
    await expectSound(holder)
  })
})
