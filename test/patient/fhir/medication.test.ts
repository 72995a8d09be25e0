import { describe, expect, it } from 'vitest'
import { ATC, bundleOf, coded, listsOf, made, recordOf } from './made.js'

const statement = { resourceType: 'MedicationStatement', status: 'active' }
const rituximab = coded(ATC, 'L01FA01', 'MabThera')

function named(medicationReference: object, ...others: object[]): unknown {
  const about = { ...statement, subject: { reference: 'Patient/p1' }, medicationReference }
  const { source } = recordOf(bundleOf({}, about, ...(others as never[])))
  const { drugs } = source.value as { drugs?: { name: string }[] }
  return drugs?.[0]?.name
}

describe('what is taken', () => {
  it('is a concept, or stands in a Medication', () => {
    expect(made({ ...statement, medicationCodeableConcept: rituximab }).entry).toMatchObject({
      name: 'MabThera',
      code: 'atc:L01FA01',
    })
    expect(named({ reference: 'Medication/m1' }, { resourceType: 'Medication', id: 'm1', code: rituximab })).toBe(
      'MabThera',
    )
    const contained = [{ resourceType: 'Medication', id: 'm', code: { text: 'MTX' } }]
    expect(made({ ...statement, medicationReference: { reference: '#m' }, contained }).entry).toMatchObject({
      name: 'MTX',
    })
  })

  it('is not looked into where its reference leads nowhere and is no name by its length', () => {
    expect(named({ reference: '1.'.repeat(500) })).toBe('1.'.repeat(500))
    expect(named({ reference: `${'1.'.repeat(500)}x` })).toBe('overlong text')
  })

  it('is the only ingredient of a product without a code', () => {
    const product = (...texts: string[]): object => ({
      resourceType: 'Medication',
      id: 'm1',
      ingredient: texts.map((text) => ({ itemCodeableConcept: { text } })),
    })
    expect(named({ reference: 'Medication/m1' }, product('MTX'))).toBe('MTX')
    const filled = { ...product('MTX'), ingredient: [{ itemCodeableConcept: { text: 'MTX' } }, { isActive: false }] }
    expect(named({ reference: 'Medication/m1' }, filled)).toBe('MTX')
    expect(named({ reference: 'Medication/m1', display: 'Combination' }, product('MTX', 'HCQ'))).toBe('Combination')
    expect(
      named({ reference: 'Medication/m1' }, { resourceType: 'Medication', id: 'm1', code: {}, ingredient: [5] }),
    ).toBe('Medication/m1')
  })

  it('may be what comes with a product under another name: that is left open', () => {
    const product = (given: object): object => ({ resourceType: 'Medication', id: 'm1', ...given })
    const taken = (medicationReference: object, ...others: object[]): unknown => {
      const about = {
        ...statement,
        medicationReference,
        effectivePeriod: { start: '2026' },
        dosage: [{ text: '5 mg' }],
      }
      return listsOf(about, ...(others as never[]))['drugs']
    }
    const prednisone = { name: 'prednisone', start: '2026', ongoing: true, dose: '5 mg' }
    const open = { name: 'MabThera', code: ['atc:L01FA01'], start: '2026', ongoing: true, status: 'uncertain' }
    const reference = 'Medication/m1'
    const code = { text: 'prednisone' }
    const of = (...ingredient: unknown[]): unknown => taken({ reference }, product({ code, ingredient }))
    expect(of({ itemCodeableConcept: rituximab })).toEqual([prednisone, open])
    expect(of({ itemCodeableConcept: rituximab, isActive: false }, 5, {}, { itemCodeableConcept: code })).toEqual([
      prednisone,
    ])
    const substance = { resourceType: 'Substance', id: 's', code: rituximab }
    const ingredient = [{ itemReference: { reference: '#s' } }]
    expect(taken({ reference }, product({ code, ingredient, contained: [substance] }))).toEqual([prednisone, open])
    const contained = [product({ code, ingredient }), substance]
    const about = { ...statement, medicationReference: { reference: '#m1' }, contained }
    expect(listsOf(about)['drugs']).toMatchObject([{ name: 'prednisone' }, { name: 'MabThera' }])
    const order = { resourceType: 'MedicationRequest', status: 'active', medicationReference: { reference: '#m1' } }
    expect(listsOf({ ...order, contained })['drugs']).toMatchObject([{ status: 'ordered' }, { status: 'ordered' }])
    expect(taken({ reference, display: 'MTX' }, product({ code }))).toMatchObject([prednisone, { name: 'MTX' }])
    expect(taken({ reference, display: 'prednisone 5 mg' }, product({ code }))).toEqual([prednisone])
  })

  it('is not sure where the product is entered in error', () => {
    const product = { resourceType: 'Medication', id: 'm1', code: { text: 'prednisone' }, status: 'entered-in-error' }
    const about = { ...statement, medicationReference: { reference: 'Medication/m1' } }
    expect(listsOf(about, product)['drugs']).toMatchObject([{ name: 'prednisone', status: 'uncertain' }])
    expect(listsOf(about, { ...product, status: 'inactive' })['drugs']).toEqual([{ name: 'prednisone', ongoing: true }])
  })

  it.each([
    [{ modifierExtension: [{ url: 'urn:x', valueBoolean: true }] }, 'modifierExtension'],
    [{ implicitRules: 'urn:x' }, 'implicitRules'],
    [{ ingredient: [{ modifierExtension: [{ url: 'urn:x', valueBoolean: true }] }] }, 'ingredient/modifierExtension'],
  ])('is not sure where the product says that it means something else: %j', (given, at) => {
    const contained = [{ resourceType: 'Medication', id: 'm', code: rituximab, ...given }]
    const { entry, notes } = made({ ...statement, medicationReference: { reference: '#m' }, contained })
    expect(entry).toMatchObject({ name: 'MabThera', status: 'uncertain' })
    const told = `is modified by ${at.replace('/', '.')}, which is not understood: whether it was taken is left open`
    expect(notes).toEqual([`/contained/0/${at}: the product ${told}`])
  })

  it('keeps the words beside a reference that leads nowhere', () => {
    expect(named({ reference: 'Medication/gone', display: 'Humira' })).toBe('Humira')
    expect(named({ display: 'Remsima' })).toBe('Remsima')
    expect(made(statement).entry).toMatchObject({ name: 'without a name' })
    expect(made({ ...statement, medicationReference: {} }).entry).toMatchObject({ name: 'without a name' })
  })
})
