import { useI18n } from 'vue-i18n'

/** The words for a stratum's code; a code that the house does not use is shown as it is. */
export function useStratumName(): (code: string) => string {
  const { t, te } = useI18n()
  return (code) => (te(`disclosure.rerun.stratum.${code}`) ? t(`disclosure.rerun.stratum.${code}`) : code)
}
