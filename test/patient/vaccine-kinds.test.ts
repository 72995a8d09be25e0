import { describe, expect, it } from 'vitest'
import { bundled as vocabulary } from '../criteria/vocabulary/bundled.js'
import { day, read } from './reader.js'

const NASAL = 'influenza-vaccine-live-attenuated'
const INJECTED = 'influenza-vaccine-inactivated'
const EITHER = 'influenza-vaccine'

const given = (entry: object, patient: object = {}): readonly (string | undefined)[] =>
  read(
    { immunizations: [{ name: 'influenza vaccine', ...entry }], ...patient },
    { vocabulary, asOf: day('2026-03-01') },
  ).immunizations.entries.map(({ terms: [term] }) => term?.id)

// FluMist is licensed by the FDA from 2 to 49 years
describe('the influenza vaccine of somebody', () => {
  it.each([
    ['2024-02-16', INJECTED],
    ['2024-02-15', EITHER],
    ['1976-02-16', EITHER],
    ['1976-02-15', INJECTED],
    ['1976', EITHER],
    ['1975', INJECTED],
  ])('born on %s was given in February 2026', (birthDate, expected) => {
    expect(given({ date: '2026-02-15' }, { birthDate })).toEqual([expected])
  })

  it('is open without the birth, and with any day of which not all are of that age', () => {
    expect(given({ date: '2026-02-15' })).toEqual([EITHER])
    expect(given({}, { birthDate: '1950' })).toEqual([EITHER])
    expect(given({}, { birthDate: '2025' })).toEqual([INJECTED])
    expect(given({ date: '2026' }, { birthDate: '1976-02-15' })).toEqual([EITHER])
  })

  it('is of all kinds where it was not given', () => {
    expect(given({ status: 'absent' }, { birthDate: '1950' })).toEqual([EITHER])
  })

  it('is the one that its name tells, at any age', () => {
    expect(given({ name: 'FluMist', date: '2026-02-15' }, { birthDate: '1950' })).toEqual([NASAL])
  })

  it.each([
    ['IM', INJECTED],
    ['intranasal', NASAL],
    ['by dart', EITHER],
  ])('is told by its route: %s', (route, expected) => {
    expect(given({ route })).toEqual([expected])
    expect(given({ route, status: 'absent' })).toEqual([EITHER])
    expect(given({ name: 'FluMist', route })).toEqual([NASAL])
  })

  it('is told by its route in FHIR', () => {
    const kindOf = (route: string): unknown => {
      const vaccineCode = { text: 'influenza vaccine' }
      const subject = { reference: 'Patient/p1' }
      const given = { resourceType: 'Immunization', status: 'completed', patient: subject, vaccineCode }
      const entry = [
        { resourceType: 'Patient', id: 'p1' },
        { ...given, route: { text: route } },
      ]
      const bundle = { resourceType: 'Bundle', type: 'collection', entry: entry.map((resource) => ({ resource })) }
      return read(bundle, { vocabulary }).immunizations.entries.map(({ terms: [term] }) => term?.id)
    }
    expect([kindOf('Intramuscular'), kindOf('nasal')]).toEqual([[INJECTED], [NASAL]])
  })

  it('is told by the route of a drug', () => {
    const drug = (route: string) => ({
      immunizations: [],
      drugs: [{ name: 'influenza vaccine', route, start: '2026-02-15' }],
    })
    expect(given({}, drug('nasal'))).toEqual([NASAL])
    expect(given({}, drug('IM'))).toEqual([INJECTED])
  })
})
