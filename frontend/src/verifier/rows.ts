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

/** The institutions by bytes of id (DRAW-1 §1). Duplicate ids are refused. */
export function readPool(value: Json | undefined): PoolRow[] {
  const rows = readList(value, 'pool', (item, where) => {
    const row = readObject(item, where, ['id', 'stratum', 'salt'])
    return {
      id: readText(row['id'], `${where}.id`),
      stratum: readText(row['stratum'], `${where}.stratum`),
      salt: readHex(row['salt'], `${where}.salt`, SALT_LENGTH),
    }
  })
  return inOrder(rows, 'pool')
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
  return inOrder(rows, 'inspectors')
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
  return rows.sort((a, b) => byBytes(a.inspector, b.inspector) || byBytes(a.institution, b.institution))
}

/** Root of the RFC 6962 tree over the canonical JSON of the rows, in hex. */
export function rootOf(rows: readonly PoolRow[] | readonly InspectorRow[] | readonly Recusal[]): string {
  return toHex(treeRoot(rows.map((row) => utf8(canonical({ ...row } satisfies JsonObject)))))
}

function inOrder<T extends { readonly id: string }>(rows: T[], where: string): T[] {
  const twice = firstTwice(rows, (row) => row.id)
  if (twice) refuse('duplicate-id', `${where}[${twice.index}].id`, undefined, twice.key)
  return rows.sort((a, b) => byBytes(a.id, b.id))
}
