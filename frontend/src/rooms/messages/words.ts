import { useI18n } from 'vue-i18n'
import { useFormat } from '@/ui/format'
import type { State } from '@/ui/state'
import type { Message } from './queries'

export const GROUPS = ['matter', 'deadline', 'expiry', 'paper', 'closing'] as const
export const PAPER_KINDS = ['FILING_RECEIPT', 'BASIC_CONDITIONS', 'INSPECTION_NOTICE', 'RECTIFICATION_NOTICE', 'STOP_ORDER', 'CLOSING_NOTICE'] as const
export const EXPIRING = ['REGISTRATION_CERTIFICATE', 'PREMISES_PROOF', 'STAFF_PROOF', 'HEALTH_EVALUATION_REPORT', 'FIRE_SAFETY_PROOF', 'FOOD_LICENCE', 'OTHER_LEGAL_PAPERS', 'LEASE'] as const

const COLOURS: Record<string, State> = { matter: 'info', deadline: 'overdue', expiry: 'due', paper: 'good', closing: 'info', audit: 'due' }

/** What a message says, in the language it is read in: made from its kind and facts. */
export function useMessageWords() {
  const { t, te } = useI18n()
  const format = useFormat()
  const word = (group: string, key: string) => (te(`messages.${group}.${key}`) ? t(`messages.${group}.${key}`) : key)

  function says(message: Message): string {
    const facts = message.facts as Record<string, unknown>
    const matter = String(facts.kind ?? '')
    const words = {
      ...facts,
      what: te(`casework.kind.${matter}`) ? t(`casework.kind.${matter}`) : matter,
      paper: word('papers', String(facts.paper ?? '')),
      review: word('reviews', String(facts.review ?? '')),
      due: facts.due ? format.date(String(facts.due)) : '',
    }
    return te(`messages.says.${message.kind}`) ? t(`messages.says.${message.kind}`, words) : message.kind
  }

  return {
    says,
    group: (message: Message) => t(`messages.group.${message.kind.split('.')[0]!}`),
    colour: (message: Message): State => COLOURS[message.kind.split('.')[0]!] ?? 'none',
    paper: (kind: string) => word('papers', kind),
    word,
  }
}
