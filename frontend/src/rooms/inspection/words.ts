import { useI18n } from 'vue-i18n'
import { useFormat } from '@/ui/format'
import type { State } from '@/ui/state'
import type { RoundRow } from './queries'

export const ROUND_STATES = ['planned', 'committed', 'entropy-entered', 'entropy-confirmed', 'proved', 'drawn', 'disclosed', 'dead', 'stalled'] as const

/** The districts' departments, as the checklist letters them. */
export const DEPARTMENTS = ['E', 'H', 'M', 'F', 'P', 'C', 'B', 'J', 'R', 'Z'] as const

/** What rounds, keys and inspectors are called, in the language shown. */
export function useDrawWords() {
  const { t, te, locale } = useI18n()
  const format = useFormat()

  const state = (name: string) => (te(`inspection.state.${name}`) ? t(`inspection.state.${name}`) : name)
  const stands = (row: Pick<RoundRow, 'state' | 'missed'>) => state(row.missed ? 'missed' : row.state)
  const kind = (name: string) => t(`inspection.kind.${name}`)
  const level = (name: string) => t(`inspection.level.${name}`)
  const department = (letter: string) => (te(`inspection.department.${letter}`) ? t(`inspection.department.${letter}`) : letter)
  const month = (of: { year: number; month: number }) => `${of.year}-${String(of.month).padStart(2, '0')}`
  const office = (of: { name: string; nameEn: string }) => (locale.value === 'en' ? of.nameEn : of.name)
  const licence = (name: string) => t(`inspection.licence.${name}`)

  /** ssq:2026-12-03 in words: which lottery, on which day. */
  function source(text: string): string {
    const [lottery = '', day = ''] = text.split(':')
    return te(`inspection.lottery.${lottery}`) ? t('inspection.lottery.onDay', { lottery: t(`inspection.lottery.${lottery}`), day: format.date(day) }) : text
  }

  function colour(row: Pick<RoundRow, 'state' | 'missed'>): State {
    if (row.missed || row.state === 'stalled') return 'overdue'
    if (row.state === 'disclosed') return 'good'
    if (row.state === 'planned' || row.state === 'dead') return 'none'
    return 'info'
  }

  const licenceColour = (name: string): State => (name === 'valid' ? 'good' : name === 'soon' ? 'due' : 'overdue')

  return { state, stands, kind, level, department, month, office, licence, source, colour, licenceColour }
}

/** Tuesday, Thursday, Sunday for 双色球; Monday, Wednesday, Saturday for 大乐透: as the server knows them (0 = Sunday). */
export const LOTTERY_DAYS: Record<string, number[]> = { ssq: [2, 4, 0], dlt: [1, 3, 6] }

/** The days from `from` on, `count` of them, on which a lottery is drawn. */
export function drawDays(lottery: string, from: string, count: number): string[] {
  const days: string[] = []
  const held = LOTTERY_DAYS[lottery] ?? []
  for (const day = new Date(`${from}T00:00:00Z`); days.length < count && held.length > 0; day.setUTCDate(day.getUTCDate() + 1)) {
    if (held.includes(day.getUTCDay())) days.push(day.toISOString().slice(0, 10))
  }
  return days
}
