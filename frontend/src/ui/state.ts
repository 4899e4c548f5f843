import { Bell, CircleCheck, InfoFilled, Minus, WarningFilled } from '@element-plus/icons-vue'
import type { Component } from 'vue'

/** The four things a colour may mean, and nothing in particular. */
export type State = 'good' | 'due' | 'overdue' | 'info' | 'none'

/** State is colour and drawing and word; the drawing is the same everywhere. */
export const stateIcons: Record<State, Component> = {
  good: CircleCheck,
  due: Bell,
  overdue: WarningFilled,
  info: InfoFilled,
  none: Minus,
}
