// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { serve } from '@/testing/server'
import { named, useExport } from './useExport'

afterEach(() => vi.unstubAllGlobals())

describe('an export', () => {
  it('asks the same question, without page, as the kind of file wanted', async () => {
    const asked = serve({ 'GET /api/institutions': { body: [], headers: { 'Content-Disposition': "attachment; filename*=UTF-8''%E6%9C%BA%E6%9E%84.xlsx" } } })
    let saved = ''
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved = this.download
    })
    const { take, problem } = useExport(() => '/api/institutions', () => ({ q: '花木', sort: '-name', town: undefined }), () => 'x')
    await take('xlsx')
    expect(problem.value).toBeUndefined()
    expect(Object.fromEntries(asked[0]!.query)).toEqual({ q: '花木', sort: '-name' })
    expect(asked[0]!.headers.get('Accept')).toContain('spreadsheetml')
    expect(saved).toBe('机构.xlsx')
  })

  it('that is refused says so', async () => {
    serve({ 'GET /api/institutions': { status: 422, body: { type: '/errors/too-large', status: 422 } } })
    const { take, problem, busy } = useExport(() => '/api/institutions', () => ({}), () => 'x')
    await take('csv')
    expect([problem.value?.slug, busy.value]).toEqual(['too-large', false])
  })
})

it('reads both forms of a file name', () => {
  expect([named('attachment; filename="a.csv"'), named(null)]).toEqual(['a.csv', undefined])
})
