import type { PointChange, ScenarioSettings } from './queries'
import { fen, yuan } from './words'

type Amount = number | ''

/** Settings as one types them: money in yuan, empty where nothing limits. */
export interface TypedSettings {
  asOf: string
  minutes: number
  speed: number
  aim: 'COVER' | 'SERVE'
  uptake: number
  uptakeSource: string
  conversionYears: number
  periods: { year: Amount; budget: Amount; sites: Amount }[]
  floors: { town: string; percent: Amount }[]
  floorsFrom: number
  priorities: { kind: 'central' | 'lingang' | 'parks' | 'uncovered'; weight: number; towns: string[] }[]
  changes: PointChange[]
  seed: number
  rounds: number
  proofSeconds: number
  proofMebibytes: number
}

export function typed(settings: ScenarioSettings): TypedSettings {
  return {
    ...settings,
    periods: settings.periods.map(({ year, budget, sites }) => ({ year, budget: budget == null ? '' : yuan(budget), sites: sites ?? '' })),
  } as TypedSettings
}

const given = (amount: Amount) => (amount === '' ? undefined : Number(amount))

export function meant(values: TypedSettings): ScenarioSettings {
  return {
    ...values,
    periods: values.periods.map(({ year, budget, sites }) => ({ year: given(year), budget: budget === '' ? undefined : fen(budget), sites: given(sites) })),
    floors: values.floors.map(({ town, percent }) => ({ town, percent: given(percent) })),
  } as ScenarioSettings
}

/** Where a new scenario begins: three years, a few sites each, nobody counts more than another. */
export function begun(today: string, changes: PointChange[]): TypedSettings {
  const year = Number(today.slice(0, 4)) + 1
  return {
    asOf: today,
    minutes: 15,
    speed: 4,
    aim: 'COVER',
    uptake: 100,
    uptakeSource: '',
    conversionYears: 5,
    periods: changes.length ? [{ year, budget: '', sites: 0 }] : [0, 1, 2].map((n) => ({ year: year + n, budget: '' as const, sites: 4 * (n + 1) })),
    floors: [],
    floorsFrom: year,
    priorities: [],
    changes,
    seed: 1,
    rounds: 100,
    proofSeconds: 30,
    proofMebibytes: 1024,
  }
}
