import { describe, expect, it } from 'vitest'
import { faceOf, pages, roomPages } from './rooms'

const titles = import.meta.glob<Record<string, unknown>>('../rooms/*/zh-CN.json', { eager: true, import: 'default' })

it.each([
  ['/office/matters', 'office'],
  ['/phone/visits/:id', 'phone'],
  ['/care', 'portal'],
  ['/officers', 'portal'],
])('%s belongs to the %s', (path, face) => expect(faceOf(path)).toBe(face))

it('mounts a title under its room', () => {
  const [page] = pages('registry', [{ path: '/office/institutions', name: 'registry-list', title: 'list.title', component: async () => ({}) }])
  expect(page!.meta).toMatchObject({ room: 'registry', face: 'office', title: 'registry.list.title' })
})

describe('the pages of all rooms', () => {
  it('have names of their own', () => {
    const names = roomPages.map((page) => page.name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('stand under a heading in the office, and under none on the phone', () => {
    const wrong = roomPages.filter(({ meta }) => meta?.nav && (meta.face === 'office') !== (meta.nav.group !== undefined))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it.each(roomPages.map((page) => [page.path, page.meta!.room!, page.meta!.title!]))('%s has a title', (_, room, title) => {
    const value = title.split('.').slice(1).reduce<unknown>((node, part) => (node as Record<string, unknown>)?.[part], titles[`../rooms/${room}/zh-CN.json`])
    expect(value).toBeTypeOf('string')
  })
})
