import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { made, type Made } from './made.js'

function noted(text: string, given: object = {}): Made {
  const code = { text: 'lupus' }
  return made({ resourceType: 'Condition', code, note: [{ text: 'seen in 2019' }, { text }], ...given })
}

const isNamed = "/code: 'lupus' was recognised by its name: it has no code that is known"

describe('the note of a condition', () => {
  it.each([
    'wurde ausgeschlossen',
    'Ausschluss',
    'Ausschluß',
    'Ausschluss 03/2024',
    'Diagnose wurde inzwischen widerlegt',
    'Lupus wurde ausgeschlossen',
    'ruled out',
    'Lupus: ruled out',
    'not confirmed',
    'Entered in error',
    'diagnostic écarté',
    'descartado',
  ])('leaves it open where it takes it back: %s', (text) => {
    const { entry, notes } = noted(text)
    expect(entry).toEqual({ name: 'lupus', status: 'suspected' })
    expect(notes).toContain(`/note/1: the note of 'lupus' says '${text}': taken as not confirmed`)
  })

  it.each(['renal involvement ruled out', 'Tuberkulose ausgeschlossen', 'lupus, malignancy excluded'])(
    'is told where it rules out something else, which leaves nothing open: %s',
    (text) => {
      const { entry, notes } = noted(text)
      expect(entry).toEqual({ name: 'lupus' })
      expect(notes).toContain(
        `/note/1: the note of 'lupus' says '${text}': it counts as its status says: see whether that is right`,
      )
    },
  )

  it.each([
    'confirmed by biopsy',
    'cannot be excluded',
    'nicht ausgeschlossen',
    'kann nicht sicher ausgeschlossen werden',
  ])('says nothing else: %s', (text) => {
    expect(noted(text)).toEqual({ list: 'conditions', entry: { name: 'lupus' }, notes: [isNamed] })
  })

  it('is told by the sentence that does so', () => {
    const { entry, notes } = noted('Seen by the rheumatologist. Ruled out; renal biopsy refused')
    expect(entry).toEqual({ name: 'lupus', status: 'suspected' })
    expect(notes).toContain("/note/1: the note of 'lupus' says 'Ruled out': taken as not confirmed")
  })

  it('may call it by another name', () => {
    expect(noted('SLE wurde ausgeschlossen', { code: { text: "Sjögren's syndrome" } }).entry).toEqual({
      name: "Sjögren's syndrome",
    })
    const lupus = { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'I10', display: 'Essential' }] }
    expect(noted('Hypertension wurde ausgeschlossen', { code: lupus }).entry).toMatchObject({ status: 'suspected' })
  })

  it.each([
    ['Allergie ausgeschlossen', 'uncertain'],
    ['Penicillin allergy ruled out by skin testing', 'uncertain'],
    ['Ruled out after provocation test', 'uncertain'],
    ['Allergie durch negative Testung ausgeschlossen', 'uncertain'],
    ['Latex allergy ruled out', undefined],
    ['cannot be excluded', undefined],
  ])('may be one of an allergy: %s', (text, status) => {
    const code = { text: 'penicillin' }
    const allergy = { resourceType: 'AllergyIntolerance', patient: { reference: 'Patient/p1' }, code, note: [{ text }] }
    expect(made(allergy).entry).toMatchObject({ name: 'penicillin', ...(status === undefined ? {} : { status }) })
    expect((made(allergy).entry as Json)['status']).toBe(status)
    const refuted = { verificationStatus: { coding: [{ code: 'refuted' }] } }
    expect(made({ ...allergy, ...refuted }).entry).toMatchObject({ status: 'absent' })
  })

  it('is not needed where the condition is refuted, and may be a text or none', () => {
    const refuted = { verificationStatus: { coding: [{ code: 'refuted' }] } }
    expect(noted('ruled out', refuted).notes).toEqual([isNamed])
    expect(noted('', { note: [{ time: '2024' }] }).notes).toEqual([isNamed])
    expect(noted('', { note: 'ruled out' }).entry).toEqual({ name: 'lupus', status: 'suspected' })
  })
})
