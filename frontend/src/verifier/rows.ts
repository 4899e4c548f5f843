import { byBytes, toHex, utf8 } from './bytes'
import { canonical, type Json, type JsonObject } from './json'
import { treeRoot } from './merkle'
import { refuse } from './fault'
import { firstTwice, readHex, readList, readObject, readText } from './shape'

/** An institution in the pool of a round. The salt keeps its leaf from being guessed before disclosure. */
export interface PoolRow {
  readonly id: string
  readonly stratum: string
  readonly salt: string
}

export interface InspectorRow {
  readonly id: string
  readonly dept: string
  readonly salt: string
}

/** This inspector does not go to this institution (kinship, past employer, own town …). */
export interface Recusal {
  readonly inspector: string
  readonly institution: string
}

const SALT_LENGTH = 16

/** The institutions by bytes of id (DRAW-1 §1). Duplicate ids are refused, and so is another order. */
export function readPool(value: Json | undefined): PoolRow[] {
  const rows = readList(value, 'pool', (item, where) => {
    const row = readObject(item, where, ['id', 'stratum', 'salt'])
    return {
      id: readText(row['id'], `${where}.id`),
      stratum: readText(row['stratum'], `${where}.stratum`),
      salt: readHex(row['salt'], `${where}.salt`, SALT_LENGTH),
    }
  })
  return requireOrder(requireDistinct(rows, 'pool'), 'pool', byId)
}

export function readInspectors(value: Json | undefined): InspectorRow[] {
  const rows = readList(value, 'inspectors', (item, where) => {
    const row = readObject(item, where, ['id', 'dept', 'salt'])
    return {
      id: readText(row['id'], `${where}.id`),
      dept: readText(row['dept'], `${where}.dept`),
      salt: readHex(row['salt'], `${where}.salt`, SALT_LENGTH),
    }
  })
  return requireOrder(requireDistinct(rows, 'inspectors'), 'inspectors', byId)
}

/** The recusals by bytes of inspector, then of institution. */
export function readRecusals(value: Json | undefined): Recusal[] {
  const rows = readList(value, 'recusals', (item, where) => {
    const row = readObject(item, where, ['inspector', 'institution'])
    return {
      inspector: readText(row['inspector'], `${where}.inspector`),
      institution: readText(row['institution'], `${where}.institution`),
    }
  })
  return requireOrder(rows, 'recusals', byInspector)
}

/** Root of the RFC 6962 tree over the canonical JSON of the rows, in hex. */
export function rootOf(rows: readonly PoolRow[] | readonly InspectorRow[] | readonly Recusal[]): string {
  return toHex(treeRoot(rows.map((row) => utf8(canonical({ ...row } satisfies JsonObject)))))
}

interface Identified {
  readonly id: string
}

export const byId = (a: Identified, b: Identified) => byBytes(a.id, b.id)
export const byInspector = (a: Recusal, b: Recusal) =>
  byBytes(a.inspector, b.inspector) || byBytes(a.institution, b.institution)

function requireDistinct<T extends Identified>(rows: T[], where: string): T[] {
  const twice = firstTwice(rows, (row) => row.id)
  if (twice) refuse('duplicate-id', `${where}[${twice.index}].id`, undefined, twice.key)
  return rows
}

/** The root hangs on the order, so a record has only one. */
function requireOrder<T>(rows: T[], where: string, order: (a: T, b: T) => number): T[] {
  const stray = rows.findIndex((row, i) => i > 0 && order(rows[i - 1]!, row) > 0)
  if (stray >= 0) refuse('not-sorted', `${where}[${stray}]`)
  return rows
}
