import { describe, expect, it } from 'vitest'
import { blankClasses, formOf, valuesOf } from './filingForm'

const shown = { name: '花木晨光托育园', providerType: 'FOR_PROFIT' as const, head: '何**', phone: '138****0001', inclusive: false, classes: [{ kind: 'OLDER_TODDLER' as const, classes: 2, places: 40 }] }

describe('the filing form', () => {
  it('never sends a mask back: head and telephone left empty are left out', () => {
    const form = formOf({ ...valuesOf(shown), classes: blankClasses(shown.classes) })
    expect([form.head, form.phone]).toEqual([undefined, undefined])
  })

  it('keeps no, yes and unknown apart', () => {
    const form = formOf({ ...valuesOf(shown), classes: [] })
    expect([form.inclusive, form.subsidised]).toEqual([false, undefined])
  })

  it('offers a line for every class kind and sends those that hold something', () => {
    const classes = blankClasses(shown.classes)
    expect(classes.map((one) => one.kind)).toEqual(['INFANT', 'YOUNGER_TODDLER', 'OLDER_TODDLER', 'MIXED'])
    expect(formOf({ ...valuesOf(shown), classes }).classes).toEqual(shown.classes)
  })

  it('forgets the lease of rooms that are its own', () => {
    const form = formOf({ ...valuesOf(shown), premises: 'OWN', leaseFrom: '2026-01-01', classes: [] })
    expect(form.leaseFrom).toBeUndefined()
  })
})
