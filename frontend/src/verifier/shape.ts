import { isHex } from './bytes'
import { isList, isObject, type Json, type JsonObject } from './json'
import { refuse } from './fault'

// Reading of parsed JSON into known forms. Each reader takes the path of what it reads, so that a refusal names it.

/** An object with exactly these members; what is unknown is refused, since it would be hashed without being understood. */
export function readObject(
  value: Json | undefined,
  where: string,
  required: readonly string[],
  optional: readonly string[] = [],
): JsonObject {
  if (!isObject(value)) refuse('not-an-object', where)
  for (const member of required) if (!(member in value)) refuse('member-missing', inside(where, member))
  for (const member of Object.keys(value)) {
    if (!required.includes(member) && !optional.includes(member)) refuse('member-unknown', inside(where, member))
  }
  return value
}

/** A list, each item read by `read` under its own path. */
export function readList<T>(value: Json | undefined, where: string, read: (item: Json, where: string) => T): T[] {
  if (value === undefined || !isList(value)) refuse('not-a-list', where)
  return value.map((item, i) => read(item, `${where}[${i}]`))
}

export function readText(value: Json | undefined, where: string): string {
  return typeof value === 'string' ? value : refuse('not-a-text', where)
}

/** An integer from 0. */
export function readCount(value: Json | undefined, where: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : refuse('not-a-count', where)
}

/** Text or integer: the number of a round may be either, and both have one canonical form. */
export function readLabel(value: Json | undefined, where: string): string | number {
  return typeof value === 'number' ? readCount(value, where) : readText(value, where)
}

/** Lower-case hex of `length` bytes, kept as text. */
export function readHex(value: Json | undefined, where: string, length: number): string {
  const text = readText(value, where)
  return isHex(text, length) ? text : refuse('not-hex', where, `${length} bytes`, text)
}

export function inside(where: string, member: string): string {
  return where === '' ? member : `${where}.${member}`
}

/** The first item that is there twice, by its key; null when all differ. */
export function firstTwice<T>(items: readonly T[], key: (item: T) => string): { index: number; key: string } | null {
  const seen = new Set<string>()
  for (const [index, item] of items.entries()) {
    const k = key(item)
    if (seen.has(k)) return { index, key: k }
    seen.add(k)
  }
  return null
}
