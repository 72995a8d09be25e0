import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patientIds } from '../../src/patient/patient-ids.js'
import { readPatients } from '../../src/patient/read.js'
import { library } from '../screening/cohort/found.js'
import { day } from '../screening/facts.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The ids as reading the patients finds them; none where the text is refused. */
function read(text: string): readonly string[] | 'refused' {
  const { vocabulary } = library
  const options = { file: 'the name', vocabulary, today: day('2025-06-01'), asOf: undefined, strict: false }
  try {
    return readPatients(text, options).map(({ id }) => id)
  } catch {
    return 'refused'
  }
}

describe('the ids of the patients of a text', () => {
  it.each([
    ['stands first', '{"id":"P-1","age":40}', ['P-1']],
    ['stands first, with blanks around', ' \t{ "id" : "P 1" , "age": 40 }', ['P 1']],
    ['stands behind others', '{"age":40,"id":"P-1"}', ['P-1']],
    ['is escaped', '{"id":"P\\u002d1"}', ['P-1']],
    ['is longer than is looked at', `{"id":"${'é'.repeat(400)}"}`, ['é'.repeat(400)]],
    ['stands behind a byte-order mark', '\uFEFF{"id":"P-1"}', ['P-1']],
    ['stands in another object, too', '{"labs":[{"id":"L"}],"id":"P-1"}', ['P-1']],
    ['says so itself', '{"note":"\\"resourceType\\"","id":"P-1"}', ['P-1']],
    ['is beside what looks like FHIR', '{"id":"P-1","extra":{"resourceType":"Patient","id":"Q"}}', ['P-1']],
    ['is blank', '{"id":"  "}', []],
    ['is empty, before another text', '{"id":"","sex":"female"}', []],
    ['is a number', '{"id":7}', []],
    ['is not there', '{}', []],
    ['has no object around it', '["id"]', []],
    ['is in no JSON', '{"age":40, "id":', []],
    ['is that of a resource', '{"id":"b","resourceType":"Bundle","entry":[]}', []],
    ['is that of a Patient', '{"id":"b","resourceType":"Patient"}', ['b']],
    [
      'is in a list of resources',
      '[{"resourceType":"Patient","id":"a"},{"resourceType":"Patient","id":"b"}]',
      ['a', 'b'],
    ],
    ['is on one of several lines', '{"resourceType":"Patient","id":"a"}\n\n{"resourceType":"Condition"}\n', ['a']],
  ])('where it %s', (_what, text, ids) => {
    expect(patientIds(bytes(text))).toEqual(ids)
  })

  it('are those of the patients, whatever stands where', () => {
    const id = fc.oneof(
      fc.constantFrom('P-1', ' ', '', 'a"b', 'c\\d', 'é\u2028', '\uD83D\uDE00', 'x'.repeat(300)),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    const member = fc.oneof(
      id.map((text) => `"id": ${JSON.stringify(text)}`),
      id.map((text) => String.raw`"\u0069d":${JSON.stringify(text)}`),
      fc.constantFrom('"age": 40', '"sex":"female"', '"drugs": []', '"labs":[{"id":"L"}]', '"resourceType":"Patient"'),
    )
    const blank = fc.constantFrom('', ' ', '\n', '\t ', '\uFEFF')
    const text = fc
      .tuple(blank, blank, fc.array(member, { maxLength: 4 }), blank)
      .map(([before, first, members, behind]) => `${before}{${first}${members.join(`,${first}`)}}${behind}`)
    fc.assert(
      fc.property(text, (whole) => {
        const found = read(whole)
        if (found === 'refused') return
        expect(patientIds(bytes(whole))).toEqual(found.filter((one) => one !== 'the name'))
      }),
      { numRuns: 400 },
    )
  })

  it('are looked for in any bytes', () => {
    expect(patientIds(Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual([])
    expect(patientIds(bytes('xx{"id":"P-1"}').subarray(2))).toEqual(['P-1'])
  })
})
