import { useI18n } from 'vue-i18n'
import { useRouter, type RouteLocationRaw } from 'vue-router'
import { useSession } from '@/session/session'
import type { State } from '@/ui/state'

const DAY = 86_400_000
const SOON = 3 * DAY

/** What a matter is called and how it stands, in the language shown. */
export function useMatterWords() {
  const { t, te, locale } = useI18n()
  const session = useSession()
  const router = useRouter()

  /** A room's own word for its kinds (`<room>.matter.<kind>`) comes before the one kept here. */
  function kind(name: string): string {
    const [room, ...rest] = name.split('.')
    return [`${room}.matter.${rest.join('.')}`, `casework.kind.${name}`].filter((key) => te(key)).map((key) => t(key))[0] ?? name
  }

  const state = (name: string) => (te(`casework.state.${name}`) ? t(`casework.state.${name}`) : name)

  function colour(of: { state: string; overdue: boolean; dueAt: string }): State {
    if (of.state === 'closed') return 'good'
    if (of.overdue) return 'overdue'
    const now = session.known ? Date.parse(session.known.clock.now) : Date.now()
    if (of.state === 'returned' || Date.parse(of.dueAt) - now < SOON) return 'due'
    return 'info'
  }

  /** The state as a tag says it: late comes first. */
  const stands = (of: { state: string; overdue: boolean }) => (of.overdue && of.state !== 'closed' ? `${state(of.state)} · ${t('casework.overdue')}` : state(of.state))

  /** The page of the thing a matter is about: `<room>-<thing>` or `<thing>-page`, where a room has one; else its institution's file. */
  function about(of: { kind: string; subject: { kind: string; id: string; institution?: string | null } }): RouteLocationRaw | undefined {
    const name = [`${of.kind.split('.')[0]}-${of.subject.kind}`, `${of.subject.kind}-page`].find((candidate) => router.hasRoute(candidate))
    if (name) return { name, params: { id: of.subject.id } }
    const place = of.subject.institution
    if (place && ['registry.winding-down', 'registry.children-placed', 'registry.prepaid-settled', 'registry.placement'].includes(of.kind)) return { name: 'messages-winding-down', params: { id: place } }
    if (of.kind.startsWith('inspection.risk-')) return place ? { name: 'risk-page', params: { id: place } } : { name: 'risk-formulas' }
    return place && router.hasRoute('registry-institution') && session.may('registry.institution.read') ? { name: 'registry-institution', params: { id: place } } : undefined
  }

  const holder = (of: { name: string; nameEn: string }) => (locale.value === 'en' ? of.nameEn : of.name)
  const department = (letter: string | undefined) => (letter && te(`casework.department.${letter}`) ? t(`casework.department.${letter}`) : (letter ?? ''))

  return { kind, state, colour, stands, about, holder, department }
}
