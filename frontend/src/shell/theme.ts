import { computed, watchEffect } from 'vue'
import { kept } from '@/ui/list/kept'

export type Theme = 'light' | 'dark' | 'system'

const chosen = kept<Theme>('theme', 'light')
const system = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined
const dark = computed(() => chosen.value === 'dark' || (chosen.value === 'system' && (system?.matches ?? false)))

/** Light unless chosen otherwise: papers are white, and so is most of what lies beside the screen. */
export function useTheme() {
  return { chosen, dark, turn: () => (chosen.value = dark.value ? 'light' : 'dark') }
}

/** Puts the theme on the page; Element Plus and Vant follow, because their tokens are ours. */
export function startTheme(): void {
  watchEffect(() => {
    document.documentElement.dataset.theme = dark.value ? 'dark' : 'light'
    document.documentElement.classList.toggle('dark', dark.value)
  })
}
