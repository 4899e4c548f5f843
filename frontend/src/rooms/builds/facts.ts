import type { FactsTyped } from './FactFields.vue'
import type { BuildFacts } from './queries'

const number = (typed: string | number) => (typed === '' ? undefined : Number(typed))

/** What was typed as the server takes it: an empty field says nothing. */
export const factsOf = (typed: FactsTyped): BuildFacts =>
  ({
    name: typed.name.trim(),
    town: typed.town,
    kind: typed.kind,
    work: typed.work,
    address: typed.address.trim(),
    longitude: number(typed.longitude),
    latitude: number(typed.latitude),
    siteAreaM2: number(typed.siteAreaM2),
    floorAreaM2: number(typed.floorAreaM2),
    outdoorAreaM2: number(typed.outdoorAreaM2),
    topStorey: number(typed.topStorey),
    residents: number(typed.residents),
    nurseryClasses: number(typed.nurseryClasses),
    nurseryPlaces: number(typed.nurseryPlaces),
    institution: typed.institution.trim() || undefined,
    note: typed.note.trim(),
  }) as BuildFacts

/** The other way round. */
export const typedOf = (facts?: BuildFacts, town = ''): FactsTyped => ({
  name: facts?.name ?? '',
  town: facts?.town ?? town,
  kind: facts?.kind ?? 'KINDERGARTEN',
  work: facts?.work ?? 'NEW',
  address: facts?.address ?? '',
  longitude: facts?.longitude ?? '',
  latitude: facts?.latitude ?? '',
  siteAreaM2: facts?.siteAreaM2 ?? '',
  floorAreaM2: facts?.floorAreaM2 ?? '',
  outdoorAreaM2: facts?.outdoorAreaM2 ?? '',
  topStorey: facts?.topStorey ?? '',
  residents: facts?.residents ?? '',
  nurseryClasses: facts?.nurseryClasses ?? '',
  nurseryPlaces: facts?.nurseryPlaces ?? '',
  institution: facts?.institution ?? '',
  note: facts?.note ?? '',
})
