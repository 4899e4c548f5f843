import type { State } from '@/ui/state'
import type { Round } from './queries'

/** The colour of a round's state: done is good, under way is information, given up or late wants a look. */
export function stateOf(state: string, missed = false): State {
  if (missed || state === 'stalled') return 'overdue'
  if (state === 'dead') return 'due'
  if (state === 'disclosed') return 'good'
  return state === 'planned' ? 'none' : 'info'
}

/** The five pictures of a draw as a line of what has happened, each with when. */
export type StageName = 'pool' | 'number' | 'keys' | 'order' | 'visits'
export interface Stage {
  name: StageName
  done: boolean
  at?: string
}

export function stagesOf(round: Round): Stage[] {
  const confirmed = round.entropy.entries.find((entry) => entry.answer === 'confirmed')
  const proofs = round.keys.map((key) => key.provedAt)
  const proved = proofs.length > 0 && proofs.every((at) => at !== undefined)
  return [
    { name: 'pool', done: round.commit !== undefined, at: round.commit?.at },
    { name: 'number', done: confirmed !== undefined, at: confirmed?.answeredAt },
    { name: 'keys', done: proved, at: proved ? proofs.toSorted().at(-1) : undefined },
    { name: 'order', done: round.drawnAt !== undefined, at: round.drawnAt },
    { name: 'visits', done: round.publishedAt !== undefined, at: round.publishedAt },
  ]
}
