import type { State } from '@/ui/state'

export const KINDS = ['SAFETY', 'CARE', 'HEALTH', 'FOOD', 'FIRE', 'FEES', 'STAFF', 'UNLICENSED', 'OTHER', 'SUGGESTION'] as const
export const OUTCOMES = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'CANNOT_BE_ESTABLISHED'] as const
export const REFUSALS = ['NOT_CHILDCARE', 'OTHER_DISTRICT', 'TOO_VAGUE', 'SAME_MATTER', 'IN_COURT'] as const
export const GROUNDS = ['CONSENT_WITHDRAWN', 'PURPOSE_ACHIEVED', 'RETENTION_PASSED', 'UNLAWFUL'] as const
export const STATES: Record<string, State> = { received: 'due', 'not-accepted': 'none', accepted: 'info', 'in-hand': 'info', answered: 'good', rated: 'good', closed: 'none' }
