import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

/** Three faces in one build; the first part of the path says which. */
export type Face = 'portal' | 'office' | 'phone'

/** Under which heading a page stands in the office's navigation, in the order of the work. */
export const NAV_GROUPS = ['daily', 'institutions', 'supervision', 'enforcement', 'public', 'planning', 'house'] as const
export type NavGroup = (typeof NAV_GROUPS)[number]

/** A page of a room, as the room declares it in its routes.ts. */
export interface Page {
  /** Whole path: /office/… for the back office, /phone/… for the phone, anything else is public. */
  path: string
  /** Unique among all rooms; by convention "<room>-<page>". */
  name: string
  component: () => Promise<unknown>
  /** Message key of the page's title, within the room's own messages. */
  title: string
  /** The action of the catalogue without which the page is not there; absent: everyone who may see the face. */
  action?: string
  /** Where the page stands in the office's left navigation or the phone's first screen; absent: reached from other pages. */
  nav?: {
    /** The office's heading; the phone has none. */
    group?: NavGroup
    order: number
    icon: Component
    /** Who is led there, where more may look than have work there. */
    action?: string
  }
  /** Other rooms whose messages the page shows. */
  uses?: string[]
  /** A phone page that needs no login. */
  open?: boolean
}

declare module 'vue-router' {
  interface RouteMeta {
    room?: string
    face?: Face
    /** Full message key. */
    title?: string
    action?: string
    nav?: Page['nav']
    uses?: string[]
    open?: boolean
  }
}

/** What a room's routes.ts exports as default. */
export function pages(room: string, declared: Page[]): RouteRecordRaw[] {
  return declared.map(({ path, name, component, title, ...meta }) => ({
    path,
    name,
    component,
    meta: { ...meta, room, face: faceOf(path), title: `${room}.${title}` },
  }))
}

export function faceOf(path: string): Face {
  const first = path.split('/')[1]
  return first === 'office' || first === 'phone' ? first : 'portal'
}

const declared = import.meta.glob<{ default: RouteRecordRaw[] }>('../rooms/*/routes.ts', { eager: true })

/** Every page of every room. */
export const roomPages: RouteRecordRaw[] = Object.values(declared).flatMap((module) => module.default)
