import type { VisitItem } from './queries'

export interface Change {
  item: VisitItem
  fields: { name: 'result' | 'note' | 'photos' | 'fixed' | 'referred'; before: unknown; now: unknown }[]
}

/** What differs between two editions of a sheet, in the order of the list; photos are told by their number. */
export function changesOf(before: VisitItem[], now: VisitItem[]): Change[] {
  const old = new Map(before.map((item) => [item.item, item]))
  return now.flatMap((item) => {
    const was = old.get(item.item)
    if (!was) return []
    const fields: Change['fields'] = (['result', 'note', 'fixed', 'referred'] as const).filter((name) => was[name] !== item[name]).map((name) => ({ name, before: was[name], now: item[name] }))
    if (was.photos.join() !== item.photos.join()) fields.push({ name: 'photos', before: was.photos.length, now: item.photos.length })
    return fields.length ? [{ item, fields }] : []
  })
}
