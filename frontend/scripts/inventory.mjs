// node scripts/inventory.mjs  writes what the pages are made of as CycloneDX 1.5 to standard output: every package of
//                             package-lock.json but those that only build. The same lock gives the same bytes.
// npm's own "sbom" came with npm 10; the npm of Debian 12 has none.
import { readFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))

const components = Object.entries(lock.packages)
  .filter(([path, its]) => path !== '' && !its.dev && !its.link)
  .map(([path, its]) => component(its.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), its))
  .sort((a, b) => (a.purl < b.purl ? -1 : 1))
  .filter((each, n, all) => n === 0 || each.purl !== all[n - 1].purl)

const inventory = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { ...identity(lock.name, lock.version), type: 'application' } },
  components,
}
process.stdout.write(JSON.stringify(inventory, null, 2) + '\n')

function component(name, its) {
  return {
    ...identity(name, its.version),
    scope: its.optional || its.devOptional ? 'optional' : 'required',
    ...(its.integrity && { hashes: its.integrity.split(' ').map(hash) }),
    ...(its.license && { licenses: [{ expression: its.license }] }),
    ...(its.resolved && { externalReferences: [{ type: 'distribution', url: its.resolved }] }),
  }
}

/** Package URLs escape the sign a scope begins with (purl-spec, type npm). */
function identity(name, version) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return { type: 'library', 'bom-ref': purl, name, version, purl }
}

/** Subresource integrity names its hash in lower case without a dash and gives it in base64. */
function hash(integrity) {
  const [algorithm, value] = integrity.split(/-(.*)/)
  return { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') }
}
