import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { answer, api, loaded, since, type Loaded } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type Round = Schemas['Round']
export type RoundRow = Schemas['RoundRow']
export type RoundDesk = Schemas['RoundDesk']
export type RoundPlan = Schemas['RoundPlan']
export type DrawKey = Schemas['DrawKey']
export type DrawCalendar = Schemas['DrawCalendar']
export type CalendarLayout = Schemas['DrawCalendarLayout']
export type Inspector = Schemas['Inspector']
export type InspectorRow = Schemas['InspectorRow']
export type ItemRow = Schemas['ItemRow']

export const listRounds = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<RoundRow>> =>
  answer(api.GET('/api/rounds', { params: { query: query as never }, signal }))

export const listInspectors = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<InspectorRow>> =>
  answer(api.GET('/api/inspectors', { params: { query: query as never }, signal }))

export const listItems = (query: ListQuery, signal?: AbortSignal): Promise<PageOf<ItemRow>> =>
  answer(api.GET('/api/items', { params: { query: query as never }, signal }))

/** A round changes by other offices' acts: whoever waits for one looks again by itself. */
const LOOK_AGAIN = 20_000

export const useRound = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['round', toValue(id)]),
    queryFn: () => loaded(api.GET('/api/rounds/{id}', { params: { path: { id: toValue(id) } } })),
    refetchInterval: LOOK_AGAIN,
  })

export const useRoundDesk = (id: MaybeRefOrGetter<string>, wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['round', toValue(id), 'desk']),
    queryFn: () => answer(api.GET('/api/rounds/{id}/desk', { params: { path: { id: toValue(id) } } })),
    enabled: wanted,
    retry: false,
    refetchInterval: LOOK_AGAIN,
  })

export const usePseudonym = (id: MaybeRefOrGetter<string>, wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['round', toValue(id), 'pseudonym']),
    queryFn: () => answer(api.GET('/api/rounds/{id}/pseudonym', { params: { path: { id: toValue(id) } } })),
    enabled: wanted,
    retry: false,
  })

/** Visits of a round that have not begun, for whoever may set one aside. */
export const useOpenVisits = (round: MaybeRefOrGetter<string>, wanted: MaybeRefOrGetter<boolean>) =>
  useQuery({
    queryKey: computed(() => ['list', 'visits', 'of-round', toValue(round)]),
    queryFn: () => answer(api.GET('/api/visits', { params: { query: { round: toValue(round), state: 'planned', size: 200 } as never } })),
    enabled: wanted,
  })

/** What the log keeps of a round, for anybody to read; each entry is in the log at once and numbered within a second. */
export const useLogEntries = (about: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['log', 'about', toValue(about)]),
    queryFn: () => answer(api.GET('/api/log/entries', { params: { query: { about: toValue(about)! } } })),
    enabled: () => toValue(about) !== undefined,
  })

export type RoundVerb =
  | { verb: 'commit' | 'draw' | 'disclosure' }
  | { verb: 'entropy' | 'entropy/confirmation'; value: string }
  | { verb: 'entropy/dispute' | 'death' | 'stall'; reason: string }
  | { verb: 'supplement'; reason: string; entropySource: string }
  | { verb: 'substitutions'; reason: string; visit: string }
  | { verb: 'proofs'; pi: string }

export function useRoundVerb(seen: MaybeRefOrGetter<Loaded<Round> | undefined>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ verb, ...body }: RoundVerb): Promise<Round> => {
      const round = toValue(seen)!
      const how = { params: { path: { id: round.value.id } }, headers: since(round), ...(Object.keys(body).length ? { body } : {}) }
      return answer(api.POST(`/api/rounds/{id}/${verb}` as '/api/rounds/{id}/commit', how as never))
    },
    onSettled: () => Promise.all(['round', 'list', 'today'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}

export const planRound = (body: Schemas['RoundPlanned']): Promise<Round> => answer(api.POST('/api/rounds', { body } as never))

export const useDrawKeys = (district: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['draw-keys', toValue(district)]),
    queryFn: () => answer(api.GET('/api/draw-keys', { params: { query: { district: toValue(district)! } } })),
    enabled: () => toValue(district) !== undefined,
  })

