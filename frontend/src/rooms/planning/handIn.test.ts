// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { handIn } from './handIn'

const PATH = '/api/planning/network-imports'
const MEGABYTE = 1024 * 1024
let asked: { path: string; key: string | null; bytes: number }[] = []
let failing = 0

beforeEach(() => {
  asked = []
  failing = 0
  vi.useFakeTimers({ toFake: ['setTimeout'] }).setTimerTickMode('nextTimerAsync')
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url)
    asked.push({ path: pathname + search, key: request.headers.get('Idempotency-Key'), bytes: (await request.arrayBuffer()).byteLength })
    if (pathname.endsWith('/pieces') && failing-- > 0) return new Response('{}', { status: 503, headers: { 'Content-Type': 'application/problem+json' } })
    return new Response(JSON.stringify({ id: 'one', state: 'receiving', received: 0, bytes: 1 }), { status: 200, headers: { 'Content-Type': 'application/json' } })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const file = (bytes: number) => new File([new Uint8Array(bytes)], 'district.osm.pbf')

it('sends a file in pieces of 4 MiB, one after the other, then lets it be read', async () => {
  await handIn({ kind: 'osm', source: 'somebody', files: { extract: file(9 * MEGABYTE) } }, () => {})
  expect(asked.map(({ path }) => path)).toEqual([PATH, `${PATH}/one/pieces?file=extract&at=0`, `${PATH}/one/pieces?file=extract&at=${4 * MEGABYTE}`, `${PATH}/one/pieces?file=extract&at=${8 * MEGABYTE}`, `${PATH}/one/reading`])
  expect(asked.slice(1, 4).map(({ bytes }) => bytes)).toEqual([4 * MEGABYTE, 4 * MEGABYTE, MEGABYTE])
  expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length)
})

it('sends a piece again under its own key when the house could not answer, and gives up after three times', async () => {
  failing = 2
  await handIn({ kind: 'osm', source: 'somebody', files: { extract: file(10) } }, () => {})
  const pieces = asked.filter(({ path }) => path.includes('/pieces'))
  expect(pieces).toHaveLength(3)
  expect(new Set(pieces.map(({ key }) => key)).size).toBe(1)
  failing = 3
  await expect(handIn({ kind: 'osm', source: 'somebody', files: { extract: file(10) } }, () => {})).rejects.toThrow('503')
})
