import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datedName } from './dated-names.js'
import { read } from './reader.js'

describe('the same facts', () => {
  const name = fc.constantFrom(
    'rituximab',
    'MTX',
    'ABC-123',
    'atc:L01FA01',
    'family history of lupus',
    'lupus',
    'MMR',
    'dialysis',
  )
  const dated = fc.oneof(name, datedName)
  const list = fc.constantFrom('conditions', 'drugs', 'procedures', 'allergies', 'immunizations')

  /** What was read, without the places that differ because the forms do. */
  function essence(patient: unknown): string {
    const { warnings, ...facts } = read(patient)
    const told = warnings.map(({ message }) => message).toSorted()
    return JSON.stringify([facts, told], (key, value: unknown) => {
      if (key === 'path') return undefined
      return value instanceof Map ? [...value] : value
    })
  }

  it('are read from short and from long forms', () => {
    fc.assert(
      fc.property(list, fc.array(dated, { maxLength: 5 }), (key, names) => {
        expect(essence({ [key]: names })).toBe(essence({ [key]: names.map((written) => ({ name: written })) }))
      }),
    )
    const results = fc.dictionary(
      fc.constantFrom('IgG', 'CRP', 'ANA', 'ESSDAI', 'IgGG'),
      fc.constantFrom(7, '<0.5 mg/L', '1:80', 'x'),
    )
    fc.assert(
      fc.property(fc.constantFrom('labs', 'vitals', 'scores'), results, (key, map) => {
        const long = Object.entries(map).map(([written, value]) => ({ name: written, value }))
        expect(essence({ [key]: map })).toBe(essence({ [key]: long }))
      }),
    )
  })

  it('are read in whatever order the keys stand', () => {
    const members = Object.entries({
      id: 'P',
      asOf: '2026-02-01',
      birthDate: '2012',
      age: 13,
      sex: 'male',
      conditions: ['lupus', 'tubercolosis'],
      labs: { IgG: '18.2 g/L', Hb: '120 g/dL' },
      vitals: { height: '150 cm' },
      drugs: [{ name: 'MTX', start: '2027' }],
      reproductive: { pregnant: true },
      statements: { informedConsent: true },
    })
    const facts = ({ warnings, ...rest }: ReturnType<typeof read>): unknown => [
      rest,
      warnings.map(({ path, message }) => `${path} ${message}`).toSorted(),
    ]
    const expected = facts(read(Object.fromEntries(members)))
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (shuffled) => {
        expect(facts(read(Object.fromEntries(shuffled)))).toEqual(expected)
      }),
    )
  })
})