export const registerKey = (publicKey: string, standby: boolean): Promise<DrawKey> => answer(api.POST('/api/draw-keys', { body: { publicKey, standby } } as never))

export const withdrawKey = (key: DrawKey, reason: string): Promise<DrawKey> =>
  answer(api.POST('/api/draw-keys/{id}/withdrawal', { params: { path: { id: key.id } }, headers: { 'If-Match': `"${key.version}"` }, body: { reason } } as never))

export const useCalendars = (district: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['calendars', toValue(district)]),
    queryFn: () => answer(api.GET('/api/calendars', { params: { query: { district: toValue(district) } } })),
  })

export const useCalendarPreview = (layout: MaybeRefOrGetter<CalendarLayout>) =>
  useQuery({
    queryKey: computed(() => ['calendars', 'preview', { ...toValue(layout) }]),
    queryFn: () => answer(api.GET('/api/calendars/preview', { params: { query: { ...toValue(layout) } } } as never)) as Promise<Schemas['DrawCalendarMonth'][]>,
    retry: false,
  })

export const publishCalendar = (body: CalendarLayout): Promise<DrawCalendar> => answer(api.POST('/api/calendars', { body } as never))

/** All rounds of a district in one year: 12 months of the district and of each of its towns. */
export const useYear = (district: MaybeRefOrGetter<string | undefined>, year: MaybeRefOrGetter<number>) =>
  useQuery({
    queryKey: computed(() => ['list', 'rounds', 'year', toValue(district), toValue(year)]),
    queryFn: async () => {
      const all: RoundRow[] = []
      for (let page = 0; ; page++) {
        const found = await listRounds({ district: toValue(district)!, year: toValue(year), size: 200, page, sort: 'time' })
        all.push(...found.items)
        if (all.length >= found.total || found.items.length === 0) return all
      }
    },
    enabled: () => toValue(district) !== undefined,
  })

export const useInspector = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: computed(() => ['inspector', toValue(id)]),
    queryFn: () => loaded(api.GET('/api/inspectors/{id}', { params: { path: { id: toValue(id) } } })),
  })

export const useCandidates = () => useQuery({ queryKey: ['inspector-candidates'], queryFn: () => answer(api.GET('/api/inspector-candidates')) })

export const addInspector = (body: Schemas['InspectorEntry']): Promise<Inspector> => answer(api.POST('/api/inspectors', { body } as never))

export type InspectorVerb =
  | { verb: 'change'; body: Schemas['InspectorChange'] }
  | { verb: 'licences'; body: Schemas['LicenceEntry'] }
  | { verb: 'employments'; body: Schemas['EmploymentEntry'] }
  | { verb: 'ties'; body: Schemas['TieEntry'] }
  | { verb: 'withdraw'; tie: string; reason: string }

export function useInspectorVerb(seen: MaybeRefOrGetter<Loaded<Inspector> | undefined>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (act: InspectorVerb) => send(toValue(seen)!, act),
    onSettled: () => Promise.all(['inspector', 'list'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  })
}

function send(seen: Loaded<Inspector>, act: InspectorVerb): Promise<Inspector> {
  const params = { path: { id: seen.value.id } }
  switch (act.verb) {
    case 'change':
      return answer(api.PUT('/api/inspectors/{id}', { params, headers: since(seen), body: act.body } as never))
    case 'withdraw':
      return answer(
        api.POST('/api/inspectors/{id}/ties/{tie}/withdrawal', { params: { path: { ...params.path, tie: act.tie } }, body: { reason: act.reason } } as never),
      )
    default:
      return answer(api.POST(`/api/inspectors/{id}/${act.verb}` as '/api/inspectors/{id}/licences', { params, body: act.body } as never))
  }
}

/** Institutions by part of a name, for a tie or an employment. */
export const findInstitutions = (q: string, signal?: AbortSignal): Promise<{ id: string; name: string; town: string }[]> =>
  answer(api.GET('/api/institutions' as never, { params: { query: { q, size: 10 } }, signal } as never) as never).then((page) => (page as { items: never[] }).items)

export const moveClock = (to: string): Promise<{ now: string }> => answer(api.POST('/api/clock', { body: { to } } as never))
