import { readdirSync, readFileSync } from 'node:fs'

type Messages = { [key: string]: string | Messages }
const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Messages
const rooms = readdirSync(new URL('../src/rooms', import.meta.url))
const said: Messages = {
  ...Object.fromEntries(rooms.map((room) => [room, read(`../src/rooms/${room}/zh-CN.json`)])),
  shell: read('../src/shell/zh-CN.json'),
  ui: read('../src/ui/zh-CN.json'),
}

/** What the screen says in Chinese under this name: journeys press what people press, and follow when the words change. */
export function say(key: string, blanks: Record<string, string | number> = {}): string {
  const found = key.split('.').reduce<string | Messages | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), said)
  if (typeof found !== 'string') throw new Error(`no message ${key}`)
  return found.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''))
}
