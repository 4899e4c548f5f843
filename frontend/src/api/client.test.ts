// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { serve } from '@/testing/server'
import { answer, api, loaded, send, since } from './client'
import { credentials } from './credentials'
import { Problem } from './problem'

const post = (body: unknown) => send(new Request('http://localhost:3000/api/filings', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }))
const put = (headers: Record<string, string>) => send(new Request('http://localhost:3000/api/filings/1', { method: 'PUT', headers: { 'Content-Type': 'application/json', ...headers }, body: '{}' }))

afterEach(() => {
  credentials.csrf = undefined
  credentials.renew = async () => {}
  credentials.expired = () => {}
  vi.unstubAllGlobals()
})

describe('every write', () => {
  it('carries the header that the session named', async () => {
    credentials.csrf = { header: 'X-CSRF-Token', token: 'abc' }
    const asked = serve({ 'POST /api/filings': { status: 201 } })
    await post({ a: 1 })
    expect(asked[0]!.headers.get('X-CSRF-Token')).toBe('abc')
  })

  it('is sent once more when the token had changed, and only then', async () => {
    credentials.csrf = { header: 'X-CSRF-Token', token: 'old' }
    credentials.renew = async () => void (credentials.csrf = { header: 'X-CSRF-Token', token: 'new' })
    const asked = serve({ 'POST /api/filings': ({ headers }) => ({ status: headers.get('X-CSRF-Token') === 'new' ? 201 : 403 }) })
    expect((await post({ a: 1 })).status).toBe(201)
    expect(asked).toHaveLength(2)
    expect(asked[1]!.body).toBe('{"a":1}')

    credentials.renew = async () => {}
    serve({ 'POST /api/filings': { status: 403 } })
    expect((await post({ a: 1 })).status).toBe(403)
  })
})

describe('an idempotency key', () => {
  const keys = (asked: { headers: Headers }[]) => asked.map((seen) => seen.headers.get('Idempotency-Key'))

  it('stays while the same submission got no clear answer', async () => {
    let state: 'gone' | { status: number } = 'gone'
    const asked = serve({ 'POST /api/filings': () => state })
    await expect(post({ a: 1 })).rejects.toBeInstanceOf(Problem)
    state = { status: 503 }
    await post({ a: 1 })
    state = { status: 201 }
    await post({ a: 1 })
    expect(new Set(keys(asked)).size).toBe(1)
  })

  it('is a new one for the same words after a clear answer, and for other words', async () => {
    const asked = serve({ 'POST /api/filings': { status: 201 } })
    await post({ a: 1 })
    await post({ a: 1 })
    await post({ a: 2 })
    expect(new Set(keys(asked)).size).toBe(3)
    expect(keys(asked)[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('survives a reload of the page', async () => {
    const asked = serve({ 'POST /api/filings': 'gone' })
    await post({ a: 1 }).catch(() => undefined)
    expect(sessionStorage.getItem('shanyu.submits')).toContain(keys(asked)[0])
  })
})

describe('a version', () => {
  it('is named by whoever changes something; without it nothing is sent', async () => {
    const asked = serve({ 'PUT /api/filings/1': { status: 200 } })
    await expect(put({})).rejects.toThrow('names no version')
    expect(asked).toHaveLength(0)
    await put({ 'If-Match': '"3"' })
    expect(asked[0]!.headers.get('If-Match')).toBe('"3"')
  })

  it('comes with what was read', async () => {
    serve({ 'GET /api/divisions': { body: [], headers: { ETag: '"7"' } } })
    expect(since(await loaded(api.GET('/api/divisions')))).toEqual({ 'If-Match': '"7"' })
  })
})

describe('a refusal', () => {
  it('is thrown with the members that explain it', async () => {
    serve({ 'GET /api/divisions': { status: 422, body: { type: '/errors/filing-incomplete', status: 422, missing: 3 } } })
    const refused = await answer(api.GET('/api/divisions')).catch((thrown) => thrown)
    expect(refused).toBeInstanceOf(Problem)
    expect([refused.slug, refused.document.missing, refused.passing]).toEqual(['filing-incomplete', 3, false])
  })

  it('by whatever stands before the server still has a type and its own status', async () => {
    serve({ 'GET /api/divisions': { status: 502, body: { message: 'bad gateway' } } })
    const refused = await answer(api.GET('/api/divisions')).catch((thrown) => thrown)
    expect([refused.document.type, refused.passing]).toEqual(['/errors/status-502', true])
  })

  it('with 401 says that the session ended', async () => {
    const expired = vi.fn()
    credentials.expired = expired
    serve({ 'GET /api/divisions': { status: 401 }, 'GET /api/session': { status: 401 } })
    await answer(api.GET('/api/divisions')).catch(() => undefined)
    expect(expired).toHaveBeenCalledOnce()
    await answer(api.GET('/api/session')).catch(() => undefined)
    expect(expired).toHaveBeenCalledOnce()
  })
})
