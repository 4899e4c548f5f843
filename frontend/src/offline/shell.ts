import { shallowRef } from 'vue'

/** A newer build of the pages waits on this device; nothing changes until {@link takeOver}. */
export const waiting = shallowRef<ServiceWorker>()

/** Keeps the phone's pages on this device. Without a service worker (an old browser) they open only with a network. */
export async function keepShell(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register('/sw.js')
  const look = () => {
    // The first worker ever has nobody to take over from.
    if (registration.waiting && navigator.serviceWorker.controller) waiting.value = registration.waiting
  }
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
  // A page of the phone stays open for days.
  setInterval(() => navigator.onLine && void registration.update().catch(() => undefined), 3_600_000)
}

/** A person says: now. The page is loaded anew with the new build. */
export function takeOver(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.value?.postMessage('take-over')
}
