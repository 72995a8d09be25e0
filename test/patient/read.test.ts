import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf, errorsOf, readText, warningsOf } from './reader.js'

describe('a patient file', () => {
  it('may begin with a byte-order mark, which is ignored with a warning', () => {
    const facts = readText('\uFEFF{"id": "P", "agee": 5}')
    expect(facts.warnings).toEqual([
      { path: '', message: 'the file begins with a byte-order mark, which was ignored' },
      { path: '/agee', message: "'agee' is not a known key; did you mean 'age'?" },
    ])
  })

  it('has the right lines, whatever ends them', () => {
    const [first] = diagnosticsOf('\uFEFF{\r\n  "id": "P",\r\n  "sex": "f"\r\n}\r\n')
    expect(first?.place).toEqual({ line: 3, column: 10, length: 3, source: '  "sex": "f"' })
  })

  it.each([
    ['[]', 'this is a list, and a file holds one patient'],
    ['[{"id": "A"}, {"id": "B"}]', 'this is a list, and a file holds one patient'],
    ['{"id": "A"}\n{"id": "B"}', 'another object follows after the patient'],
    ['null', 'expected an object, found null'],
    ['"P-1"', "expected an object, found 'P-1'"],
    ['{"resourceType": "Bundle"}', 'there is no Patient in this FHIR file'],
  ])('is refused when it is %s', (text, message) => {
    expect(diagnosticsOf(text).map((diagnostic) => diagnostic.message)).toEqual([message])
  })

  it('is refused with everything that is wrong in it, in its own order', () => {
    const patient = {
      sex: 'femal',
      labs: [{ name: 'IgG', value: true, low: 5, high: 4 }, 'CRP'],
      drugs: [{ nmae: 'MTX', start: '2025-06-01', end: '2025-01' }, 5],
      age: 200,
    }
    expect(diagnosticsOf(JSON.stringify(patient)).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      "error: /sex: expected one of female, male, unknown, found 'femal'",
      'error: the lower limit 5 is above the upper limit 4',
      "error: /labs/1: expected an object, found 'CRP'",
      'error: this entry has no name and no code',
      "warning: 'nmae' is not a known key",
      'error: the end 2025-01 lies before the start 2025-06-01',
      'error: /drugs/1: expected an object, found the number 5',
      'error: /age: expected a whole number of years from 0 to 130, found the number 200',
    ])
  })

  it('may hold keys that are not known, unless it is strict', () => {
    expect(warningsOf({ labz: [], $schema: './patient.schema.json' })).toEqual([
      "/labz: 'labz' is not a known key; did you mean 'labs'?",
    ])
    expect(errorsOf({ labz: [] }, { strict: true })).toEqual([
      "\"labz\" → 'labz' is not a known key (did you mean 'labs'?)",
    ])
  })

  it('throws nothing but errors of input, whatever is in it', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    const keys = fc.constantFrom(
      'id',
      'asOf',
      'birthDate',
      'age',
      'sex',
      'conditions',
      'labs',
      'vitals',
      'scores',
      'drugs',
      'statements',
      'x',
    )
    const patient = fc.dictionary(keys, value).map((found) => JSON.stringify(found))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), patient), (text) => {
        // anything but an InputError passes through and fails the property
        expect(diagnosticsOf(text).every(({ remedy, place }) => remedy !== undefined && place !== undefined)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
