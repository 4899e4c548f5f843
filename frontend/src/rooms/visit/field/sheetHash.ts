import { sha256 } from '@noble/hashes/sha2.js'
import { canonical, toHex, utf8, type Json } from '@/verifier'
import type { Visit, VisitItem } from '../queries'

/** The server's way of writing a moment (ISO 8601 without empty thousandths), so that both make one hash of it. */
export const moment = (at: string): string => at.replace(/\.(\d*?)0+Z$/, (_, digits: string) => (digits ? `.${digits.padEnd(Math.ceil(digits.length / 3) * 3, '0')}Z` : 'Z'))

/** The items that must be answered: the key items while the form is short, otherwise all. */
export function asked(visit: Visit): VisitItem[] {
  const form = visit.form
  if (!form?.isShort) return visit.items
  return visit.items.filter((item) => form.items.includes(item.item) || item.answer)
}

/**
 * VISIT-1, as the server has it: the results as canonical JSON (RFC 8785), the same words in the same order, and its SHA-256.
 * Undefined while an item is open or two answers differ: there is nothing to sign.
 */
export function sheetText(visit: Visit): string | undefined {
  const items = asked(visit)
  if (!visit.writing || items.some((item) => !item.result) || visit.items.some((item) => item.conflicts.length)) return undefined
  const sheet: Record<string, Json> = {
    v: 'VISIT-1',
    visit: visit.id,
    edition: visit.writing,
    errand: visit.errand,
    institution: visit.institution.id,
    begun: moment(visit.begunAt!),
    team: visit.team.map((seat) => seat.inspector),
    items: items.map((item) => ({ item: item.item, applies: item.applicability, result: item.result!, note: item.note, photos: item.photoHashes, fixed: item.fixed, referred: item.referred })),
  }
  if (visit.form?.isShort) sheet.form = 'short'
  return canonical(sheet)
}

export function sheetHash(visit: Visit): string | undefined {
  const text = sheetText(visit)
  return text === undefined ? undefined : toHex(sha256(utf8(text)))
}

export const hashOf = async (bytes: Blob): Promise<string> => toHex(sha256(new Uint8Array(await bytes.arrayBuffer())))
