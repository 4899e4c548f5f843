import type { RouteLocationRaw } from 'vue-router'
import type { State } from '../state'

/** One dated thing that happened, was decided, is expected. */
export interface TimelineEntry {
  id: string
  /** ISO date or instant. */
  at: string
  title: string
  /** What kind of entry, for the filter: its word is the label. */
  kind: string
  kindLabel: string
  detail?: string
  /** Who did it, and with which right. */
  by?: string
  state?: State
  stateWord?: string
  to?: RouteLocationRaw
}
