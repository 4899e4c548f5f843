// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import { Problem, unreachable } from '@/api/problem'
import { i18n, speak, useMessages } from '@/i18n'
import { refusalOf, sentenceOf } from './problemSentence'

const speaker = i18n.global as never
const problem = (slug: string, status: number, more = {}) => new Problem({ type: `/errors/${slug}`, status, ...more })

beforeAll(async () => {
  await useMessages()
  await speak('en')
})

describe('the sentence of a problem', () => {
  it('is found by its type and filled with its members', () => {
    expect(sentenceOf(problem('internal', 500, { incident: 'a-1' }), speaker).says).toBe('The server made a mistake (number a-1).')
  })

  it('falls back to its status and then adds what the server said', () => {
    expect(sentenceOf(problem('never-heard', 409, { detail: 'The round is dead.', try: 'Open the next one.' }), speaker)).toEqual({
      says: 'This cannot be done in its present state. The round is dead.',
      advice: 'Open the next one.',
    })
    expect(sentenceOf(problem('never-heard', 599), speaker).says).toBe('The server cannot do this just now.')
  })

  it('has words for no answer at all, in both languages', async () => {
    expect(sentenceOf(unreachable(), speaker).says).toBe('The server could not be reached.')
    await speak('zh-CN')
    expect(sentenceOf(unreachable(), speaker).says).toBe('没有连上服务器。')
    await speak('en')
  })

  it('gives 404 and 403 the same words: what one may not see is not there', () => {
    expect(sentenceOf(problem('x', 403), speaker)).toEqual(sentenceOf(problem('x', 404), speaker))
  })
})

describe('the reason of a field', () => {
  it('says the value it refuses', () => {
    expect(refusalOf({ field: 'code', value: '12', reason: 'duplicate' }, speaker)).toBe('“12” is there already')
  })

  it('is shown as given when no message knows it', () => {
    expect(refusalOf({ field: 'code', reason: 'not a town of Pudong' }, speaker)).toBe('not a town of Pudong')
  })
})
