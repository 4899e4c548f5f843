import { Problem } from '@/api/problem'

/** An article as one reads it: text, standing and how surely it is known. */
export interface Article {
  /** e.g. "第二十条" */
  label: string
  /** Title of the text it stands in. */
  title: string
  /** Document number, e.g. 国卫人口发〔2019〕58号. */
  number?: string
  text: string
  inForceFrom?: string
  inForceUntil?: string
  /** law, administrative-regulation, departmental-rule, normative-document, recommended-standard … */
  rank: string
  /** found, found_secondary, known, default …; absent where only the whole text has a standing */
  status?: string
  /** How the text was seen, in words. */
  seen?: string
  url?: string
}

export type FindArticle = (anchor: string, asOf?: string) => Promise<Article>

let find: FindArticle = () => Promise.reject(new Problem({ type: '/errors/missing', status: 404 }))

/** The room that keeps the texts says once how an anchor ("setting-standard#20") is looked up. */
export const articlesFrom = (finder: FindArticle) => void (find = finder)

export const useArticles = (): FindArticle => (anchor, asOf) => find(anchor, asOf)
