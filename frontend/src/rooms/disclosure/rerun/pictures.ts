import type { Step, StepName } from '@/verifier'
import type { State } from '@/ui/state'

/** The five pictures in which a draw is told, in their order. */
export const PICTURES = ['pool', 'number', 'keys', 'order', 'visits'] as const
export type Picture = (typeof PICTURES)[number]

/** Where the re-run stands: `failed` means that the re-run itself broke, not that the record is wrong. */
export type Progress = 'ready' | 'running' | 'holds' | 'wrong' | 'failed'

const PICTURE_OF: Record<StepName, Picture> = {
  form: 'pool',
  rows: 'pool',
  manifest: 'pool',
  entropy: 'number',
  proof: 'keys',
  seed: 'keys',
  stratum: 'order',
  teams: 'visits',
  result: 'visits',
}

/** The formula of each step, as DRAW-1 writes it; the same in every language. */
export const FORMULAS: Record<StepName, string> = {
  form: 'DRAW-1 §1–3, RFC 8259',
  rows: 'RFC 6962 root over SHA-256 of RFC 8785 rows',
  manifest: 'C = SHA-256("DRAW-1/commit" ‖ JSON(M))',
  entropy: 'alpha = "DRAW-1/alpha" ‖ C ‖ SHA-256(JSON(entropy))',
  proof: 'beta = ECVRF-EDWARDS25519-SHA512-TAI(key, alpha, pi), RFC 9381',
  seed: 'seed = SHA-512("DRAW-1/seed" ‖ beta 1 ‖ beta 2 …)',
  stratum: 'Fisher–Yates, Stream("inst/" + code)',
  teams: 'Stream("insp/" + attempt), attempt = 0, 1 … 999',
  result: 'DRAW-1 §8',
}

export function stepsOf(picture: Picture, steps: readonly Step[]): readonly Step[] {
  return steps.filter((step) => PICTURE_OF[step.name] === picture)
}

/** What may be said of one picture: nothing before it is reached, nor after something earlier was found wrong. */
export function progressOf(picture: Picture, steps: readonly Step[], progress: Progress): Progress {
  const own = stepsOf(picture, steps)
  if (own.some((step) => step.fault)) return 'wrong'
  if (progress === 'holds') return 'holds'
  const last = steps.at(-1)
  const reached = last ? PICTURES.indexOf(PICTURE_OF[last.name]) : -1
  if (own.length > 0 && reached > PICTURES.indexOf(picture)) return 'holds'
  return progress === 'running' ? 'running' : 'ready'
}

export const STATE_OF: Record<Progress, State> = { ready: 'none', running: 'info', holds: 'good', wrong: 'overdue', failed: 'due' }
