import { chanceChecks } from './chance'
import type { DrawResult } from './draw'
import type { Fault } from './fault'
import { parse } from './json'
import { outcomeChecks } from './outcome'
import { promiseChecks } from './promise'
import { readRecord, type PublishedRecord } from './record'
import { tried, type Check, type Step } from './step'

/** How the re-run ended: the result, now known to follow from the record, or the first thing wrong. */
export type Verdict =
  | { readonly valid: true; readonly result: DrawResult }
  | { readonly valid: false; readonly fault: Fault }

/** What the reader may know beside the record. */
export interface Beside {
  /** the published rules text, whose hash the manifest names */
  readonly rules?: string
  /** the canonical form of the entropy value that the rules text states */
  readonly valueForm?: RegExp
}

/**
 * Runs a disclosed round again, from nothing but the text of its record (DRAW-1 §1–8). Yields each step once it is
 * done and stops at the first one that does not hold, because all later ones rest on it.
 */
export function* rerun(text: string, beside: Beside = {}): Generator<Step, Verdict> {
  const read: PublishedRecord[] = []
  for (const check of allChecks(text, beside, read)) {
    const step = tried(check)
    yield step
    if (step.fault) return { valid: false, fault: step.fault }
  }
  return { valid: true, result: read[0]!.result }
}

/** The re-run in one go. */
export function verifyRecord(text: string, beside: Beside = {}): Verdict {
  const steps = rerun(text, beside)
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
  }
}

function* allChecks(text: string, { rules, valueForm }: Beside, read: PublishedRecord[]): Generator<Check> {
  yield { name: 'form', subject: '', run: () => showForm(text, read) }
  for (const record of read) {
    yield* promiseChecks(record, rules)
    yield* chanceChecks(record, valueForm)
    yield* outcomeChecks(record)
  }
}

function showForm(text: string, read: PublishedRecord[]) {
  const record = readRecord(parse(text))
  read.push(record)
  return [{ what: 'round', value: String(record.manifest.round) }] as const
}
