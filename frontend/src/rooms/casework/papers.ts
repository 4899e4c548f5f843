import { send } from '@/api/client'
import { problemOf } from '@/api/problem'

/** Hands in a photo or paper of an institution; answers its id. The key stays with the file, so a second try makes no second paper. */
export async function keepPaper(file: Blob, key: string, name: string, institution: string): Promise<string> {
  const url = new URL('/api/papers', location.origin)
  url.searchParams.set('name', name)
  url.searchParams.set('institution', institution)
  const response = await send(new Request(url, { method: 'POST', headers: { 'Content-Type': file.type, 'Idempotency-Key': key }, body: file }))
  const body = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(body, response.status)
  return (body as { id: string }).id
}

/** Where the bytes of a paper are read; the server asks again who may. */
export const paperPath = (id: string) => `/api/papers/${id}`
