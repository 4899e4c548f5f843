import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'

const KEY: InjectionKey<ComputedRef<string>> = Symbol('read only')

/** A frame that shows another day makes all verbs under it rest, and gives the reason. Empty: they may act. */
export const provideReadOnly = (reason: ComputedRef<string>) => provide(KEY, reason)

export const useReadOnly = () => inject(KEY, () => computed(() => ''), true)
