import createClient from 'openapi-fetch'
import { credentials } from './credentials'
import { problemOf, unreachable } from './problem'
import type { paths } from './schema'
import { answered, keyFor, randomKey } from './submits'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])
const SESSION = '/api/session'

/**
 * Sends one request with the headers every call owes: CSRF and language always, an idempotency key on POST.
 * If-Match is the page's duty (see {@link since}), because only the page knows which version its user looked at.
 */
export async function send(request: Request): Promise<Response> {
  const body = await jsonOf(request)
  if (keyed(request) && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', body === null ? randomKey() : keyFor(request.method, request.url, body))
  const first = await attempt(request.clone(), body)
  // The same request, under the same key, once whoever sends it has proved who they are.
  if (first.status === 401 && (await reasonOf(first)) === 'step-up-needed') return (await credentials.prove()) ? attempt(request, body) : first
  if (first.status !== 403 || READS.has(request.method)) return first
  // The token lives with the session; after a restart of either the first write is refused once.
  const before = credentials.csrf?.token
  await credentials.renew()
  return credentials.csrf?.token === before ? first : attempt(request, body)
}

async function attempt(request: Request, body: string | null): Promise<Response> {
  const { method, headers } = request
  const path = new URL(request.url).pathname
  headers.set('Accept-Language', credentials.language)
  if (!READS.has(method) && credentials.csrf) headers.set(credentials.csrf.header, credentials.csrf.token)
  if (['PUT', 'PATCH', 'DELETE'].includes(method) && path !== SESSION && !headers.has('If-Match')) {
    throw new Error(`${method} ${path} names no version: pass headers: since(loaded)`)
  }
  const response = await fetch(request).catch(() => {
    throw unreachable()
  })
  if (keyed(request) && body !== null && !(response.status === 401 && (await reasonOf(response)) === 'step-up-needed')) answered(method, request.url, body, response.status, response.headers.has('Retry-After'))
  if (response.status === 401 && path !== SESSION && ENDED.has(await reasonOf(response))) credentials.expired()
  return response
}

/** A 401 that says nothing, or that one must sign in, means the session is over; others ask for something else. */
const ENDED = new Set([undefined, 'sign-in-needed'])
const keyed = (request: Request) => request.method === 'POST' && new URL(request.url).pathname !== SESSION

async function reasonOf(response: Response): Promise<string | undefined> {
  const document = await response.clone().json().catch(() => undefined)
  return typeof document?.type === 'string' ? document.type.replace('/errors/', '') : undefined
}

/** The words of a JSON or empty body; null for files, whose bytes change with each try: whoever sends one holds its key. */
async function jsonOf(request: Request): Promise<string | null> {
  if (READS.has(request.method) || request.body === null) return ''
  return request.headers.get('Content-Type')?.startsWith('application/json') ? await request.clone().text() : null
}

/** Every call of the API document, typed: `answer(api.GET('/api/…', { params }))`. */
export const api = createClient<paths>({ baseUrl: origin(), fetch: send })

function origin(): string {
  return typeof location === 'undefined' || location.origin === 'null' ? '' : location.origin
}

interface Reply<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The answer of a call; a refusal is thrown as a {@link Problem}. */
export async function answer<T>(call: Promise<Reply<T>>): Promise<T> {
  return (await settled(call)).data as T
}

/** A thing and the version it was read in. */
export interface Loaded<T> {
  value: T
  etag: string
}

/** The answer with its version, for whatever may be changed afterwards. */
export async function loaded<T>(call: Promise<Reply<T>>): Promise<Loaded<T>> {
  const { data, response } = await settled(call)
  return { value: data as T, etag: response.headers.get('ETag') ?? '' }
}

/** "Only if it is still as I saw it": the header for PUT, PATCH and DELETE. */
export const since = (seen: Loaded<unknown>) => ({ 'If-Match': seen.etag })

async function settled<T>(call: Promise<Reply<T>>): Promise<Reply<T>> {
  const reply = await call
  if (!reply.response.ok) throw problemOf(reply.error, reply.response.status)
  return reply
}
