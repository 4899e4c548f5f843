import { useI18n } from 'vue-i18n'
import { useSession } from '@/session/session'
import { useFormat } from '@/ui/format'
import type { NearbyPlace, Place } from './queries'

/** A place's facts in plain words. */
export function usePlaceWords() {
  const { t, locale } = useI18n()
  const session = useSession()
  const format = useFormat()
  const comma = () => (locale.value === 'en' ? ', ' : '、')

  return {
    town: (place: Place) => (locale.value === 'en' ? place.townNameEn : place.townName) ?? place.town,
    forms: (place: Place) => place.serviceForms.map((form) => t(`disclosure.form.${form}`)).join(comma()),
    ages: (place: Place) =>
      place.classes
        .filter(({ places }) => places > 0)
        .map(({ kind }) => t(`disclosure.kind.${kind}`))
        .join(comma()),
    /** The posted prices a month with the day they are from; that none is posted is said, not left out. */
    monthly: (fees: NearbyPlace['fees']) => {
      const prices = (fees?.lines ?? []).filter(({ unit }) => unit === 'MONTH').map(({ fen }) => fen)
      if (!fees || !prices.length) return t(fees ? 'disclosure.near.noMonthly' : 'disclosure.near.noFees')
      const [least, most] = [Math.min(...prices), Math.max(...prices)].map((fen) => format.money(fen)) as [string, string]
      return least === most ? t('disclosure.near.monthly', { price: least, day: fees.from }) : t('disclosure.near.monthlySpan', { least, most, day: fees.from })
    },
    visited: (place: Place) => {
      if (place.lastVisitOn === undefined) return t('disclosure.place.noVisit')
      const said = t(`disclosure.outcome.${place.lastOutcome}`)
      const after = place.lastOpen ? t('disclosure.place.stillOpen', { n: place.lastOpen }) : place.lastOutcome === 'PASSED' ? '' : t('disclosure.place.allRight')
      return t('disclosure.place.visitedOn', { day: place.lastVisitOn, said, after }).trim()
    },
    /** The house's own clock, which a demonstration may have moved. */
    clock: () => (session.known ? new Date(session.known.clock.now) : new Date()),
  }
}
