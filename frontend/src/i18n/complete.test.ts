import { describe, expect, it } from 'vitest'

type Messages = { [key: string]: string | Messages }
const files = import.meta.glob<Messages>(['../rooms/*/*.json', '../{shell,ui}/*.json'], { eager: true, import: 'default' })
const sources = import.meta.glob<string>(['../**/*.{vue,ts}', '!../**/*.test.ts'], { eager: true, import: 'default', query: '?raw' })
const templates = import.meta.glob<string>('../**/*.vue', { eager: true, import: 'default', query: '?raw' })

const owners = [...new Set(Object.keys(files).map((path) => path.replace(/\/[^/]+$/, '')))]

describe.each(owners)('messages of %s', (owner) => {
  const zh = leaves(files[`${owner}/zh-CN.json`] ?? {})
  const en = leaves(files[`${owner}/en.json`] ?? {})

  it('say the same things in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
  })

  it('fill the same blanks in both languages', () => {
    for (const [key, text] of zh) expect(blanks(en.get(key) ?? ''), key).toEqual(blanks(text))
  })

  it('leave no sentence empty and no English page in Chinese', () => {
    for (const [key, text] of [...zh, ...en]) expect(text.trim(), key).not.toBe('')
    // A law's own word may stand in an English sentence, in brackets.
    for (const [key, text] of en) expect(text.replace(/[(“《「].*?[)”》」]/g, ''), key).not.toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('what is asked for by its whole name', () => {
  const said = new Set(owners.flatMap((owner) => [...leaves(files[`${owner}/en.json`] ?? {}, `${owner.split('/').pop()!}.`).keys()]))

  it.each(Object.keys(sources).filter((path) => asked(sources[path]!).length > 0))('%s finds each of its messages', (path) => {
    expect(asked(sources[path]!).filter((key) => !said.has(key))).toEqual([])
  })
})

describe('templates', () => {
  it.each(Object.keys(templates))('%s takes its words from the messages', (path) => {
    const template = /<template>([\s\S]*)<\/template>/.exec(templates[path]!)?.[1] ?? ''
    expect(template.replace(/<!--[\s\S]*?-->/g, '')).not.toMatch(/[\u4e00-\u9fff]/)
  })
})

function leaves(messages: Messages, under = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') found.set(under + key, value)
    else leaves(value, `${under}${key}.`).forEach((text, path) => found.set(path, text))
  }
  return found
}

/** Names given whole, as t('room.thing'); one put together from parts is the caller's to test. */
function asked(source: string): string[] {
  return [...source.matchAll(/\bt\('([\w.-]+)'/g)].map((found) => found[1]!)
}

/** The {names} of a message; both plural halves count once. */
function blanks(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!))].sort()
}
