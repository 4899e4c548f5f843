import { vi } from 'vitest'

export interface Seen {
  method: string
  path: string
  query: URLSearchParams
  headers: Headers
  body: string
}

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | 'gone'

/** Stands where the network ends: answers by `METHOD /path` and remembers what was asked. */
export function serve(answers: Record<string, Answer | ((seen: Seen) => Answer)>) {
  const asked: Seen[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const url = new URL(request.url)
    const seen = { method: request.method, path: url.pathname, query: url.searchParams, headers: request.headers, body: await request.text() }
    asked.push(seen)
    const found = answers[`${seen.method} ${seen.path}`] ?? { status: 404, body: { type: '/errors/not-found', status: 404 } }
    const answer = typeof found === 'function' ? found(seen) : found
    if (answer === 'gone') throw new TypeError('Failed to fetch')
    const { status = 200, body, headers = {} } = answer
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })
  })
  return asked
}
