import { Problem } from '@/api/problem'
import { language } from '@/i18n'
import type { Found } from '@/shell/offers'
import type { Article } from '@/ui/articles'
import { text, texts, values, type TextVersion } from './queries'

const titled = (thing: { title: string; titleEn: string }) => (language() === 'en' && thing.titleEn ? thing.titleEn : thing.title)

/** The version that governs on the day asked for, else the newest that is known. */
const governing = (versions: TextVersion[]) => versions.findLast(({ head }) => head.state === 'IN_FORCE') ?? versions.at(-1)

/** The article an anchor names, e.g. `setting-standard#20`; an anchor without an article names the whole text. */
export async function articleOf(anchor: string, asOf?: string): Promise<Article> {
  const [slug, number] = anchor.split('#') as [string, string?]
  const version = governing(await text(slug, asOf))
  if (!version) throw new Problem({ type: '/errors/not-found', status: 404 })
  const { head } = version
  const article = version.articles.find((each) => each.number === number)
  return {
    label: number ? labelOf(number) : '',
    title: titled(head),
    number: head.number,
    text: article?.text ?? '',
    inForceFrom: head.from,
    inForceUntil: head.lastDay,
    rank: article?.rank ?? head.rank,
    seen: head.howSeen,
    url: article?.url,
  }
}

const labelOf = (number: string) => (/^[\d.]+$/.test(number) ? (language() === 'en' ? `art. ${number}` : `第${number}条`) : number)

const first = { page: 0, size: 6 }

export async function foundTexts(words: string): Promise<Found[]> {
  const { items } = await texts({ q: words, ...first }, undefined)
  return items.map((row) => ({ id: row.slug, title: titled(row), detail: row.number, to: `/office/norms/texts/${row.slug}` }))
}

export async function foundValues(words: string): Promise<Found[]> {
  const { items } = await values({ q: words, ...first }, undefined)
  return items.map((row) => ({ id: `${row.name} ${row.member ?? ''}`, title: titled(row), detail: row.source, to: `/office/norms/values/${row.name}` }))
}
