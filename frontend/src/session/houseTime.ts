/** By how many milliseconds the house's clock is ahead of this device's, as last heard; survives a closed browser. */
const SHELF = 'shanyu.houseAhead'

export function hearHouse(now: string): void {
  const ahead = Date.parse(now) - Date.now()
  if (Number.isFinite(ahead)) localStorage.setItem(SHELF, String(ahead))
}

/** The house's time as far as this device knows it, RFC 3339 with milliseconds. */
export function houseTime(): string {
  return new Date(Date.now() + (Number(localStorage.getItem(SHELF)) || 0)).toISOString()
}
