/** One field the server refuses, as it names it (a dotted path into the body sent). */
export interface FieldRefusal {
  field: string
  value?: unknown
  reason: string
}

/** RFC 9457 as the server sends it; further members explain this type of problem and are named in its sentence. */
export interface ProblemDocument {
  type: string
  title?: string
  status: number
  detail?: string
  try?: string
  errors?: FieldRefusal[]
  [member: string]: unknown
}

/** A call that was refused or never arrived. Pages show it with ui/ProblemNote; forms land it on its fields. */
export class Problem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(`${document.status} ${document.type}`)
    this.name = 'Problem'
  }

  /** The last part of the type, by which the sentence is found in the messages. */
  get slug(): string {
    return this.document.type.split('/').pop() ?? 'unknown'
  }

  get status(): number {
    return this.document.status
  }

  /** Worth trying again as it stands: nothing was said about the request itself. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

/** No answer came: no network, or the server is down. Status 0 is no HTTP status. */
export const unreachable = () => new Problem({ type: '/errors/unreachable', status: 0 })

/** Reads the refusal of an answer, whatever stands between us and the server made of it. */
export function problemOf(body: unknown, status: number): Problem {
  const given = typeof body === 'object' && body !== null ? (body as Partial<ProblemDocument>) : {}
  const type = typeof given.type === 'string' && given.type.startsWith('/errors/') ? given.type : `/errors/status-${status}`
  return new Problem({ ...given, type, status })
}

/** Anything thrown, as a problem: a mistake of our own is told as one, not hidden. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  console.error(thrown)
  return new Problem({ type: '/errors/page', status: 0, detail: thrown instanceof Error ? thrown.message : String(thrown) })
}
