import { expect, it } from 'vitest'

const files = import.meta.glob('../**/*.vue', { query: '?raw', import: 'default', eager: true }) as Record<string, string>
/** A tag, then a blank, then an expression: Vue takes such a blank away, and two sentences run into one another. */
const TAKEN_AWAY = /<[A-Za-z](?:"[^"]*"|[^"<>])*(?<!\/)> \{\{/g

it('no blank stands where Vue takes it away', () => {
  expect(Object.keys(files).length).toBeGreaterThan(300)
  const found = Object.entries(files).flatMap(([name, text]) => (text.match(TAKEN_AWAY) ?? []).map((tag) => `${name}: ${tag}`))
  expect(found, 'write {{ ` ${…}` }} instead').toEqual([])
})
