import { send } from '@/api/client'
import { problemOf, type Problem } from '@/api/problem'
import type { Letter } from './letter'

/** Sends one letter; resolves on the server's receipt, throws a Problem otherwise. */
export async function post(letter: Letter): Promise<unknown> {
  const response = await send(new Request(new URL(letter.path, location.origin), { method: 'POST', ...content(letter) }))
  const body = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(body, response.status)
  return body
}

function content({ id, body }: Letter): RequestInit {
  const headers: Record<string, string> = { 'Idempotency-Key': id }
  if ('json' in body) return { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body.json) }
  const form = new FormData()
  for (const [name, value] of body.parts) form.append(name, value)
  return { headers, body: form }
}

/** No network, an overloaded server or an ended session say nothing about the letter: it waits. */
export const mayStillArrive = (problem: Problem) => problem.passing || problem.status === 401 || problem.status === 408
