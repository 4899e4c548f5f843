import { expect, it } from 'vitest'
import { startPage } from './startPage'

const nobody = { may: () => false }

it.each(['/office/matters?state=open', '/phone'])('goes back to %s', (to) => expect(startPage(to, nobody)).toBe(to))
it.each(['//evil.example', '/\\evil.example', 'https://evil.example', undefined, ['/a']])('does not follow %s', (to) => expect(startPage(to, nobody)).toEqual({ name: 'today' }))
