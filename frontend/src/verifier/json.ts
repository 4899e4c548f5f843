import { refuse } from './fault'

/** JSON as DRAW-1 has it: its numbers are integers, exactly held. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [member: string]: Json
}

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const INTEGER = /^(?:0|-?[1-9][0-9]*)$/
// RFC 8259 §7: control characters stand in a string only escaped
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const WORD = /true|false|null/y
const DEEPEST = 64

/**
 * Parses JSON (RFC 8259) as strictly as a hashed record needs: duplicate members are refused, because two readers may
 * each take another one; so are lone surrogates, which have no UTF-8 form, and numbers that are not integers in their
 * one spelling.
 *
 * @throws Refusal `json-malformed`, `json-duplicate-member`, `json-not-utf8`, `json-not-an-integer`, with the position
 *     or the member
 */
export function parse(text: string): Json {
  return new Reader(text).document()
}

class Reader {
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  document(): Json {
    const value = this.value(0)
    this.skipSpace()
    return this.at === this.text.length ? value : this.malformed()
  }

  private value(depth: number): Json {
    if (depth > DEEPEST) this.malformed()
    this.skipSpace()
    const first = this.text[this.at]
    if (first === '{') return this.object(depth)
    if (first === '[') return this.list(depth)
    if (first === '"') return this.string()
    return first === '-' || (first !== undefined && first >= '0' && first <= '9') ? this.number() : this.word()
  }

  private object(depth: number): JsonObject {
    // no prototype: a member named "__proto__" is a member like any other
    const members = Object.create(null) as Record<string, Json>
    this.at++
    if (this.passes('}')) return members
    do {
      this.skipSpace()
      const member = this.string()
      if (member in members) refuse('json-duplicate-member', member)
      if (!this.passes(':')) this.malformed()
      members[member] = this.value(depth + 1)
    } while (this.passes(','))
    return this.passes('}') ? members : this.malformed()
  }

  private list(depth: number): readonly Json[] {
    const items: Json[] = []
    this.at++
    if (this.passes(']')) return items
    do items.push(this.value(depth + 1))
    while (this.passes(','))
    return this.passes(']') ? items : this.malformed()
  }

  private string(): string {
    const text = JSON.parse(this.token(STRING)[0]) as string
    return /\p{Surrogate}/u.test(text) ? refuse('json-not-utf8', `@${this.at}`) : text
  }

  private number(): number {
    const spelling = this.token(NUMBER)[0]
    const value = Number(spelling)
    return INTEGER.test(spelling) && Number.isSafeInteger(value) ? value : refuse('json-not-an-integer', `@${this.at}`)
  }

  private word(): boolean | null {
    const word = this.token(WORD)[0]
    return word === 'null' ? null : word === 'true'
  }

  private token(form: RegExp): RegExpExecArray {
    form.lastIndex = this.at
    const found = form.exec(this.text)
    if (!found) this.malformed()
    this.at += found[0].length
    return found
  }

  private passes(mark: string): boolean {
    this.skipSpace()
    if (this.text[this.at] !== mark) return false
    this.at++
    return true
  }

  private skipSpace(): void {
    SPACE.lastIndex = this.at
    SPACE.exec(this.text)
    this.at = SPACE.lastIndex
  }

  private malformed(): never {
    refuse('json-malformed', `@${this.at}`)
  }
}

/**
 * The one spelling of a value that is hashed: RFC 8785, with integers and strings only (null and booleans pass, since
 * a result may say `teams: null`). Members stand in UTF-16 order, as that RFC demands.
 *
 * @throws TypeError for a number that is no exact integer, or a text that UTF-8 cannot hold
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalText(value)
  if (typeof value === 'number') return canonicalInteger(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.keys(value).sort()
  return `{${members.map((member) => `${canonicalText(member)}:${canonical(value[member]!)}`).join(',')}}`
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value)
}

function canonicalText(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('a lone surrogate has no UTF-8 form')
  return JSON.stringify(text)
}

function canonicalInteger(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is no exact integer`)
  return String(value)
}
