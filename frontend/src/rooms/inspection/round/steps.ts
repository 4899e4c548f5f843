import type { Round } from '../queries'

export const STEPS = ['commit', 'outcome', 'proofs', 'draw', 'visits'] as const
export type StepName = (typeof STEPS)[number]
export type Standing = 'done' | 'now' | 'later' | 'never'

const REACHED: Record<string, number> = { planned: 0, committed: 1, 'entropy-entered': 1, 'entropy-confirmed': 2, proved: 3, drawn: 4, disclosed: 5 }

/** How each of the five steps stands; after a death or a stall the open ones never come. */
export function standings(round: Pick<Round, 'state' | 'commit' | 'entropy' | 'keys' | 'drawnAt'>): Record<StepName, Standing> {
  const reached = REACHED[round.state]
  if (reached !== undefined) return each((n) => (n < reached ? 'done' : n === reached ? 'now' : 'later'))
  const confirmed = round.entropy.entries.some((entry) => entry.answer === 'confirmed')
  const proved = round.keys.length > 0 && round.keys.every((key) => key.provedAt)
  const done = [round.commit !== undefined, confirmed, confirmed && proved, false, false]
  return each((n) => (done[n] ? 'done' : 'never'))
}

function each(of: (n: number) => Standing): Record<StepName, Standing> {
  return Object.fromEntries(STEPS.map((name, n) => [name, of(n)])) as Record<StepName, Standing>
}
