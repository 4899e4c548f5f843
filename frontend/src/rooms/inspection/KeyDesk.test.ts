// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n, speak, useMessages } from '@/i18n'
import { alphaOf, fromHex, keyFileText, makeKeyFile, toHex, verify, type KeyFile } from '@/verifier'
import KeyDesk from './KeyDesk.vue'

vi.setConfig({ testTimeout: 60_000 }) // 600,000 rounds each time, by design slow

const PHRASE = 'four unrelated words'
const COMMIT = 'ab'.repeat(32)
const ENTROPY = { source: 'lottery', value: '01-02-03' }
const ALPHA = alphaOf(COMMIT, ENTROPY)
const file = await makeKeyFile(PHRASE)

const desk = async (props: Record<string, unknown>) => {
  const page = mount(KeyDesk, { props, global: { plugins: [i18n] }, attachTo: document.body })
  await flushPromises()
  return page
}
type Desk = Awaited<ReturnType<typeof desk>>

async function choose(page: Desk, chosen: KeyFile | object): Promise<void> {
  const input = page.get('input[type=file]')
  const content = keyFileText(chosen as KeyFile)
  Object.defineProperty(input.element, 'files', { value: [new File([content], 'key.json')], configurable: true })
  await input.trigger('change')
  await vi.waitFor(() => expect(page.find('.code').exists() || page.find('.wrong').text() !== '').toBe(true))
  await flushPromises()
}

async function prove(page: Desk, passphrase: string): Promise<void> {
  await page.get('input[type=password]').setValue(passphrase)
  await page.get('form').trigger('submit')
}

beforeEach(async () => {
  await useMessages('inspection')
  await speak('en')
})
afterEach(() => vi.restoreAllMocks())

describe('proving', () => {
  it('opens the file, proves, gives out public key and proof, and forgets the passphrase', async () => {
    const page = await desk({ alpha: toHex(ALPHA), commit: COMMIT, entropy: ENTROPY, expects: file.public_key, only: 'prove' })
    expect(page.text()).toContain('01-02-03')
    await choose(page, file)
    await prove(page, PHRASE)
    await vi.waitFor(() => expect(page.emitted('proved')).toHaveLength(1), 30_000)
    const [proof] = page.emitted('proved')![0] as [{ public_key: string; pi: string }]
    expect(Object.keys(proof).sort()).toEqual(['pi', 'public_key'])
    expect(proof.public_key).toBe(file.public_key)
    expect(verify(fromHex(proof.public_key), ALPHA, fromHex(proof.pi))).not.toBeNull()
    await flushPromises()
    expect((page.get('input[type=password]').element as HTMLInputElement).value).toBe('')
  })

  it('says so when the passphrase is wrong, and gives out nothing', async () => {
    const page = await desk({ alpha: toHex(ALPHA), only: 'prove' })
    await choose(page, file)
    await prove(page, `${PHRASE}!`)
    await vi.waitFor(() => expect(page.text()).toContain('passphrase is wrong'), 30_000)
    expect(page.emitted('proved')).toBeUndefined()
  })

  it.each([
    ['another number', { alpha: toHex(alphaOf(COMMIT, { ...ENTROPY, value: '09-09-09' })), commit: COMMIT, entropy: ENTROPY }, 'does not follow'],
    ['another seal', { alpha: toHex(ALPHA), commit: 'cd'.repeat(32) }, 'does not follow'],
    ['no draw at all', { alpha: 'ff'.repeat(76) }, 'not the input of a draw'],
  ])('does not put a key to %s', async (_, props, sentence) => {
    const page = await desk({ ...props, only: 'prove' })
    expect(page.text()).toContain(sentence)
    await choose(page, file)
    await page.get('input[type=password]').setValue(PHRASE)
    expect(page.get('button[type=submit]').attributes()).toHaveProperty('disabled')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(page.emitted('proved')).toBeUndefined()
  })

  it('does not use a key that another office holds', async () => {
    const page = await desk({ alpha: toHex(ALPHA), expects: 'ab'.repeat(32), only: 'prove' })
    await choose(page, file)
    expect(page.text()).toContain('not the key that this office has registered')
    await page.get('input[type=password]').setValue(PHRASE)
    expect(page.get('button[type=submit]').attributes()).toHaveProperty('disabled')
  })

  it('refuses a file that is no key file', async () => {
    const page = await desk({ alpha: toHex(ALPHA), only: 'prove' })
    await choose(page, { manifest: {} })
    await vi.waitFor(() => expect(page.text()).toContain('This is no key file'))
  })
})

describe('making', () => {
  it('hands out a file that opens under the passphrase, and the public key only', async () => {
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`)
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
    const page = await desk({ only: 'make' })
    const [one, two] = page.findAll('input[type=password]')
    await one!.setValue(PHRASE)
    await two!.setValue(PHRASE)
    await page.get('form').trigger('submit')
    await vi.waitFor(() => expect(page.emitted('made')).toHaveLength(1), 30_000)
    const made = JSON.parse(await saved[0]!.text()) as KeyFile
    expect(page.emitted('made')![0]).toEqual([made.public_key])
    expect(made.ciphertext).toHaveLength(96)
    await flushPromises()
    expect((one!.element as HTMLInputElement).value).toBe('')
  })

  it('asks for a longer passphrase, and for the same one twice', async () => {
    const page = await desk({ only: 'make' })
    const [one, two] = page.findAll('input[type=password]')
    await one!.setValue('short')
    await two!.setValue('shorter')
    await page.get('form').trigger('submit')
    expect(one!.attributes('aria-invalid')).toBe('true')
    expect(page.text()).toContain('The two differ')
    expect(page.emitted('made')).toBeUndefined()
  })
})
