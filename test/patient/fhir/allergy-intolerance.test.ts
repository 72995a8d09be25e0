import { describe, expect, it } from 'vitest'
import { ABSENT, ATC, coded, listsOf, made, type Made } from './made.js'

function allergy(given: object): Made {
  const code = coded(ATC, 'L04AX03', 'methotrexate')
  return made({ resourceType: 'AllergyIntolerance', patient: { reference: 'Patient/p1' }, code, ...given })
}
const entry = { name: 'methotrexate', code: 'atc:L04AX03' }
const status = (code: string): object => ({ verificationStatus: { coding: [{ code }] } })

describe('an AllergyIntolerance', () => {
  it.each([
    [{ ...status('confirmed'), onsetDateTime: '2010' }, { date: '2010' }],
    [status('unconfirmed'), { status: 'uncertain' }],
    [status('refuted'), { status: 'absent' }],
    [status('410516002'), { status: 'absent' }],
    [
      { reaction: [{ manifestation: [{ text: 'Hives' }, {}], severity: 'severe' }] },
      { reaction: ['Hives', 'severe reaction'] },
    ],
    [{ reaction: [{}] }, {}],
    [{ reaction: [{ manifestation: [{ text: 'Hives' }], description: 'shock' }] }, { reaction: ['Hives', 'shock'] }],
    [{ reaction: [{ description: ' ' }] }, {}],
    [{ note: [{ text: 'anaphylaxis in 2020' }, { text: ' ' }, 5] }, { reaction: ['note: anaphylaxis in 2020'] }],
    [
      { reaction: [{ manifestation: [{ text: 'Hives' }], note: [{ text: 'shock' }] }] },
      { reaction: ['Hives', 'note: shock'] },
    ],
    [{ reaction: [{ substance: coded(ATC, 'L04AX03', 'methotrexate') }] }, {}],
  ])('%j', (given, expected) => {
    expect(allergy(given)).toEqual({ list: 'allergies', entry: { ...entry, ...expected } })
  })

  it('may name its substance in a reaction only', () => {
    const { code } = { code: undefined }
    expect(allergy({ code, reaction: [{}, { substance: { text: 'MTX' } }] }).entry).toEqual({ name: 'MTX' })
    expect(allergy({ code }).entry).toEqual({ name: 'without a name' })
  })

  it('may be to another substance, as one of the reactions says', () => {
    const manifestation = [{ text: 'anaphylaxis' }]
    const reaction = [{ manifestation: [{ text: 'rash' }] }, { substance: { text: 'rituximab' }, manifestation }]
    expect(listsOf({ resourceType: 'AllergyIntolerance', code: { text: 'MTX' }, reaction })).toEqual({
      allergies: [
        { name: 'MTX', reaction: ['rash'] },
        { name: 'rituximab', reaction: ['anaphylaxis'] },
      ],
    })
  })

  it.each([
    [status('entered-in-error'), 'is entered in error'],
    [{ code: coded(ABSENT, 'no-allergy-info') }, 'says that nothing is known of allergies'],
    [{ code: { text: 'No known food allergy' } }, 'says that there are no allergies of one kind'],
    [{ reaction: 5 }, 'does not have the form of FHIR R4: reaction is the number 5'],
  ])('is left out: %j', (given, why) => {
    expect(allergy(given)).toEqual({ out: [why] })
  })

  it('may say that there is none', () => {
    expect(allergy({ code: { text: 'NKDA' } })).toEqual({ list: 'allergies', entry: undefined })
  })

  it.each([{ clinicalStatus: { coding: [{ code: 'inactive' }] } }, status('refuted')])(
    'does not say that there is none, where that is not so any more: %j',
    (given) => {
      const told = { resourceType: 'AllergyIntolerance', code: { text: 'NKDA' }, ...given }
      expect(made(told)).toEqual({ out: ['says that there is nothing to list, and takes that back'] })
    },
  )

  it('is not sure where it is both confirmed and refuted', () => {
    const verificationStatus = { coding: [{ code: 'confirmed' }, { code: 'refuted' }] }
    expect(allergy({ verificationStatus }).entry).toEqual({ ...entry, status: 'uncertain' })
  })
})
