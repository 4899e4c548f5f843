import type { Weights } from './queries'

/** What a version of the formula says, in the order in which a page shows it. */
export const NUMBERS = ['critical', 'major', 'minor', 'closedPercent', 'fadeDays', 'repeat', 'repeatWithinDays', 'overdue', 'complaint', 'staffing', 'paperExpired', 'paperMissing', 'fromB', 'fromC', 'fromD', 'secondPersonDays', 'correctionDays'] as const satisfies readonly (keyof Weights)[]
