import { useI18n } from 'vue-i18n'
import type { components } from '@/api/schema'
import type { State } from '@/ui/state'

type Schemas = components['schemas']
export type Role = Schemas['AccountFile']['roles'][number]
export type AgencyKind = Schemas['Agency']['kind']

/** Roles in the order of the work; the three administrators come last and apart. */
export const ROLES: Role[] = ['DISTRICT_OFFICE', 'JOINT_MEETING_SECRETARY', 'DEPARTMENT_OFFICER', 'TOWN_OFFICER', 'INSPECTOR', 'KEY_HOLDER', 'VERIFIER', 'INSTITUTION_HEAD', 'INSTITUTION_CLERK']
export const ADMINISTRATORS: Role[] = ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR']
export const KINDS: AgencyKind[] = ['DISTRICT_OFFICE', 'JOINT_MEETING', 'DEPARTMENT', 'KEY_OFFICE', 'TOWN', 'INSTITUTION']

/** Letters of the inspection checklist's departments. */
export const LETTERS = ['E', 'H', 'M', 'F', 'P', 'C', 'B', 'R', 'Z'] as const

/** The kind of agency whose people usually hold a role. */
export const HOME: Partial<Record<Role, AgencyKind>> = {
  DISTRICT_OFFICE: 'DISTRICT_OFFICE',
  JOINT_MEETING_SECRETARY: 'JOINT_MEETING',
  DEPARTMENT_OFFICER: 'DEPARTMENT',
  TOWN_OFFICER: 'TOWN',
  INSPECTOR: 'DEPARTMENT',
  KEY_HOLDER: 'KEY_OFFICE',
  VERIFIER: 'DEPARTMENT',
  INSTITUTION_HEAD: 'INSTITUTION',
  INSTITUTION_CLERK: 'INSTITUTION',
}

export type AccountState = 'active' | 'first' | 'disabled' | 'erased'
export const stateOf = (of: { disabled: boolean; firstPassword: boolean; erasedAt?: string | null }): AccountState => (of.erasedAt ? 'erased' : of.disabled ? 'disabled' : of.firstPassword ? 'first' : 'active')
export const colourOf: Record<AccountState, State> = { active: 'good', first: 'due', disabled: 'none', erased: 'none' }

export function useWho() {
  const { t, te, locale } = useI18n()
  const role = (name: string) => (te(`identity.role.${name}`) ? t(`identity.role.${name}`) : name)
  const kind = (name: string) => (te(`identity.kind.${name}`) ? t(`identity.kind.${name}`) : name)
  const letter = (name?: string | null) => (name ? (te(`identity.letter.${name}`) ? t(`identity.letter.${name}`) : name) : '')
  const named = (of: { name: string; nameEn: string }) => (locale.value === 'en' ? of.nameEn : of.name)
  return { role, kind, letter, named }
}
