import { describe, expect, it } from 'vitest'
import { isLink, returned } from './provider'

describe('what the identity provider sent back', () => {
  it('is taken from the address, without what is not ours', () => {
    expect(returned({ state: 'sign-in.x', code: 'c', session_state: 'theirs', iss: 'https://id.example' })).toEqual({ state: 'sign-in.x', code: 'c', iss: 'https://id.example' })
  })

  it('has a state even where none came', () => {
    expect(returned({ error: 'access_denied', code: ['a', 'b'] })).toEqual({ state: '', error: 'access_denied' })
  })

  it('says itself what somebody went there for', () => {
    expect([isLink('link.x'), isLink('sign-in.link.')]).toEqual([true, false])
  })
})
