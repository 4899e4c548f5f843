import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'

const source = (path) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8')

/** Pages of the phone, as the rooms declare them: one line a page in routes.ts. */
function phonePages() {
  return readdirSync(new URL('../src/rooms/', import.meta.url)).flatMap((room) => {
    let routes
    try {
      routes = source(`rooms/${room}/routes.ts`)
    } catch {
      return []
    }
    return [...routes.matchAll(/path: '\/phone[^']*'.*?import\('\.\/([^']+)'\)/g)].map(([, file]) => `/src/rooms/${room}/${file}`)
  })
}

/** Chunks that the phone's pages and every page's frame load when they are first needed. */
const ALWAYS = [/\/src\/shell\/phone\//, /\/src\/shell\/LoginPage\.vue/, /\/src\/shell\/portal\/PortalFrame\.vue/, /\/src\/shell\/MissingPage\.vue/, /\/(zh-CN|en)\.json$/, /vant\/es\/locale\/lang/, /\/src\/rooms\/norms\/articles/, /\/src\/ui\//]

/**
 * Writes sw.js and the manifest beside the build: the list of files without which a page of the phone does not open, and a
 * version made of them. Hand-written rather than Workbox: forty lines one can read say exactly what is kept.
 */
export function offline() {
  return {
    name: 'shanyu-offline',
    apply: 'build',
    // After Vite's own: it drops the entry when all of it lies in another file.
    generateBundle: { order: 'post', handler: keep },
  }
}

/** @this {import('rolldown').PluginContext} */
function keep(_, bundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const pages = phonePages()
  const wanted = new Set()
  const take = (name) => {
    const chunk = byName.get(name)
    if (!chunk || wanted.has(name)) return
    wanted.add(name)
    for (const style of chunk.viteMetadata?.importedCss ?? []) wanted.add(style)
    for (const asset of chunk.viteMetadata?.importedAssets ?? []) wanted.add(asset)
    chunk.imports.forEach(take)
  }
  for (const chunk of chunks) {
    const id = (chunk.facadeModuleId ?? '').split('?')[0]
    if (chunk.isEntry || pages.some((page) => id.endsWith(page)) || ALWAYS.some((pattern) => pattern.test(id))) take(chunk.fileName)
  }
  // Whatever these load later, but for the pages of the other faces, which are chunks with a page of their own.
  for (const name of [...wanted]) {
    for (const later of byName.get(name)?.dynamicImports ?? []) {
      const id = byName.get(later)?.facadeModuleId ?? ''
      if (id.includes('/src/rooms/visit/field/') || id.includes('/src/offline/')) take(later)
    }
  }
  const files = ['/index.html', '/favicon.svg', '/manifest.webmanifest', ...[...wanted].map((name) => `/${name}`)].sort()
  const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12)
  this.emitFile({ type: 'asset', fileName: 'sw.js', source: source('offline/worker.js').replace('__VERSION__', version).replace('__FILES__', JSON.stringify(files)) })
}
