import { useI18n } from 'vue-i18n'
import { useSession } from '@/session/session'
import type { Place } from './queries'

/** A place's facts in plain words. */
export function usePlaceWords() {
  const { t, locale } = useI18n()
  const session = useSession()
  const comma = () => (locale.value === 'en' ? ', ' : '、')

  return {
    town: (place: Place) => (locale.value === 'en' ? place.townNameEn : place.townName) ?? place.town,
    forms: (place: Place) => place.serviceForms.map((form) => t(`disclosure.form.${form}`)).join(comma()),
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
