import { ref } from 'vue'
import { send } from '@/api/client'
import { asProblem, problemOf, type Problem } from '@/api/problem'
import type { ListQuery } from './list'

const KINDS = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const
export type ExportKind = keyof typeof KINDS

/** The same question, answered as a file. The server names it, masks it by right and enters it in the log. */
export function useExport(path: () => string | undefined, which: () => ListQuery, name: () => string) {
  const busy = ref(false)
  const problem = ref<Problem>()

  async function take(kind: ExportKind): Promise<void> {
    busy.value = true
    problem.value = undefined
    try {
      save(...(await file(kind)))
    } catch (thrown) {
      problem.value = asProblem(thrown)
    } finally {
      busy.value = false
    }
  }

  async function file(kind: ExportKind): Promise<[Blob, string]> {
    const url = new URL(path()!, location.origin)
    for (const [key, value] of Object.entries(which())) if (value !== undefined) url.searchParams.set(key, String(value))
    const response = await send(new Request(url, { headers: { Accept: KINDS[kind] } }))
    if (!response.ok) throw problemOf(await response.json().catch(() => undefined), response.status)
    return [await response.blob(), named(response.headers.get('Content-Disposition')) ?? `${name()}.${kind}`]
  }

  return { busy, problem, take }
}

/** RFC 6266: the encoded name if there is one, else the plain one. */
export function named(disposition: string | null): string | undefined {
  const encoded = /filename\*=(?:UTF-8|utf-8)''([^;]+)/.exec(disposition ?? '')?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1]
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
