import { useI18n } from 'vue-i18n'
import { useFormat } from '@/ui/format'
import type { State } from '@/ui/state'
import type { FileEntry } from './queries'
import { useRegistryWords } from './words'

const GOOD = ['opened', 'receipt-issued', 'resumed', 'released', 'conforms', 'closed-DONE', 'closed-VERIFIED']
const BAD = ['ordered', 'does-not-conform']
const SLOW = ['suspended', 'returned', 'closed']

/** What an entry of the timeline says; the rooms that write entries bring their own words under `<room>.entry`. */
export function useEntryWords() {
  const { t, te, locale } = useI18n()
  const words = useRegistryWords()
  const format = useFormat()

  const verb = (entry: FileEntry) => entry.kind.split('.').slice(1).at(-1) ?? entry.kind
  const fact = (entry: FileEntry, name: string) => {
    const value = (entry.facts as Record<string, unknown>)[name]
    return value === undefined || value === null || value === '' ? undefined : String(value)
  }

  function group(entry: FileEntry): string {
    const [room, thing] = entry.kind.split('.')
    if (room === 'casework') return 'matter'
    if (room === 'inspection' || room === 'oversight') return 'visit'
    return thing === 'paper' || thing === 'fees' || thing === 'official' ? 'paper' : thing === 'filing' ? 'filing' : 'life'
  }

  function title(entry: FileEntry): string {
    const key = entry.kind.replaceAll('.', '_')
    const [room] = entry.kind.split('.')
    if (room === 'casework') return t(`registry.entry.${key}`, { what: matter(fact(entry, 'kind') ?? '') })
    if (room === 'oversight') return t(`registry.entry.${key}`, { what: t(`registry.complaint.${fact(entry, 'outcome')}`) })
    if (te(`registry.entry.${key}`)) {
      const what = fact(entry, 'purpose') ? words.purpose(fact(entry, 'purpose')!) : ''
      return t(`registry.entry.${key}`, { ...(entry.facts as object), what })
    }
    const owner = ['visit', 'enforcement', 'warning'].find((one) => te(`${one}.entry.${key}`))
    return owner ? t(`${owner}.entry.${key}`, entry.facts as Record<string, unknown>) : entry.kind
  }

  function matter(kind: string): string {
    const [room, ...rest] = kind.split('.')
    const own = `${room}.matter.${rest.join('.')}`
    return te(own) ? t(own) : te(`casework.kind.${kind}`) ? t(`casework.kind.${kind}`) : kind
  }

  function detail(entry: FileEntry): string | undefined {
    const parts: (string | undefined)[] = []
    const fields = (entry.facts as { fields?: string[] }).fields
    if (fields?.length) parts.push(t('registry.changed', { fields: fields.map((field) => t(`registry.field.${field}`)).join('、') }))
    if (fact(entry, 'placesBefore')) parts.push(t('registry.placesChanged', { before: fact(entry, 'placesBefore')!, after: fact(entry, 'places')! }))
    if (fact(entry, 'nameBefore')) parts.push(t('registry.nameWas', { name: fact(entry, 'nameBefore')! }))
    if (entry.kind.startsWith('registry.official')) parts.push(te(`messages.papers.${fact(entry, 'officialPaper')}`) ? t(`messages.papers.${fact(entry, 'officialPaper')}`) : '', fact(entry, 'number'))
    if (entry.kind === 'registry.paper.held') parts.push(words.word('paper', fact(entry, 'kind') ?? ''), fact(entry, 'number'))
    if (entry.kind === 'casework.matter.opened' && fact(entry, 'due')) parts.push(t('registry.due', { day: format.date(fact(entry, 'due')!) }))
    if (fact(entry, 'late')) parts.push(t('registry.enteredLate', { at: format.dateTime(fact(entry, 'receivedAt')!) }))
    const ending = fact(entry, 'ending')
    if (ending) parts.push(te(`visit.found.${ending}`) ? t(`visit.found.${ending}`) : words.word('ending', ending))
    // The item's number stands in the title already: here is what it asks.
    const finding = entry.kind.startsWith('inspection.finding')
    if (entry.kind.startsWith('oversight.')) parts.push(fact(entry, 'number'))
    parts.push(fact(entry, 'reason'), fact(entry, 'text'), fact(entry, 'receipt'), finding ? fact(entry, locale.value === 'en' ? 'titleEn' : 'title') : fact(entry, 'item'))
    const said = parts.filter(Boolean).join(' · ')
    return said || undefined
  }

  function colour(entry: FileEntry): State {
    const how = entry.kind === 'casework.matter.closed' ? `closed-${fact(entry, 'ending')}` : verb(entry)
    if (GOOD.includes(how)) return 'good'
    if (BAD.includes(how)) return 'overdue'
    return SLOW.includes(how) ? 'due' : 'none'
  }

  return { group, title, detail, colour }
}
