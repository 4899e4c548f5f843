import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser, desk, phone, settled, signIn } from './browser'

/** The keyboard reaches everything one can press or fill in, shows where one is, and is never caught. */
const plain = browser()
const drawing = browser({ maps: true })

const WALKS: [path: string, who?: string, list?: string][] = [
  ['/'],
  ['/care'],
  ['/rounds/:id', undefined, '/api/rounds?size=1&state=disclosed'],
  ['/login'],
  ['/log'],
  ['/office', 'district'],
  ['/office/board', 'district'],
  ['/office/institutions', 'district'],
  ['/office/institutions/:id', 'district', '/api/institutions?size=1'],
  ['/office/filings/:id/form', 'district', '/api/filings?size=1&state=DRAFT'],
  ['/office/findings/:id', 'education', '/api/findings?size=1'],
  ['/office/rounds/:id', 'district', '/api/rounds?size=1&state=disclosed'],
  ['/phone', 'head-1'],
  ['/phone/places', 'clerk-1'],
  ['/phone/visits/:id', 'insp-e1', '/api/visits?size=1&mine=true'],
]

/** Marks what a finger could press, and answers how much it is; of radio buttons of one name the arrows reach the others. */
const mark = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen = new Set<string>()
    const pressable = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [onclick]')].filter((each) => {
      if (!each.checkVisibility({ visibilityProperty: true }) || (each as HTMLButtonElement).disabled || each.closest('[inert]')) return false
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true
      const again = seen.has(each.name)
      seen.add(each.name)
      return !again
    })
    pressable.forEach((each, n) => each.setAttribute('data-walk', String(n)))
    return pressable.length
  })

/** Pointers to press that no key could find: a hand over something that is no control and lies in none. */
const handsOnly = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).cursor === 'pointer' && !each.closest('a, button, input, select, textarea, summary, label, [tabindex], .maplibregl-map'))
      .map((each) => [each.tagName, each.id, each.className, each.textContent?.trim().slice(0, 60)].join(' ')),
  )

async function walk(page: Page): Promise<void> {
  const all = await mark(page)
  expect(all).toBeGreaterThan(0)
  expect(await handsOnly(page)).toEqual([])
  const reached = new Set<number>()
  const unshown: string[] = []
  for (let presses = 0; reached.size < all && presses < all + 80; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const here = document.activeElement
      if (!(here instanceof HTMLElement) || here === document.body) return undefined
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(here)
      return { walk: here.dataset.walk, shown: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none', what: [here.tagName, here.id, here.className, here.textContent?.trim().slice(0, 60)].join(' ') }
    })
    if (at?.walk) reached.add(Number(at.walk))
    if (at && !at.shown) unshown.push(at.what)
  }
  const missed = await page.evaluate((found) => [...document.querySelectorAll<HTMLElement>('[data-walk]')].filter((each) => !found.includes(Number(each.dataset.walk))).map((each) => [each.tagName, each.id, each.className, each.textContent?.trim().slice(0, 60)].join(' ')), [...reached])
  expect(missed, 'never reached').toEqual([])
  expect(unshown, 'reached, and nothing shows it').toEqual([])
}

it.each(WALKS)('%s', async (path, who, list) => {
  const page = await (path === '/office/board' ? drawing : plain).open(path.startsWith('/phone') ? phone : desk)
  if (who) await signIn(page, who)
  const id = list ? ((await (await page.request.get(list)).json()) as { items: { id: string }[] }).items[0]!.id : ''
  await page.goto(`${path.replace(':id', id)}?lang=en`)
  await settled(page)
  await walk(page)
})
