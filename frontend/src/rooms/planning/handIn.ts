import { answer, api, send } from '@/api/client'
import { asProblem, problemOf } from '@/api/problem'
import { randomKey } from '@/api/submits'
import type { NetworkImport } from './queries'

/** Small enough for a slow line to send in one go, and for the server to hold. */
const PIECE = 4 * 1024 * 1024
const TRIES = 3

/** What becomes a network: an extract, or two tables. */
export interface Handed {
  kind: 'osm' | 'edges'
  source: string
  files: Partial<Record<'extract' | 'nodes' | 'edges', File>>
}

export const whole = (handed: Handed): File[] => Object.values(handed.files).filter((file) => file !== undefined)

/**
 * Announces the files, sends them piece by piece and lets them be read; answers when the reading has begun.
 * @param told how many bytes have arrived, and of which import
 */
export async function handIn(handed: Handed, told: (seen: NetworkImport) => void): Promise<NetworkImport> {
  const files = whole(handed)
  const bytes = files.reduce((sum, file) => sum + file.size, 0)
  let seen: NetworkImport = await answer(api.POST('/api/planning/network-imports', { body: { kind: handed.kind, name: files[0]!.name.slice(0, 100), source: handed.source, bytes } }))
  told(seen)
  for (const [name, file] of Object.entries(handed.files)) {
    for (let at = 0; file && at < file.size; at += PIECE) {
      seen = await piece(seen.id, name, at, file.slice(at, at + PIECE))
      told(seen)
    }
  }
  return answer(api.POST('/api/planning/network-imports/{id}/reading', { params: { path: { id: seen.id } } }))
}

/** The same piece under the same key again where no answer came: the server takes it once. */
async function piece(id: string, file: string, at: number, bytes: Blob): Promise<NetworkImport> {
  const key = randomKey()
  for (let tried = 1; ; tried++) {
    try {
      const url = new URL(`/api/planning/network-imports/${id}/pieces?file=${file}&at=${at}`, location.origin)
      const response = await send(new Request(url, { method: 'POST', headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': key }, body: bytes }))
      const body = await response.json().catch(() => undefined)
      if (!response.ok) throw problemOf(body, response.status)
      return body as NetworkImport
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (!problem.passing || tried === TRIES) throw problem
      await new Promise((again) => setTimeout(again, 1000 * tried))
    }
  }
}

export const watchImport = (id: string): Promise<NetworkImport> => answer(api.GET('/api/planning/network-imports/{id}', { params: { path: { id } } }))
export const cancelImport = (id: string): Promise<NetworkImport> => answer(api.POST('/api/planning/network-imports/{id}/cancellation', { params: { path: { id } } }))
