/*
 * The service worker of the phone's pages: keeps the shell of one build, and nothing else. Answers of the API never pass
 * through it, neither reads nor writes: what an account may read lies in IndexedDB under its name (rooms/visit/field).
 * VERSION and FILES are written in by scripts/offline.mjs.
 */
const VERSION = '__VERSION__'
const FILES = __FILES__
const SHELL = `shanyu-shell-${VERSION}`

self.addEventListener('install', (event) => event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(FILES))))

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith('shanyu-shell-') && name !== SHELL) await caches.delete(name)
      await self.clients.claim()
    })(),
  ),
)

// A newer worker waits until a person says so: no page changes under an inspector's hands.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/') || url.pathname.startsWith('/v3/')) return
  if (request.mode === 'navigate') {
    // The phone's page comes from the same build as its scripts; other faces come from the server, and from here when there is none.
    if (url.pathname === '/phone' || url.pathname.startsWith('/phone/')) event.respondWith(page(request))
    else if (url.pathname === '/login') event.respondWith(fetch(request).catch(() => page(request)))
    return
  }
  if (FILES.includes(url.pathname)) event.respondWith(caches.match(url.pathname, { cacheName: SHELL }).then((kept) => kept ?? fetch(request)))
})

const page = async (request) => (await caches.match('/index.html', { cacheName: SHELL })) ?? fetch(request)
