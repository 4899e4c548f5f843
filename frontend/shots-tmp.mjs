import { chromium } from 'playwright-core'
const out = '/tmp/h/net/shots'
import { mkdirSync } from 'node:fs'
mkdirSync(out, { recursive: true })
const b = await chromium.launch({ executablePath: '/usr/lib/chromium/chromium-headless-shell', args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'] })
const base = 'http://127.0.0.1:8578'
const desk = { viewport: { width: 1440, height: 900 } }, phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
async function open(size, who, extra = {}) {
  const c = await b.newContext({ baseURL: base, serviceWorkers: 'block', ...size, ...extra })
  const p = await c.newPage()
  p.on('console', (m) => m.type() === 'error' && console.log('console', m.text().slice(0, 200)))
  p.on('pageerror', (e) => console.log('pageerror', e.message))
  if (who) await p.request.post('/api/session', { data: { username: who, password: 'quiet-river-lamp-77' } })
  return p
}
const want = process.argv.slice(2)
const shot = async (name, f) => { if (want.length && !want.some((w) => name.includes(w))) return; try { await f() } catch (e) { console.log(name, 'FAILED', e.message.split('\n')[0]) } }
for (const [sn, size] of [['desk', desk], ['phone', phone]]) {
  await shot(`network-${sn}`, async () => { const p = await open(size, 'district'); await p.goto('/office/network?lang=' + (sn === 'desk' ? 'zh-CN' : 'en')); await p.waitForTimeout(2500); await p.screenshot({ path: `${out}/network-${sn}.png`, fullPage: true }); await p.context().close() })
  await shot(`circle-${sn}`, async () => { const p = await open(size, 'district'); await p.goto('/office/circle?lang=' + (sn === 'desk' ? 'zh-CN' : 'en')); await p.locator('.map[data-ready=true]').waitFor({ timeout: 60000 }); const n = await p.locator('#circle-institutions option').nth(3).getAttribute('value'); await p.locator('input[list=circle-institutions]').fill(n); await p.locator('input[list=circle-institutions]').press('Enter'); await p.locator('.walked dl').waitFor(); await p.locator('.narrow select').nth(1).selectOption('INFANT'); await p.waitForTimeout(3000); await p.screenshot({ path: `${out}/circle-${sn}.png`, fullPage: true }); await p.context().close() })
  await shot(`care-${sn}`, async () => { const p = await open(size, null, { geolocation: { longitude: 121.54352, latitude: 31.21041 }, permissions: ['geolocation'] }); await p.goto('/care?lang=' + (sn === 'desk' ? 'en' : 'zh-CN')); await p.waitForTimeout(1500); await p.screenshot({ path: `${out}/care0-${sn}.png` }); await p.locator('.start button').first().click(); await p.locator('.places .far').first().waitFor(); await p.waitForTimeout(800); await p.screenshot({ path: `${out}/care-${sn}.png`, fullPage: sn === 'phone' }); await p.context().close() })
}
await b.close()
