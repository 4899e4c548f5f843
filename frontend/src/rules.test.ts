import { expect, it } from 'vitest'
import page from '../index.html?raw'

const sources = import.meta.glob<string>(['./**/*.vue', './**/*.ts', './**/*.js', '!./**/*.test.ts', '!./api/schema.d.ts'], {
  eager: true,
  import: 'default',
  query: '?raw',
})

const everywhere = (wrong: RegExp): string[] => Object.keys(sources).filter((path) => wrong.test(sources[path]!))

it('text of people is shown as text: no source makes markup of it', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(200)
  expect(everywhere(/v-html|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/)).toEqual([])
})

it('nothing is run that was put together from text', () => {
  expect(everywhere(/\beval\(|new Function\(|set(Timeout|Interval)\(\s*['"`]|javascript:/)).toEqual([])
})

it('scripts, styles and fonts come from the house itself', () => {
  expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
  expect(everywhere(/<(script|link)[^>]+(src|href)="(https?:)?\/\/|@import\s+(url\()?['"]?https?:|url\(['"]?https?:/)).toEqual([])
})

it('neither token nor password is laid on a shelf of the browser', () => {
  const laid = Object.values(sources).flatMap((text) => [...text.matchAll(/(?:local|session)Storage\.setItem\(([^\n]*)/g)].map((found) => found[1]!))
  expect(laid.length).toBeGreaterThan(3)
  for (const what of laid) expect(what.replace('csrf: undefined', '')).not.toMatch(/password|csrf|secret|totp|cookie/i)
})
