export type Fix =
  | { outcome: 'FIXED'; position: { longitude: number; latitude: number }; accuracy: number; fixedAt: string }
  | { outcome: 'DENIED' | 'UNAVAILABLE' }

const DENIED = 1

/** Where this phone is, as well as it knows within ten seconds; that it does not know, or may not say, is an answer too. */
export function fix(): Promise<Fix> {
  if (!(navigator.geolocation as Geolocation | null | undefined)) return Promise.resolve({ outcome: 'UNAVAILABLE' })
  return new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords, timestamp }) =>
        resolve({
          outcome: 'FIXED',
          position: { longitude: coords.longitude, latitude: coords.latitude },
          accuracy: Math.round(coords.accuracy),
          fixedAt: new Date(timestamp + (Number(localStorage.getItem('shanyu.houseAhead')) || 0)).toISOString(),
        }),
      ({ code }) => resolve({ outcome: code === DENIED ? 'DENIED' : 'UNAVAILABLE' }),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
    ),
  )
}
