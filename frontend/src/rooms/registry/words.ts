import { useI18n } from 'vue-i18n'
import type { RouteLocationRaw } from 'vue-router'
import { useRouter } from 'vue-router'
import type { State } from '@/ui/state'
import type { FileEntry, Judged } from './queries'

export const TYPES = ['FOR_PROFIT', 'NON_PROFIT', 'PUBLIC_INSTITUTION', 'KINDERGARTEN_CLASS', 'BABY_HOUSE', 'WELFARE', 'HOME'] as const
export const LIVES = ['IN_SERVICE', 'PREPARING', 'OPERATING', 'CHANGING', 'SUSPENDED', 'RECTIFYING', 'CLOSED'] as const
export const FORMS = ['FULL_DAY', 'HALF_DAY', 'HOURLY', 'TEMPORARY'] as const
export const MEALS = ['NONE', 'OWN_KITCHEN', 'SUPPLIED'] as const
export const CLASSES = ['INFANT', 'YOUNGER_TODDLER', 'OLDER_TODDLER', 'MIXED'] as const
export const RISKS = ['A', 'B', 'C', 'D'] as const
export const TRAITS = ['inclusive', 'subsidised', 'prepaid', 'issuesPrepaidCard', 'specialEquipment', 'foreignStaff'] as const

const LIFE_STATES: Record<string, State> = { PREPARING: 'info', OPERATING: 'good', CHANGING: 'info', SUSPENDED: 'due', RECTIFYING: 'overdue', CLOSED: 'none' }
const FILING_STATES: Record<string, State> = { DRAFT: 'none', SUBMITTED: 'info', RETURNED: 'due', RECEIPT_ISSUED: 'good', WITHDRAWN: 'none' }

/** The register's words and colours, in the language shown. */
export function useRegistryWords() {
  const { t, te, locale } = useI18n()
  const router = useRouter()
  const word = (group: string, key: string) => (te(`registry.${group}.${key}`) ? t(`registry.${group}.${key}`) : key)
  const titled = (of: { title: string; titleEn: string }) => (locale.value === 'en' ? of.titleEn : of.title)

  /** The page of what an entry speaks of, where its room has one. */
  function to(entry: FileEntry): RouteLocationRaw | undefined {
    if (!entry.subject || !entry.subjectKind) return undefined
    const room = entry.kind.split('.')[0]!
    const name = [`${room}-${entry.subjectKind}`, `${entry.subjectKind}-page`, `casework-${entry.subjectKind}`].find((candidate) => router.hasRoute(candidate))
    return name ? { name, params: { id: entry.subject } } : undefined
  }

  /** What a rule says, as a sentence with its figures. */
  function judged(one: Judged): string {
    const judgement = one.judgement as { outcome: string; reason?: { code: string; facts: Record<string, unknown> } }
    if (!judgement.reason) return t(`registry.rule.${one.rule}`)
    const facts = { ...judgement.reason.facts, kind: word('class', String(judgement.reason.facts.kind ?? '')) }
    return te(`registry.reason.${judgement.reason.code}`) ? t(`registry.reason.${judgement.reason.code}`, facts) : judgement.reason.code
  }

  return {
    type: (key: string | undefined) => (key ? word('type', key) : '–'),
    life: (key: string) => word('life', key),
    lifeColour: (key: string): State => LIFE_STATES[key] ?? 'none',
    filing: (key: string) => word('filingState', key),
    filingColour: (key: string): State => FILING_STATES[key] ?? 'none',
    purpose: (key: string) => word('purpose', key),
    form: (key: string) => word('form', key),
    meals: (key: string | undefined) => (key ? word('meals', key) : '–'),
    classKind: (key: string) => word('class', key),
    verb: (key: string) => word('verb', key),
    not: (key: string | undefined) => (key ? word('not', key) : undefined),
    answer: (value: boolean | undefined | null) => (value == null ? t('registry.unknown') : t(value ? 'registry.yes' : 'registry.no')),
    kind: (key: string) => word('entry', key.replaceAll('.', '_')),
    word,
    titled,
    to,
    judged,
  }
}
