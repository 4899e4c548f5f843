import type { CDPSession, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { address, browser, comeIn, expectSound } from './browser'
import { say } from './words'

const chromium = browser()
/** A passkey belongs to a name: an address of numbers has none. */
const house = address.replace('127.0.0.1', 'localhost')
const who = 'insp-b2'

/** A device that knows its user by a finger; `verified` says whether it is the right one. */
async function device(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const
  return { cdp, ...(await cdp.send('WebAuthn.addVirtualAuthenticator', { options })) }
}

const signOut = (page: Page) => page.context().clearCookies().then(() => page.goto('/login?to=/office/security&lang=zh-CN'))
const inside = (page: Page) => page.waitForURL((url) => url.pathname === '/office/security')
const byPasskey = (page: Page) => page.getByRole('button', { name: say('shell.login.passkey') })

it('is made on a device, opens the house without a password, and no longer once it is taken away', async () => {
  const page = await chromium.open({ baseURL: house })
  const { cdp, authenticatorId } = await device(page)
  await comeIn(page, who, '/office/security')
  await page.goto('/office/security?lang=zh-CN')
  const own = page.locator('section').filter({ hasText: say('security.passkey.title') })
  await own.getByLabel(say('security.passkey.label')).last().fill('办公电脑')
  await own.getByRole('button', { name: say('security.passkey.add') }).click()
  await own.getByRole('button', { name: say('security.passkey.remove') }).waitFor()
  await expectSound(page)

  await signOut(page)
  await byPasskey(page).click()
  await inside(page)
  expect(((await (await page.request.get('/api/session')).json()) as { account: { username: string } }).account.username).toBe(who)

  // Another finger: the device answers for nobody, and the house says so in words.
  await signOut(page)
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await byPasskey(page).click()
  await page.getByRole('alert').first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/login')
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })

  // A copy of the device whose counter stands still is told from the device itself.
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
  await byPasskey(page).click()
  await inside(page)
  await signOut(page)
  await cdp.send('WebAuthn.removeCredential', { authenticatorId, credentialId: credentials[0]!.credentialId })
  await cdp.send('WebAuthn.addCredential', { authenticatorId, credential: { ...credentials[0]!, signCount: 0 } })
  await byPasskey(page).click()
  await page.getByRole('alert').first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/login')
  await cdp.send('WebAuthn.removeCredential', { authenticatorId, credentialId: credentials[0]!.credentialId })
  await cdp.send('WebAuthn.addCredential', { authenticatorId, credential: { ...credentials[0]!, signCount: 50 } })

  await byPasskey(page).click()
  await inside(page)
  await own.getByRole('button', { name: say('security.passkey.remove') }).click()
  await own.getByRole('button', { name: say('security.passkey.remove') }).waitFor({ state: 'detached' })
  await signOut(page)
  await byPasskey(page).click()
  await page.getByRole('alert').first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/login')
})
