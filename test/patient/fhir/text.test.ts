import { describe, expect, it } from 'vitest'
import { fhirText } from '../../../src/patient/fhir/text.js'
import { at, faultsOf } from '../faults.js'

const read = (text: string): ReturnType<typeof fhirText> => fhirText('f.json', text)
const patient = '{"resourceType":"Patient","id":"a"}'

function faults(text: string): string[] {
  return faultsOf(() => read(text)).map(({ place, message }) => `${at(place)} ${message}`)
}

describe('a text of FHIR', () => {
  it('is a resource, a list, or a resource on each line, with escaped slashes and blank lines', () => {
    expect(read(patient)?.parts).toEqual([{ value: { resourceType: 'Patient', id: 'a' }, path: [] }])
    expect(read(`[5, ${patient}]`)?.parts).toHaveLength(1)
    const lines = read(
      `\n${patient}\r\n\n{"resourceType":"Condition","code":{"coding":[{"system":"http:\\/\\/loinc.org"}]}}\n`,
    )
    expect(lines?.parts.map(({ path }) => path)).toEqual([[1], [3]])
    expect(lines?.parts[1]?.value).toMatchObject({ code: { coding: [{ system: 'http://loinc.org' }] } })
  })

  it.each([
    '',
    '{"id": "resourceType"}',
    '{"a": "\\"resourceType\\""}',
    '[1, "resourceType"]',
    '{"resourceType": 5}',
    '{"resourceType"',
    '5\n{"resourceType":"Patient"}',
  ])('is not %j', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it('knows where its values stand', () => {
    expect(at(read(`{\n  "resourceType": "Patient",\n  "id": "a"\n}`)?.place(['id']))).toBe('3:9+3')
    const lines = read(`${patient}\n\n${patient}`)
    expect(at(lines?.place([2, 'id']))).toBe('3:32+3')
    expect(at(lines?.place([]))).toBe('1:1+1')
    expect(at(lines?.place([99]))).toBe('100:1+1')
  })

  it.each([
    [
      '{"resourceType":"Patient","id":"a","id":"b"}',
      "1:36+4 'id' stands twice in the same object, first in column 27 of this line",
    ],
    [
      `${patient}\n{"resourceType":"Patient","id":"a","id":"b"}`,
      "2:36+4 'id' stands twice in the same object, first in column 27 of this line",
    ],
    [`${patient}\n{"resourceType":"Patient"`, '2:26+1 the text ends before its last } is there'],
    [
      `{"resourceType":"Patient","x":${'['.repeat(70)}${']'.repeat(70)}}`,
      '1:94+1 the text is nested deeper than 64 levels',
    ],
    ['<Bundle xmlns="http://hl7.org/fhir"></Bundle>', '1:1+1 this is XML, and FHIR is read as JSON'],
  ])('is refused: %s', (text, fault) => {
    expect(faults(text)).toEqual([fault])
  })
})
