import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The verifier that citizens download, written in another language by other hands. */
export const JAR = resolve('..', 'verifier', 'target', 'shanyu-verify.jar')
export const HAS_JAR = existsSync(JAR)

/** Runs it with these arguments; throws with what it said when it fails. */
export function java(args: readonly string[], input = '', passphrase = ''): string {
  const env = { ...process.env, SHANYU_KEY_PASSPHRASE: passphrase }
  const run = spawnSync('java', ['-jar', JAR, ...args], { input, env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`)
  return run.stdout
}

/** Asks JSON lines, each as an object or as its own text, and gets an answer to each. */
export function ask<T>(questions: readonly (string | object)[]): T[] {
  const lines = questions.map((question) => (typeof question === 'string' ? question : JSON.stringify(question)))
  return java([], `${lines.join('\n')}\n`).trimEnd().split('\n').map((line) => JSON.parse(line) as T)
}
