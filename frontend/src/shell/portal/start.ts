import { shallowRef } from 'vue'

/** Where a walk begins. Rounded before it is kept here, and kept nowhere else: not in the address, not on the device. */
export interface Start {
  lon: number
  lat: number
  /** How it was chosen. */
  by: 'position' | 'map' | 'place'
  /** Of a station or town chosen by name. */
  name?: string
}

const start = shallowRef<Start>()

/** A thousandth of a degree is about 100 m: enough to tell which is nearer, too coarse for a front door. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000

export function useStart() {
  return {
    start,
    begin: (lon: number, lat: number, by: Start['by'], name?: string) => (start.value = { lon: rounded(lon), lat: rounded(lat), by, name }),
    leave: () => (start.value = undefined),
  }
}
