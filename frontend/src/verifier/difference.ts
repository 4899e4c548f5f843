import { inside } from './shape'

/** The first place at which two values part, with what stands there in each. */
export interface Difference {
  readonly where: string
  readonly expected: string
  readonly found: string
}

type Tree = string | number | null | readonly Tree[] | { readonly [member: string]: Tree }

/** Compares what a re-run gave with what a record says; null when they are the same. */
export function firstDifference(expected: unknown, found: unknown, where: string): Difference | null {
  return descend(expected as Tree | undefined, found as Tree | undefined, where)
}

function descend(expected: Tree | undefined, found: Tree | undefined, where: string): Difference | null {
  if (!isBranch(expected) || !isBranch(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return expected === found ? null : { where, expected: shown(expected), found: shown(found) }
  }
  const isList = Array.isArray(expected)
  const a = expected as Readonly<Record<string, Tree>>
  const b = found as Readonly<Record<string, Tree>>
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const difference = descend(a[key], b[key], isList ? `${where}[${key}]` : inside(where, key))
    if (difference) return difference
  }
  return null
}

function isBranch(tree: Tree | undefined): tree is readonly Tree[] | { readonly [member: string]: Tree } {
  return typeof tree === 'object' && tree !== null
}

function shown(tree: Tree | undefined): string {
  return tree === undefined ? '—' : typeof tree === 'string' ? tree : JSON.stringify(tree)
}
