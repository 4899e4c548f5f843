import { rerun, type Beside, type Verdict } from './round'
import type { Step } from './step'

/** What the page asks of the worker. */
export interface RerunOrder {
  readonly text: string
  readonly beside: Beside
}

/** What the worker tells the page: each step as it is done, and at the end the verdict. */
export type RerunNews = { readonly step: Step } | { readonly verdict: Verdict }

self.onmessage = ({ data: { text, beside } }: MessageEvent<RerunOrder>) => {
  const tell = (news: RerunNews) => self.postMessage(news)
  const steps = rerun(text, beside)
  for (;;) {
    const next = steps.next()
    if (next.done) return tell({ verdict: next.value })
    tell({ step: next.value })
  }
}
