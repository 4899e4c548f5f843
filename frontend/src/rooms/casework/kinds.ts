/** Kinds one may ask the list for; those ending in a dot are all of a room. */
export const KINDS = [
  'inspection.',
  'inspection.rectification',
  'inspection.decision',
  'inspection.lead',
  'inspection.referral',
  'inspection.visit-due',
  'inspection.publication',
  'registry.',
  'oversight.',
  'planning.',
] as const

/** States one may ask for; the first three gather several. */
export const STATES = ['todo', 'unfinished', 'overdue', 'open', 'in-hand', 'answered', 'returned', 'closed'] as const
