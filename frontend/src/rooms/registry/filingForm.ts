import type { components } from '@/api/schema'
import type { ClassPlaces, FilingForm } from './queries'
import { CLASSES, TRAITS } from './words'

type Shown = components['schemas']['FilingFormShown']
type Answer = '' | 'true' | 'false'

/** The form as the page edits it: text for what is typed, three answers where yes, no and unknown differ. */
export interface FormValues extends Record<(typeof TRAITS)[number], Answer> {
  name: string
  creditCode: string
  providerType: Shown['providerType'] | ''
  town: string
  address: string
  longitude: string | number
  latitude: string | number
  serviceForms: NonNullable<FilingForm['serviceForms']>
  meals: NonNullable<FilingForm['meals']> | ''
  premises: NonNullable<FilingForm['premises']> | ''
  leaseFrom: string
  leaseUntil: string
  openingHours: string
  head: string
  phone: string
  classes: ClassPlaces[]
}

const said = (value: boolean | undefined | null): Answer => (value == null ? '' : value ? 'true' : 'false')
const heard = (answer: Answer) => (answer === '' ? undefined : answer === 'true')
const degrees = (typed: string | number) => (typed === '' ? undefined : Number(typed))

/** Head and telephone come masked and so begin empty: what is left empty stays as it was. */
export function valuesOf(form: Shown): Omit<FormValues, 'classes'> {
  const traits = Object.fromEntries(TRAITS.map((trait) => [trait, said(form[trait])])) as Record<(typeof TRAITS)[number], Answer>
  return {
    ...traits,
    name: form.name ?? '',
    creditCode: form.creditCode ?? '',
    providerType: form.providerType ?? '',
    town: form.town ?? '',
    address: form.address ?? '',
    longitude: form.longitude ?? '',
    latitude: form.latitude ?? '',
    serviceForms: form.serviceForms ?? [],
    meals: form.meals ?? '',
    premises: form.premises ?? '',
    leaseFrom: form.leaseFrom ?? '',
    leaseUntil: form.leaseUntil ?? '',
    openingHours: form.openingHours ?? '',
    head: '',
    phone: '',
  }
}

/** A line for every class kind, so that each can be filled in. */
export const blankClasses = (known: ClassPlaces[] | undefined): ClassPlaces[] => CLASSES.map((kind) => ({ classes: 0, places: 0, ...known?.find((one) => one.kind === kind), kind }))

export function formOf(values: FormValues): FilingForm {
  const traits = Object.fromEntries(TRAITS.map((trait) => [trait, heard(values[trait])]))
  const leased = values.premises === 'LEASED'
  return {
    ...traits,
    name: values.name || undefined,
    creditCode: values.creditCode || undefined,
    providerType: values.providerType || undefined,
    town: values.town || undefined,
    address: values.address || undefined,
    longitude: degrees(values.longitude),
    latitude: degrees(values.latitude),
    serviceForms: [...values.serviceForms],
    meals: values.meals || undefined,
    premises: values.premises || undefined,
    leaseFrom: (leased && values.leaseFrom) || undefined,
    leaseUntil: (leased && values.leaseUntil) || undefined,
    openingHours: values.openingHours || undefined,
    head: values.head || undefined,
    phone: values.phone || undefined,
    classes: values.classes.filter((one) => one.classes || one.places).map((one) => ({ kind: one.kind, classes: Number(one.classes) || 0, places: Number(one.places) || 0 })),
  }
}
