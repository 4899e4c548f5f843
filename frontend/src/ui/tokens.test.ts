import { describe, expect, it } from 'vitest'
import css from './tokens.css?raw'

const blocks = { light: /:root \{([^}]*)\}/.exec(css)![1]!, dark: /data-theme='dark'\] \{([^}]*)\}/.exec(css)![1]! }

describe.each(Object.entries(blocks))('the %s theme', (_, block) => {
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)![1]!

  it.each(['ink', 'grey-1', 'grey-2', 'grey-3', 'primary', 'good', 'due', 'overdue', 'info'])('%s can be read on page, paper and a row under the pointer', (ink) => {
    for (const ground of ['ground', 'paper', 'paper-hover']) expect(contrast(token(ink), token(ground)), ground).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['good', 'due', 'overdue', 'info', 'primary'])('%s can be read on its own soft ground', (state) => {
    expect(contrast(token(state), token(`${state}-soft`))).toBeGreaterThanOrEqual(4.5)
  })

  it('shows where a control ends (3:1) and what a filled button says', () => {
    expect(contrast(token('line-control'), token('paper'))).toBeGreaterThanOrEqual(3)
    expect(contrast(token('on-primary'), token('primary'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token('on-primary'), token('primary-strong'))).toBeGreaterThanOrEqual(4.5)
  })
})

describe('sizes', () => {
  const sheets = import.meta.glob<string>(['../**/*.vue', '../**/*.css'], { eager: true, import: 'default', query: '?raw' })
  it.each(Object.keys(sheets).filter((path) => !path.endsWith('tokens.css')))('%s uses the five type sizes by name', (path) => {
    const own = [...sheets[path]!.matchAll(/font-size:\s*([^;]+);/g)].map((found) => found[1]!).filter((size) => !/^(var\(--size-|inherit|0|100%)/.test(size))
    expect(own).toEqual([])
  })
})

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
