import { nextTick } from 'vue'
import { createI18n, type LocaleMessages, type VueMessageType } from 'vue-i18n'
import { credentials } from '@/api/credentials'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
type Messages = LocaleMessages<VueMessageType>[string]
type Loader = () => Promise<{ default: Messages }>

const SHELF = 'shanyu.language'
const SHELL = 'shell'

// One file per room and language, beside the pages that use it: src/rooms/<room>/zh-CN.json is mounted as "<room>".
const files = import.meta.glob<{ default: Messages }>(['../rooms/*/{zh-CN,en}.json', '../{shell,ui}/{zh-CN,en}.json'])
const loaders = new Map<string, Loader>(
  Object.entries(files).map(([path, load]) => {
    const [, owner, language] = /([^/]+)\/(zh-CN|en)\.json$/.exec(path)!
    return [`${owner} ${language}`, load]
  }),
)
const whole: Record<Language, () => Promise<{ default: Record<string, string> }>> = { 'zh-CN': () => import('./all.zh-CN'), en: () => import('./all.en') }
/** From here on one file of everything comes sooner than one of each. */
const MANY = 6

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': {}, en: {} },
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
})

const wanted = new Set<string>([SHELL, 'ui'])

/** Rooms that have messages at all. */
export const roomsWithMessages = [...new Set([...loaders.keys()].map((key) => key.split(' ')[0]!))]

/** Loads the messages of these rooms in the language now shown; keeps them loaded when the language changes. */
export async function useMessages(...rooms: string[]): Promise<void> {
  rooms.forEach((room) => wanted.add(room))
  await load(language())
}

export const language = () => i18n.global.locale.value as Language

/** Shows another language at once, remembers it, and says so to assistive technology and to the server. */
export async function speak(next: Language): Promise<void> {
  await load(next)
  i18n.global.locale.value = next
  credentials.language = next
  document.documentElement.lang = next
  remember(next)
  await nextTick()
}

/** The language asked for by the address (?lang=en), else the one kept from last time, else Chinese. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? kept() ?? ''
  return LANGUAGES.find((l) => l.toLowerCase() === asked.toLowerCase()) ?? 'zh-CN'
}

async function load(into: Language): Promise<void> {
  const missing = [...wanted].filter((owner) => loaders.has(`${owner} ${into}`) && !(owner in i18n.global.getLocaleMessage(into)))
  const all = missing.length < MANY ? {} : (await whole[into]()).default
  await Promise.all(
    missing.map(async (owner) => {
      const kept = all[`../rooms/${owner}/${into}.json`]
      const messages = kept === undefined ? (await loaders.get(`${owner} ${into}`)!()).default : (JSON.parse(kept) as Messages)
      i18n.global.mergeLocaleMessage(into, { [owner]: messages })
    }),
  )
}

function kept(): string | null {
  try {
    return localStorage.getItem(SHELF)
  } catch {
    return null
  }
}

function remember(next: Language): void {
  try {
    localStorage.setItem(SHELF, next)
  } catch {
    // A browser that forbids storage is asked again next time.
  }
}
