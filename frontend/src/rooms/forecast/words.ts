import { useI18n } from 'vue-i18n'
import type { Assumption } from './queries'

/** What was counted or asked is good to know; what was only reckoned or assumed wants better. */
export const statusState = (status: string) => (status === 'published' || status === 'surveyed' ? 'good' : 'due')

/** An assumption in words. */
export function useAssumed() {
  const { t } = useI18n()
  /** About which children, and which places. */
  const about = (of: Assumption): string =>
    of.name === 'uptake' ? t('forecast.about.uptake', { age: of.age, form: t(`forecast.form.${of.form}`), price: t(`forecast.price.${of.price}`) }) : t(`forecast.about.${of.age === 0 ? 'first' : 'later'}`, { age: of.age, before: of.age - 1 })
  /** The product's own has nothing behind it, and says so in the reader's language. */
  const sourceOf = (of: Assumption): string => (of.status === 'default' ? t('forecast.assumptions.default') : of.source)
  return { about, sourceOf }
}
