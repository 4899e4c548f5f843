import { Refusal } from './fault'
import type { RerunNews, RerunOrder } from './rerun.worker'
import type { Beside, Verdict } from './round'
import type { Step } from './step'

/** How the page follows a re-run that goes on beside it. */
export interface Watch {
  readonly onStep: (step: Step) => void
  /** ends the re-run; the promise is then rejected with the signal's reason */
  readonly signal?: AbortSignal
  readonly beside?: Beside
}

/** Runs a disclosed round again in a worker, so that the page stays alive however large the round is. */
export function rerunInWorker(text: string, { onStep, signal, beside = {} }: Watch): Promise<Verdict> {
  const worker = new Worker(new URL('./rerun.worker.ts', import.meta.url), { type: 'module' })
  const verdict = new Promise<Verdict>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    worker.onerror = (event) => reject(new Error(event.message))
    worker.onmessage = ({ data }: MessageEvent<RerunNews>) => {
      if ('step' in data) onStep(data.step)
      else resolve(data.verdict)
    }
    signal?.throwIfAborted()
    worker.postMessage({ text, beside } satisfies RerunOrder)
  })
  return verdict.finally(() => worker.terminate())
}

/**
 * The text of a record file that someone dropped.
 *
 * @throws Refusal `json-not-utf8`
 */
export async function textOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal({ code: 'json-not-utf8', where: '' })
  }
}
