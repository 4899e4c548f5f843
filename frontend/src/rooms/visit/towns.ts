import { computed } from 'vue'
import { useDivision } from '@/shell/division'
import { useDivisions } from '@/shell/divisions'

/** The towns one may choose from: those of the own district; none for whoever works for one town. */
export function useTowns() {
  const { own } = useDivision()
  const { divisions } = useDivisions()
  return computed(() => divisions.value.filter((one) => one.district === own.value && one.code !== own.value).map((one) => ({ value: one.code, label: one.shown })))
}
