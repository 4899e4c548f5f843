import type { Component } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { articlesFrom, type FindArticle } from '@/ui/articles'
import type { State } from '@/ui/state'

/** One thing found by the search of everything. */
export interface Found {
  id: string
  title: string
  /** A second line: code, address, town. */
  detail?: string
  state?: State
  stateWord?: string
  to: RouteLocationRaw
}

/** A kind of thing that can be found from anywhere (Ctrl-K). */
export interface Finder {
  /** Message key within the room, e.g. "search.institutions". */
  label: string
  action?: string
  find: (text: string, signal: AbortSignal) => Promise<Found[]>
}

/** A section of everyone's first page. It draws nothing when nothing waits. */
export interface TodaySection {
  order: number
  /** Message key of its heading within the room. */
  title: string
  action?: string
  component: () => Promise<unknown>
  /** Shown on the phone's first screen too. */
  phone?: boolean
}

/** What a room offers to the frame around it, as default export of its offers.ts. Everything heavy behind import(). */
export interface Offers {
  finders?: Finder[]
  today?: TodaySection[]
  /** What everybody signed in sees in the frame, office and phone: the bell. */
  bell?: () => Promise<Component | { default: Component }>
  /** The room that keeps the texts looks up articles for every Citation. */
  articles?: FindArticle
  /** The public first screen: a section under the four answers, e.g. the newest rounds. */
  portal?: { order: number; component: () => Promise<Component | { default: Component }> }[]
}

const files = import.meta.glob<{ default: Offers }>('../rooms/*/offers.ts', { eager: true })
const rooms = Object.entries(files).map(([path, module]) => ({ room: path.split('/').at(-2)!, offers: module.default }))

export const finders = rooms.flatMap(({ room, offers }) => (offers.finders ?? []).map((finder) => ({ ...finder, room })))
export const todaySections = rooms.flatMap(({ room, offers }) => (offers.today ?? []).map((section) => ({ ...section, room }))).sort((a, b) => a.order - b.order)
export const portalSections = rooms.flatMap(({ room, offers }) => (offers.portal ?? []).map((section) => ({ ...section, room }))).sort((a, b) => a.order - b.order)

export const bell = rooms.find(({ offers }) => offers.bell)?.offers.bell

for (const { offers } of rooms) if (offers.articles) articlesFrom(offers.articles)
