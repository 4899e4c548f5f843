import { answer, api } from '@/api/client'
import type { components } from '@/api/schema'
import type { ListQuery, PageOf } from '@/ui/list/list'

type Schemas = components['schemas']
export type TextRow = Schemas['LegalTextRow']
export type TextVersion = Schemas['LegalTextVersion']
export type ValueRow = Schemas['NormValueRow']
export type ValueHistory = Schemas['NormValueHistory']
export type Checklist = Schemas['ChecklistOfTheDay']
export type Item = Schemas['ChecklistItem']
export type Basis = Schemas['NormBasis']
export type CalendarYear = Schemas['CalendarYear']
export type Plan = Schemas['PlanOfTheDay']
export type Indicator = Schemas['PlanIndicator']
export type Routes = Schemas['FilingRoutes']
export type Clash = Schemas['NormClash']

type Day = string | undefined

export const texts = (query: ListQuery, asOf: Day, signal?: AbortSignal): Promise<PageOf<TextRow>> => answer(api.GET('/api/norms/texts', { params: { query: { ...query, asOf } as never }, signal }))
export const text = (slug: string, asOf: Day): Promise<TextVersion[]> => answer(api.GET('/api/norms/texts/{slug}', { params: { path: { slug }, query: { asOf } } }))
export const values = (query: ListQuery, asOf: Day, signal?: AbortSignal): Promise<PageOf<ValueRow>> => answer(api.GET('/api/norms/values', { params: { query: { ...query, asOf } as never }, signal }))
export const value = (name: string, asOf: Day): Promise<ValueHistory> => answer(api.GET('/api/norms/values/{name}', { params: { path: { name }, query: { asOf } } }))
export const checklist = (asOf: Day): Promise<Checklist> => answer(api.GET('/api/norms/checklist', { params: { query: { asOf } } }))
export const calendar = (year: number): Promise<CalendarYear> => answer(api.GET('/api/norms/calendar/{year}', { params: { path: { year } } }))
export const plan = (asOf: Day): Promise<Plan> => answer(api.GET('/api/norms/plan', { params: { query: { asOf } } }))
export const routes = (asOf: Day): Promise<Routes> => answer(api.GET('/api/norms/filing-routes', { params: { query: { asOf } } }))
export const clashes = (asOf: Day): Promise<Clash[]> => answer(api.GET('/api/norms/clashes', { params: { query: { asOf } } }))
