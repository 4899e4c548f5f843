import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { rerunInWorker, type Beside, type Step, type Verdict } from '@/verifier'
import type { Progress } from './pictures'

/** Runs the record now shown again in a worker, and tells how far it has come. Another record starts from nothing. */
export function useRerun(text: Ref<string | null>, beside: () => Beside) {
  const steps = shallowRef<readonly Step[]>([])
  const verdict = shallowRef<Verdict | null>(null)
  const progress = ref<Progress>('ready')
  const milliseconds = ref(0)
  let running = new AbortController()

  function reset(): void {
    running.abort()
    steps.value = []
    verdict.value = null
    progress.value = 'ready'
  }

  async function run(): Promise<void> {
    if (text.value === null) return
    reset()
    const { signal } = (running = new AbortController())
    const began = performance.now()
    progress.value = 'running'
    try {
      const onStep = (step: Step) => {
        if (!signal.aborted) steps.value = [...steps.value, step]
      }
      const ended = await rerunInWorker(text.value, { onStep, signal, beside: beside() })
      milliseconds.value = Math.max(1, Math.round(performance.now() - began))
      verdict.value = ended
      progress.value = ended.valid ? 'holds' : 'wrong'
    } catch {
      // an abort is the reader's own wish; anything else is a fault of this page, and must not look like a verdict
      if (!signal.aborted) progress.value = 'failed'
    }
  }

  watch(text, reset)
  onScopeDispose(() => running.abort())
  return { steps, verdict, progress, milliseconds, run, cancel: reset }
}
