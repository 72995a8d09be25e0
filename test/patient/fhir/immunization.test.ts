import { describe, expect, it } from 'vitest'
import { ABSENT, ATC, coded, made, type Made } from './made.js'

const V3 = 'http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration'

function immunization(given: object): Made {
  const vaccineCode = coded(ATC, 'J07BD52', 'MMR')
  return made({
    resourceType: 'Immunization',
    status: 'completed',
    patient: { reference: 'Patient/p1' },
    vaccineCode,
    ...given,
  })
}
const entry = { name: 'MMR', code: 'atc:J07BD52' }

describe('an Immunization', () => {
  it.each([
    [{ occurrenceDateTime: '2026-02-15T10:00:00Z' }, { date: '2026-02-15' }],
    [{ occurrenceString: '2026' }, { date: '2026' }],
    [{ status: undefined }, { status: 'uncertain' }],
    [{ route: coded('http://x.org/routes', '7', 'Intranasal route') }, { route: 'Intranasal' }],
    [{ route: coded(V3, 'IM', 'Injection, intramuscular') }, { route: 'im' }],
  ])('%j', (given, expected) => {
    expect(immunization(given)).toEqual({ list: 'immunizations', entry: { ...entry, ...expected } })
  })

  it('of a subpotent dose is open, and only of one', () => {
    expect(immunization({ isSubpotent: true })).toEqual({
      list: 'immunizations',
      entry: { ...entry, status: 'uncertain' },
      notes: ['/isSubpotent: the dose is recorded as subpotent: whether it counts as given is taken as not certain'],
    })
    expect(immunization({ isSubpotent: false })).toEqual({ list: 'immunizations', entry })
  })

  it.each([
    [{ status: 'not-done' }, 'was not given'],
    [{ vaccineCode: coded(ABSENT, 'no-immunization-info') }, 'says that nothing is known of immunizations'],
    [{ vaccineCode: 5 }, 'does not have the form of FHIR R4: vaccineCode is the number 5'],
  ])('is left out: %j', (given, why) => {
    expect(immunization(given)).toEqual({ out: [why] })
  })

  it('may say that there is none', () => {
    const vaccineCode = coded(ABSENT, 'no-known-immunizations')
    expect(immunization({ vaccineCode })).toEqual({ list: 'immunizations', entry: undefined })
  })
})
