import { send } from '@/api/client'
import { problemOf, type Problem } from '@/api/problem'
import { houseTime } from '@/session/houseTime'
import type { Letter } from './letter'

const RECEIPT = /^receipt:(.+)$/

/** Sends one letter; resolves on the server's receipt, throws a Problem otherwise. */
export async function post(letter: Letter, receiptOf: (id: string) => unknown = () => undefined): Promise<unknown> {
  const response = await send(new Request(new URL(letter.path, location.origin), { method: 'POST', ...content(letter, receiptOf) }))
  const body = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(body, response.status)
  return body
}

function content({ id, body, headers: own }: Letter, receiptOf: (id: string) => unknown): RequestInit {
  // The phone's clock at sending goes beside the body, which must stay the same however often it is sent.
  const headers: Record<string, string> = { ...own, 'Idempotency-Key': id, 'Client-Clock': houseTime() }
  if ('json' in body) return { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(named(body.json, receiptOf)) }
  return { headers: { ...headers, 'Content-Type': body.bytes.type }, body: body.bytes }
}

/** The body with the names the server gave meanwhile. */
export function named(json: unknown, receiptOf: (id: string) => unknown): unknown {
  if (typeof json === 'string') {
    const letter = RECEIPT.exec(json)?.[1]
    return letter === undefined ? json : ((receiptOf(letter) as { id?: string } | undefined)?.id ?? json)
  }
  if (Array.isArray(json)) return json.map((one) => named(one, receiptOf))
  if (json === null || typeof json !== 'object') return json
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, named(value, receiptOf)]))
}

/** No network, an overloaded server or an ended session say nothing about the letter: it waits. */
export const mayStillArrive = (problem: Problem) => problem.passing || problem.status === 401 || problem.status === 408

/** Nothing can be sent now; anything else concerns this letter alone and holds up no other. */
export const isWayClosed = (problem: Problem) => [0, 401, 429, 503].includes(problem.status)
