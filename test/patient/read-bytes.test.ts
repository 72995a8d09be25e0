import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPatients } from '../../src/patient/read.js'
import { readPatientBytes } from '../../src/patient/read-bytes.js'
import { lawRuns } from '../law-runs.js'
import { bundled } from '../criteria/vocabulary/bundled.js'
import { datedEntry, datedName } from './dated-names.js'
import { day, outcomeOf } from './reader.js'
import { vocabulary } from './vocabulary.js'

const OPTIONS = { file: 'cohort.ndjson:1', vocabulary, today: day('2026-03-01'), asOf: undefined }

describe('the bytes of a patient', () => {
  it.each([
    ['a patient without remarks', { id: 'P-1', labs: [{ name: 'IgG', value: 18.2, unit: 'g/L' }] }],
    ['warnings, in the order of the file', { drugs: [{ name: 'xyzzy' }], labs: [{ name: 'IgG', value: 'x' }] }],
    ['an error', { labs: [{ value: 1 }] }],
    ['a value of the wrong kind', { age: 'old' }],
    ['FHIR', { resourceType: 'Patient', id: 'P-1' }],
    ['no patient at all', []],
  ])('give %s as its text does', (_what, patient) => {
    const text = JSON.stringify(patient)
    for (const strict of [false, true]) {
      const options = { ...OPTIONS, strict }
      const careful = outcomeOf(() => readPatients(text, options))
      expect(outcomeOf(() => readPatientBytes(new TextEncoder().encode(text), options))).toEqual(careful)
    }
  })

  it('give dates in the names of drugs as its text does, in whatever list they stand', () => {
    const key = fc.constantFrom('drugs', 'drugs', 'procedures', 'immunizations')
    const more = fc.record({ ongoing: fc.constant(true), status: fc.constant('uncertain') }, { requiredKeys: [] })
    fc.assert(
      fc.property(key, datedName, datedEntry, more, (list, name, dates, extra) => {
        const entry = { name, ...dates, ...(list === 'drugs' ? extra : {}) }
        const text = JSON.stringify({ birthDate: '1980', [list]: [entry, name] })
        const options = { ...OPTIONS, vocabulary: bundled, strict: false }
        const fast = outcomeOf(() => readPatientBytes(new TextEncoder().encode(text), options))
        expect(fast).toEqual(outcomeOf(() => readPatients(text, options)))
      }),
      lawRuns(500),
    )
  })

  it.each([
    ['the lower byte first', Uint8Array.of(0xff, 0xfe, 0x7b, 0)],
    ['the higher byte first', Uint8Array.of(0xfe, 0xff, 0, 0x7b)],
    ['without a mark', Uint8Array.of(0x7b, 0, 0x7d, 0)],
  ])('are told to be UTF-16: %s', (_order, bytes) => {
    expect(outcomeOf(() => readPatientBytes(bytes, { ...OPTIONS, strict: false }))).toMatchObject([
      { message: 'is UTF-16 text' },
    ])
  })

  it('are refused where they are no UTF-8', () => {
    expect(outcomeOf(() => readPatientBytes(Uint8Array.of(0xff, 0x7b), { ...OPTIONS, strict: false }))).toEqual([
      { file: 'cohort.ndjson:1', severity: 'error', message: 'is not UTF-8 text', remedy: 'save it as UTF-8' },
    ])
  })

  it('may be those of an export, with the places of their lines', () => {
    const gathered = { folder: 'export/', lines: [{ file: 'Patient.ndjson', line: 7 }], ofAnybody: 0, incomplete: [] }
    const text = '{"resourceType":"Patient","id":"1"}'
    const options = { ...OPTIONS, strict: false, gathered }
    expect(readPatientBytes(new TextEncoder().encode(text), options)).toEqual(readPatients(text, options))
  })
})
