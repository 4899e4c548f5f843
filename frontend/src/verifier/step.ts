import { firstDifference } from './difference'
import { Refusal, refuse, type Fault, type FaultCode } from './fault'

export type StepName = 'form' | 'rows' | 'manifest' | 'entropy' | 'proof' | 'seed' | 'stratum' | 'teams' | 'result'

/** A value that a step has checked, under a name that the screen translates. */
export interface Shown {
  readonly what: ShownName
  readonly value: string | readonly string[]
}

export type ShownName =
  | 'round'
  | 'size'
  | 'root'
  | 'prev'
  | 'rules'
  | 'commit'
  | 'source'
  | 'time'
  | 'value'
  | 'alpha'
  | 'key'
  | 'pi'
  | 'beta'
  | 'seed'
  | 'k'
  | 'drawn'
  | 'substitutes'
  | 'attempt'
  | 'teams'

/** One thing that was checked. `subject` says which of its kind: `pool`, the number of a key, a stratum's code. */
export interface Step {
  readonly name: StepName
  readonly subject: string
  readonly shown: readonly Shown[]
  /** null when it holds */
  readonly fault: Fault | null
}

/** A step before it is done; `run` throws a Refusal when it does not hold. */
export interface Check {
  readonly name: StepName
  readonly subject: string
  readonly run: () => readonly Shown[]
}

export function tried({ name, subject, run }: Check): Step {
  try {
    return { name, subject, shown: run(), fault: null }
  } catch (error) {
    if (error instanceof Refusal) return { name, subject, shown: [], fault: error.fault }
    throw error
  }
}

/** Refuses a published value that is not the computed one, naming the first place where they part. */
export function refuseDifference(code: FaultCode, computed: unknown, published: unknown, where: string): void {
  const difference = firstDifference(computed, published, where)
  if (difference) refuse(code, difference.where, difference.expected, difference.found)
}
