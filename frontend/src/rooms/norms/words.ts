import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** The room's words: titles in the language shown, units, comparisons, codes. */
export function useWords() {
  const { t, te, locale } = useI18n()
  const english = computed(() => locale.value === 'en')

  /** A code with its word; the code itself where nobody has given it one. */
  const word = (key: string, code: string) => (te(`norms.${key}.${code}`) ? t(`norms.${key}.${code}`) : code)
  const unit = (text: string) => {
    const key = `norms.unit.${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`
    return text && te(key) ? t(key) : text
  }

  function figure(value: unknown): string {
    if (typeof value === 'boolean') return t(value ? 'norms.yes' : 'norms.no')
    if (Array.isArray(value)) return value.map(figure).join(english.value ? ', ' : '、')
    return value === null || value === undefined ? '–' : String(value)
  }

  /** "≥ 2 persons"; lists and sentences carry no comparison. */
  function said(value: unknown, op: string, of: string): string {
    if (op === 'between' && Array.isArray(value)) return `${value.join('–')} ${unit(of)}`.trim()
    if (typeof value !== 'number') return figure(value)
    const sign = { '<=': '≤ ', '>=': '≥ ', '<': '< ', '>': '> ' }[op] ?? ''
    return `${sign}${value}${of ? ` ${unit(of)}` : ''}`
  }

  const titled = (thing: { title: string; titleEn: string }) => (english.value && thing.titleEn ? thing.titleEn : thing.title)
  return { english, word, unit, figure, said, titled }
}
