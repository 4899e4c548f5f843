/**
 * Idempotency keys. The same request sent again after it got no clear answer (no network, 5xx, 429) carries the same key,
 * so the server does it once; after a clear answer the same words are a new act with a new key.
 * Kept for the tab, so that a reload in between does not double the act.
 */
const SHELF = 'shanyu.submits'

export function keyFor(method: string, url: string, body: string): string {
  const kept = shelf()
  const print = fingerprint(`${method} ${url}\n${body}`)
  const key = kept[print] ?? randomKey()
  store({ ...kept, [print]: key })
  return key
}

/** Forgets the key once the server said clearly what became of the request. */
export function answered(method: string, url: string, body: string, status: number, retryAfter: boolean): void {
  if (status >= 500 || status === 429 || status === 408 || retryAfter) return
  const kept = shelf()
  delete kept[fingerprint(`${method} ${url}\n${body}`)]
  store(kept)
}

/** RFC 9562 version 4; crypto.randomUUID is missing on plain http, where a district may well try us out. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function shelf(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(SHELF) ?? '{}')
  } catch {
    return {}
  }
}

function store(kept: Record<string, string>): void {
  try {
    sessionStorage.setItem(SHELF, JSON.stringify(kept))
  } catch {
    // A full or forbidden store only costs the memory across a reload.
  }
}

/** Two FNV-1a passes: a name for a shelf in this tab, not a security hash. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b)
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}${text.length.toString(36)}`
}
