import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { answer as answerOf, api } from '@/api/client'
import { asProblem } from '@/api/problem'
import { randomKey } from '@/api/submits'
import { useOutbox } from '@/outbox/outbox'
import { houseTime } from '@/session/houseTime'
import { useSession } from '@/session/session'
import type { ItemAnswer, Visit, VisitItem } from '../queries'
import { actOf, lettersOf, projected, type Act } from './acts'
import { along } from './larder'
import { fix } from './position'
import { hashOf } from './sheetHash'

export const askVisit = (id: string): Promise<Visit> => answerOf(api.GET('/api/visits/{id}', { params: { path: { id } } }))

type Doing = Act extends infer A ? (A extends Act ? Omit<A, 'room' | 'about'> : never) : never

/** How often a page that waits for the colleague's phone looks again. */
const LOOK_AGAIN = 10_000

/**
 * A visit as this phone knows it: what the server last said, and on it everything done here that is still on its way.
 *
 * @param waits whether what the server last said waits for somebody else, so that the page looks again by itself
 */
export function useField(id: MaybeRefOrGetter<string>, waits: (visit: Visit) => boolean = () => false) {
  const { t } = useI18n()
  const outbox = useOutbox()
  const session = useSession()
  const client = useQueryClient()
  const account = () => session.account?.username ?? ''

  const { data, error, refetch } = useQuery({
    queryKey: computed(() => ['visit', 'field', account(), toValue(id)]),
    queryFn: async () => {
      const sent = outbox.sent.map((letter) => letter.id)
      const seen = await along(account(), `visit ${toValue(id)}`, () => askVisit(toValue(id)))
      // Whether the server answers is known by trying, whatever the cable says.
      outbox.online = !seen.laid
      return { ...seen, includes: seen.laid ? [] : sent }
    },
    networkMode: 'always',
    retry: false,
    refetchInterval: ({ state }) => state.data && waits(state.data.value) && LOOK_AGAIN,
  })
  // What arrived is read back, so that the page shows the server's word and not this phone's.
  watch(
    () => outbox.sent.length,
    (now, before) => now > before && void client.invalidateQueries({ queryKey: ['visit'] }),
  )

  // Only once the server's word is here is what it includes let go: forgotten while the answer was still
  // on its way (or thrown away by a newer question), a signature left the page and the button moved under the finger.
  watch(data, (seen) => seen && outbox.seen(seen.includes))

  const visit = computed(() => data.value && projected(data.value.value, [...outbox.sent.filter(({ id }) => !data.value!.includes.includes(id)), ...outbox.mine]))
  const pending = computed(() => lettersOf(outbox.mine, toValue(id)))
  const ids = (wanted: (act: Act) => boolean) => pending.value.filter((letter) => wanted(actOf(letter))).map((letter) => letter.id)
  const arrival = () => ids((act) => act.does === 'arrive')
  /** Said at once where it is known: there was no network when it was done. */
  const lateReason = () => (outbox.online ? '' : t('visit.late.noNetwork'))

  async function put(act: Doing, label: string, given: { path: string; body: { json: unknown } | { bytes: Blob }; after?: string[]; headers?: Record<string, string>; id?: string; doneAt?: string }): Promise<string> {
    const written = await outbox.put({ ...given, label: `${visit.value?.institution.name ?? ''} · ${label}`, act: { room: 'visit', about: toValue(id), ...act } as never })
    return written.id
  }

  /** Where somebody was tells something of a visit only if anybody went. */
  async function position(occasion: 'ARRIVAL' | 'PHOTO' | 'SIGNING'): Promise<void> {
    if (visit.value?.remote) return
    const clientAt = houseTime()
    const found = await fix()
    const key = randomKey()
    await put({ does: 'position' }, t('visit.act.position'), { id: key, path: `/api/visits/${toValue(id)}/positions`, body: { json: { id: key, occasion, clientAt, ...found } } })
  }

  async function arrive(shortForm: boolean): Promise<void> {
    const key = randomKey()
    const doneAt = houseTime()
    await put({ does: 'arrive', shortForm }, t('visit.act.arrive'), { id: key, doneAt, path: `/api/visits/${toValue(id)}/arrivals`, body: { json: { id: key, shortForm, doneAt, lateReason: lateReason() } } })
    void position('ARRIVAL')
  }

  const widen = () => {
    const doneAt = houseTime()
    return put({ does: 'widen' }, t('visit.act.widen'), { doneAt, path: `/api/visits/${toValue(id)}/widen`, body: { json: { doneAt, lateReason: lateReason() } }, after: arrival() })
  }

  /** Keeps a photo on this phone and sends it by itself; answers the name by which an answer holds it meanwhile. */
  async function photo(item: string, bytes: Blob): Promise<{ name: string; hash: string }> {
    const path = `/api/papers?${new URLSearchParams({ name: `${item}.jpg`, institution: visit.value!.institution.id })}`
    const letter = await put({ does: 'photo', item }, `${item} ${t('visit.photo')}`, { path, body: { bytes } })
    void position('PHOTO')
    return { name: `receipt:${letter}`, hash: await hashOf(bytes) }
  }

  /** @param settles the conflicting answer this one ends */
  async function answer(item: VisitItem, given: ItemAnswer, photoHashes: string[], settles: string | null = null): Promise<void> {
    const key = randomKey()
    const doneAt = houseTime()
    const on = item.answer ?? null
    const photos = given.photos.flatMap((name) => /^receipt:(.+)$/.exec(name)?.[1] ?? [])
    const after = [...arrival(), ...ids((act) => act.does === 'answer' && act.item === item.item), ...photos]
    await put({ does: 'answer', item: item.item, on, settles, answer: given, photoHashes }, `${item.item} ${t(`visit.result.${given.result}`)}`, {
      id: key,
      doneAt,
      path: `/api/visits/${toValue(id)}/items/${item.item}/answers`,
      body: { json: { id: key, on, settles, ...given, doneAt, lateReason: lateReason() } },
      after,
    })
  }

  async function sign(given: { side: 'INSPECTOR' | 'INSTITUTION'; name?: string; post?: string; refused?: string }, drawing: Blob | undefined): Promise<void> {
    const seen = visit.value!
    const body = { name: '', post: '', refused: '', ...given, hash: seen.hash! }
    const path = `/api/papers?${new URLSearchParams({ name: 'signature.png', institution: seen.institution.id })}`
    const drawn = drawing ? await put({ does: 'drawing' }, t('visit.act.drawing'), { path, body: { bytes: drawing } }) : undefined
    const doneAt = houseTime()
    await put({ does: 'sign', ...body }, t(`visit.act.sign.${given.side}`), {
      doneAt,
      path: `/api/visits/${toValue(id)}/signatures`,
      body: { json: { ...body, drawing: drawn ? `receipt:${drawn}` : null, doneAt, lateReason: lateReason() } },
      after: [...ids((act) => ['arrive', 'answer', 'widen'].includes(act.does)), ...(drawn ? [drawn] : [])],
    })
    void position('SIGNING')
  }

  const submit = () =>
    put({ does: 'submit' }, t('visit.verb.submit'), {
      path: `/api/visits/${toValue(id)}/submit`,
      body: { json: { hash: visit.value!.hash } },
      headers: { 'If-Match': `"${visit.value!.version}"` },
      after: ids((act) => ['arrive', 'answer', 'widen', 'sign'].includes(act.does)),
    })

  return {
    visit,
    pending,
    /** Set where the server could not be reached: since when what is shown may have changed. */
    asOf: computed(() => (data.value?.laid ? data.value.at : undefined)),
    error: computed(() => (error.value ? asProblem(error.value) : undefined)),
    refetch,
    arrive,
    widen,
    photo,
    answer,
    sign,
    submit,
  }
}
