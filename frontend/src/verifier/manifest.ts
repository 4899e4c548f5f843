import { sha256 } from '@noble/hashes/sha2.js'
import { join, toHex, utf8 } from './bytes'
import { refuse } from './fault'
import { canonical, type Json, type JsonObject } from './json'
import { firstTwice, readCount, readHex, readLabel, readList, readObject, readText } from './shape'

export const VERSION = 'DRAW-1'

/** A group of institutions of which k are drawn. */
export interface Stratum {
  readonly code: string
  readonly k: number
  readonly size: number
}

/** What a round promises before anyone can know its outcome (DRAW-1 §2). Member names are those of the text. */
export interface Manifest {
  readonly v: typeof VERSION
  readonly round: string | number
  /** commit of the previous round; 64 zeros for the first */
  readonly prev: string
  /** SHA-256 of the published rules text */
  readonly rules: string
  readonly pool_root: string
  readonly pool_size: number
  readonly inspector_root: string
  readonly inspector_size: number
  readonly recusal_root: string
  readonly recusal_size: number
  readonly strata: readonly Stratum[]
  readonly team_size: number
  readonly load_cap: number
  readonly entropy_source: string
  readonly entropy_time: string
  readonly vrf_keys: readonly string[]
  readonly min_depts?: number
  readonly standby?: readonly string[]
  readonly proof_deadline?: string
}

const REQUIRED = [
  'v', 'round', 'prev', 'rules', 'pool_root', 'pool_size', 'inspector_root', 'inspector_size', 'recusal_root',
  'recusal_size', 'strata', 'team_size', 'load_cap', 'entropy_source', 'entropy_time', 'vrf_keys',
] // prettier-ignore
const OPTIONAL = ['min_depts', 'standby', 'proof_deadline']

/** Reads a manifest and refuses what DRAW-1 §2 refuses, except what only the rows can tell. */
export function readManifest(value: Json | undefined): Manifest {
  const m = readObject(value, 'manifest', REQUIRED, OPTIONAL)
  const text = (member: string) => readText(m[member], `manifest.${member}`)
  const count = (member: string) => readCount(m[member], `manifest.${member}`)
  const hash = (member: string) => readHex(m[member], `manifest.${member}`, 32)
  if (text('v') !== VERSION) refuse('version-unknown', 'manifest.v', VERSION, text('v'))
  const manifest: Manifest = {
    v: VERSION,
    round: readLabel(m['round'], 'manifest.round'),
    prev: hash('prev'),
    rules: hash('rules'),
    pool_root: hash('pool_root'),
    pool_size: count('pool_size'),
    inspector_root: hash('inspector_root'),
    inspector_size: count('inspector_size'),
    recusal_root: hash('recusal_root'),
    recusal_size: count('recusal_size'),
    strata: readStrata(m['strata']),
    team_size: count('team_size'),
    load_cap: count('load_cap'),
    entropy_source: text('entropy_source'),
    entropy_time: text('entropy_time'),
    vrf_keys: readKeys(m['vrf_keys'], 'manifest.vrf_keys'),
    ...('min_depts' in m && { min_depts: count('min_depts') }),
    ...('standby' in m && { standby: readKeys(m['standby'], 'manifest.standby') }),
    ...('proof_deadline' in m && { proof_deadline: text('proof_deadline') }),
  }
  if (manifest.vrf_keys.length === 0) refuse('empty', 'manifest.vrf_keys')
  refuseSharedKeys(manifest)
  return manifest
}

/** C = SHA-256("DRAW-1/commit" ‖ JSON(M)), in hex. */
export function commitOf(manifest: Manifest): string {
  return toHex(sha256(join(utf8('DRAW-1/commit'), utf8(canonical(manifest as unknown as JsonObject)))))
}

function readStrata(value: Json | undefined): Stratum[] {
  const strata = readList(value, 'manifest.strata', (item, where) => {
    const stratum = readObject(item, where, ['code', 'k', 'size'])
    const k = readCount(stratum['k'], `${where}.k`)
    const size = readCount(stratum['size'], `${where}.size`)
    if (k > size) refuse('k-exceeds-size', `${where}.k`, `≤ ${size}`, String(k))
    return { code: readText(stratum['code'], `${where}.code`), k, size }
  })
  const twice = firstTwice(strata, (stratum) => stratum.code)
  if (twice) refuse('duplicate-stratum', `manifest.strata[${twice.index}].code`, undefined, twice.key)
  return strata
}

function readKeys(value: Json | undefined, where: string): string[] {
  return readList(value, where, (item, at) => readHex(item, at, 32))
}

/** No key stands twice, neither in one list nor as its own stand-by. */
function refuseSharedKeys({ vrf_keys, standby = [] }: Manifest): void {
  const named = [
    ...vrf_keys.map((key, i) => ({ key, where: `manifest.vrf_keys[${i}]` })),
    ...standby.map((key, i) => ({ key, where: `manifest.standby[${i}]` })),
  ]
  const twice = firstTwice(named, ({ key }) => key)
  if (twice) refuse('duplicate-key', named[twice.index]!.where, undefined, twice.key)
}
