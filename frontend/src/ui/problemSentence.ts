import type { Composer } from 'vue-i18n'
import { roomsWithMessages } from '@/i18n'
import type { FieldRefusal, Problem } from '@/api/problem'

type Speaker = Pick<Composer, 't' | 'te'>

export interface Sentence {
  says: string
  advice: string
}

/**
 * The sentence of a problem, made where it is read. Looked up by the last part of its type: first `ui.problem.<slug>`,
 * then `<room>.problem.<slug>` of each room whose messages are loaded, then by status. Its members fill the blanks.
 */
export function sentenceOf(problem: Problem, { t, te }: Speaker): Sentence {
  const { document, slug, status } = problem
  const members = Object.fromEntries(Object.entries(document).filter(([, value]) => typeof value !== 'object'))
  const key = known(slug, te) ?? fallback(status)
  const exact = key.endsWith(`.${slug}`)
  return {
    says: exact ? t(`${key}.says`, members) : [t(`${key}.says`, members), document.detail ?? document.title].filter(Boolean).join(' '),
    advice: exact && te(`${key}.advice`) ? t(`${key}.advice`, members) : (document.try ?? (te(`${key}.advice`) ? t(`${key}.advice`, members) : '')),
  }
}

/** What is wrong with one field: the room's sentence for the reason, else the reason as the server gave it. */
export function refusalOf({ reason, value }: FieldRefusal, { t, te }: Speaker): string {
  const key = ['ui', ...roomsWithMessages].map((owner) => `${owner}.refusal.${reason}`).find((candidate) => te(candidate))
  return key ? t(key, { value: value === undefined || value === null ? '' : String(value) }) : reason
}

function known(slug: string, te: Speaker['te']): string | undefined {
  return ['ui', ...roomsWithMessages].map((owner) => `${owner}.problem.${slug}`).find((key) => te(`${key}.says`))
}

function fallback(status: number): string {
  if (status >= 500) return 'ui.problem.server'
  const named: Record<number, string> = { 400: 'malformed', 401: 'login', 403: 'missing', 404: 'missing', 409: 'state', 412: 'version', 413: 'tooLarge', 422: 'rule', 429: 'busy' }
  return `ui.problem.${named[status] ?? 'other'}`
}
