import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DEMO_PEOPLE } from './demoPeople'
import en from './en.json'
import zh from './zh-CN.json'

const told = readFileSync('../docs/demo.md', 'utf8')
/** `insp-f…` and `insp-e1` … `insp-e10` stand for their whole row of inspectors. */
const isTold = (name: string) => told.includes(`\`${name}\``) || told.includes(`\`${name.replace(/\d+$/, '')}…\``)

it.each(DEMO_PEOPLE)('%s is one of the people the demonstration tells of, in both languages', (name) => {
  expect(isTold(name)).toBe(true)
  expect(Object.keys(zh.login.people.who)).toContain(name)
  expect(Object.keys(en.login.people.who)).toContain(name)
})
