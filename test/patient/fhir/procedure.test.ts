import { describe, expect, it } from 'vitest'
import { ABSENT, coded, ICD10, listsOf, made, SNOMED, type Made } from './made.js'

function procedure(given: object, patient: object = {}): Made {
  const code = coded(SNOMED, '265764009', 'Renal dialysis (procedure)')
  return made({ resourceType: 'Procedure', status: 'completed', code, ...given }, patient as never)
}
const entry = { name: 'Renal dialysis', code: 'snomed:265764009' }

describe('a Procedure', () => {
  it.each([
    [{ performedDateTime: '2024-01-10' }, { date: '2024-01-10' }],
    [{ performedString: '2024-01' }, { date: '2024-01' }],
    [{ performedPeriod: { start: '2024-01-10', end: '2024-01-11' } }, { start: '2024-01-10', end: '2024-01-11' }],
    [
      { status: 'in-progress', performedPeriod: { start: '2024' } },
      { start: '2024', ongoing: true },
    ],
    [{ status: 'stopped' }, { status: 'uncertain' }],
    [{ status: undefined }, { status: 'uncertain' }],
    [{ reasonCode: [coded(ICD10, 'A15.0', 'Lungs'), { text: 'fever' }] }, { reason: ['tuberculosis', 'fever'] }],
  ])('%j', (given, expected) => {
    expect(procedure(given)).toEqual({ list: 'procedures', entry: { ...entry, ...expected } })
  })

  it('is dated by the age of the patient', () => {
    const born = { birthDate: '1980' }
    const performedAge = { value: 30, code: 'a' }
    expect(procedure({ performedAge }, born).entry).toEqual({ ...entry, date: '2010-01-01/2011-12-30' })
    expect(procedure({ performedRange: { low: performedAge } }, born).entry).toEqual({
      ...entry,
      date: '2010-01-01/..',
    })
    expect(procedure({ performedAge })).toEqual({
      list: 'procedures',
      entry,
      notes: [': the age at the procedure cannot be turned into a date; it was not used'],
    })
  })

  it.each([
    [{ status: 'not-done' }, 'was not done'],
    [{ status: 'preparation' }, 'is being prepared, not done yet'],
    [{ code: coded(ABSENT, 'no-procedure-info') }, 'says that nothing is known of procedures'],
    [{ code: 5 }, 'does not have the form of FHIR R4: code is the number 5'],
  ])('is left out: %j', (given, why) => {
    expect(procedure(given)).toEqual({ out: [why] })
  })

  it('may have complications, which are suspected conditions', () => {
    const code = { text: 'appendectomy' }
    const about = { resourceType: 'Procedure', status: 'completed', code }
    const condition = { resourceType: 'Condition', id: 'c1', code: { text: 'pneumonia' } }
    const complication = [coded(ICD10, 'A15.0', 'Lungs'), { text: 'stitch abscess' }]
    expect(listsOf(condition, { ...about, complication })).toEqual({
      conditions: [
        { name: 'pneumonia' },
        { name: 'Lungs', code: 'icd10:A15.0', status: 'suspected' },
        { name: 'stitch abscess', status: 'suspected' },
      ],
      procedures: [{ name: 'appendectomy' }],
    })
    const complicationDetail = [
      { reference: 'Condition/c1' },
      { reference: 'Condition/c2', display: 'sepsis' },
      { reference: 'Condition/c3' },
      {},
    ]
    expect(listsOf(condition, { ...about, complicationDetail })).toMatchObject({
      conditions: [{ name: 'pneumonia' }, { name: 'sepsis' }, { name: 'Condition/c3' }, { name: 'without a name' }],
    })
    expect(procedure({ complicationDetail: [{ display: 'sepsis' }], status: 'not-done' })).toEqual({
      out: ['was not done'],
    })
    const told = "a complication of a procedure is 'Lungs': it is suspected, until it is known as a condition"
    expect(procedure({ complication }).notes).toContain(`/complication/0: ${told}`)
  })

  it('may say that there is none', () => {
    expect(procedure({ code: coded(ABSENT, 'no-known-procedures') })).toEqual({ list: 'procedures', entry: undefined })
  })
})
