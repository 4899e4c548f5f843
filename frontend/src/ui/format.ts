import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** The district lives on one clock, wherever the reader sits. */
const ZONE = 'Asia/Shanghai'

/** Numbers, dates and money in the language shown. Dates of law and papers are written 2026-03-01 in both. */
export function useFormat() {
  const { locale } = useI18n()
  const numbers = computed(() => new Intl.NumberFormat(locale.value))
  const shares = computed(() => new Intl.NumberFormat(locale.value, { style: 'percent', maximumFractionDigits: 1 }))
  const bounds = computed(() => new Intl.NumberFormat(locale.value, { style: 'percent', maximumFractionDigits: 2, roundingMode: 'ceil' }))
  const yuan = computed(() => new Intl.NumberFormat(locale.value, { style: 'currency', currency: 'CNY', minimumFractionDigits: 2 }))

  return {
    count: (n: number) => numbers.value.format(n),
    /** A share of one: 0.125 is 12.5 %. */
    share: (part: number) => shares.value.format(part),
    /** A share that promises “at most”, so never rounded down: 0.00021 is 0.03 %. */
    atMost: (part: number) => bounds.value.format(part),
    /** Integer fen, as the server keeps money. */
    money: (fen: number) => yuan.value.format(fen / 100),
    /** 2026-03-01, from an ISO date or an instant. */
    date: (when: string) => (/^\d{4}-\d{2}-\d{2}$/.test(when) ? when : parts(when).slice(0, 10)),
    /** 2026-03-01 09:05, of an instant. */
    dateTime: (instant: string) => parts(instant),
    /** 09:05 of an instant. */
    time: (instant: string) => parts(instant).slice(11),
  }
}

/** sv-SE writes dates as ISO does, in the zone asked for. */
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })

function parts(instant: string): string {
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) ? instant : clock.format(at)
}

/** Today's date of the district, for an instant. */
export const districtDate = (instant: Date) => clock.format(instant).slice(0, 10)
