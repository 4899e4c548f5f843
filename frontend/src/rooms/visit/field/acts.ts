import type { Letter } from '@/outbox/letter'
import type { ItemAnswer, Visit, VisitItem } from '../queries'
import { sheetHash } from './sheetHash'

/** What a letter of a visit does, so that its pages can show it before it arrived. */
export type Act =
  | { room: 'visit'; about: string; does: 'arrive'; shortForm: boolean }
  | { room: 'visit'; about: string; does: 'widen' }
  | { room: 'visit'; about: string; does: 'answer'; item: string; on: string | null; settles: string | null; answer: ItemAnswer; photoHashes: string[] }
  | { room: 'visit'; about: string; does: 'photo'; item: string }
  | { room: 'visit'; about: string; does: 'drawing' }
  | { room: 'visit'; about: string; does: 'sign'; side: 'INSPECTOR' | 'INSTITUTION'; hash: string; name: string; post: string; refused: string }
  | { room: 'visit'; about: string; does: 'submit' }
  | { room: 'visit'; about: string; does: 'position' }

export const actOf = (letter: Letter): Act => letter.act as Act

/** The letters of one visit, in the order they were written. */
export const lettersOf = (letters: Letter[], visit: string): Letter[] => letters.filter((letter) => letter.act?.room === 'visit' && letter.act.about === visit)

/** The visit as it will be once everything done on this phone has arrived; what the server refused is left out. */
export function projected(visit: Visit, letters: Letter[]): Visit {
  return lettersOf(letters, visit.id)
    .filter((letter) => !letter.refusal)
    .reduce((seen, letter) => applied(seen, letter), fresh(visit))
}

/** The hash is always this phone's own: it must be the one that its holder sees. */
const fresh = (visit: Visit): Visit => ({ ...visit, hash: sheetHash(visit) })

function applied(visit: Visit, letter: Letter): Visit {
  const act = actOf(letter)
  switch (act.does) {
    case 'arrive':
      if (visit.begunAt) return visit
      return fresh({ ...visit, state: 'begun', begunAt: letter.doneAt, writing: 1, verbs: ['answer', 'sign', 'submit'], version: visit.version + 1, form: act.shortForm ? { items: visit.keyItems, isShort: true } : undefined })
    case 'widen':
      return fresh(visit.form ? { ...visit, form: { ...visit.form, isShort: false, widenedAt: letter.doneAt, widenedFor: 'asked' } } : visit)
    case 'answer':
      return answered(visit, letter, act)
    case 'sign':
      return signed(visit, letter, act)
    case 'submit':
      return { ...visit, verbs: [] }
    default:
      return visit
  }
}

function answered(visit: Visit, letter: Letter, act: Extract<Act, { does: 'answer' }>): Visit {
  const met = visit.items.find((item) => item.item === act.item)
  if (!met || met.answer === letter.id) return visit
  const stands = (met.answer ?? null) === act.on
  const items = visit.items.map((item) => {
    if (item.item !== act.item) return item
    const conflicts = item.conflicts.filter((one) => one.id !== act.settles && one.id !== act.on)
    if (stands) return { ...item, ...act.answer, photoHashes: act.photoHashes, answer: letter.id, answeredAt: letter.doneAt, conflicts }
    return isSame(item, act.answer) ? { ...item, conflicts } : { ...item, conflicts: [...conflicts, { ...act.answer, id: letter.id, by: '', mine: true, at: letter.doneAt, late: false }] }
  })
  const ends = visit.form?.isShort && stands && act.answer.result === 'FAILS' && visit.form.items.includes(act.item)
  const form = ends ? { ...visit.form!, isShort: false, widenedAt: letter.doneAt, widenedFor: act.item } : visit.form
  // One letter changed, and every signature under the sheet is of another sheet.
  const next = fresh({ ...visit, items, form })
  return next.hash === visit.hash ? next : { ...next, signatures: [], team: next.team.map((seat) => ({ ...seat, signed: false })) }
}

function signed(visit: Visit, letter: Letter, act: Extract<Act, { does: 'sign' }>): Visit {
  if (visit.hash !== act.hash) return visit
  const team = act.side === 'INSPECTOR' ? visit.team.map((seat) => (seat.me ? { ...seat, signed: true } : seat)) : visit.team
  return { ...visit, team, signatures: [...visit.signatures, { side: act.side, name: act.name, post: act.post, refused: act.refused, at: letter.doneAt, hash: act.hash }] }
}

const isSame = (item: VisitItem, answer: ItemAnswer): boolean =>
  item.result === answer.result && item.note === answer.note && item.fixed === answer.fixed && item.referred === answer.referred && item.photos.join() === answer.photos.join()
