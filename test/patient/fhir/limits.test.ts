import { describe, expect, it } from 'vitest'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { flagOf, limitsOf, type Limits } from '../../../src/patient/fhir/limits.js'

type Ranges = Parameters<typeof limitsOf>[0]

function limits(ranges: Ranges, unit?: string): { limits: Limits; notes: string[] } {
  const draft = new Draft()
  const read = limitsOf(ranges, unit, [], draft)
  return { limits: read, notes: draft.notes.map(({ message }) => message) }
}

const none = { low: undefined, high: undefined }

describe('the limits of normal', () => {
  it.each<[Ranges, string | undefined, Limits]>([
    [[], 'g/L', none],
    [[{ low: { value: 7, unit: 'g/L' }, high: { value: 16, unit: 'g/L' } }], 'g/L', { low: 7, high: 16 }],
    [[{ low: {}, high: { value: '5' } }], 'g/L', { low: undefined, high: 5 }],
    [[{ low: { value: 135, code: 'mm[Hg]' } }], 'mmHg', { low: 135, high: undefined }],
    [[{ high: { value: 450, unit: 'x10*9/L' } }], '10*9/L', { low: undefined, high: 450 }],
    [[{ high: { value: 5, unit: 'mg/L' } }], undefined, { low: undefined, high: 5 }],
    [[{ text: '115 - 165' }], 'g/L', { low: 115, high: 165 }],
    [[{ text: '115 - 165 g/L' }], 'g/L', { low: 115, high: 165 }],
    [[{ text: '< 5' }], 'mg/L', { low: undefined, high: 5 }],
    [[{ text: '> 60' }], 'mL/min', { low: 60, high: undefined }],
    [[{ high: { value: 5, comparator: '<' } }], 'g/L', { low: undefined, high: 5 }],
    [[{ text: ' ' }], 'g/L', none],
    [[{}], 'g/L', none],
    [
      [
        { low: { value: 1 }, type: { coding: [{ code: 'normal' }] } },
        { high: { value: 2 }, type: { text: 'treatment' } },
      ],
      'g/L',
      { low: 1, high: undefined },
    ],
  ])('of %j in %s are %j', (ranges, unit, expected) => {
    expect(limits(ranges, unit)).toEqual({ limits: expected, notes: [] })
  })

  it.each<[Ranges, string]>([
    [[{ low: { value: 1 } }, { low: { value: 2 } }], 'there are several ranges of normal; none was used'],
    [
      [{ low: { value: 0 }, high: { value: 0 } }],
      'an upper end of the range of normal of 0 is none; the range was not used',
    ],
    [[{ text: 'NA' }], "the range of normal 'NA' was not used"],
    [[{ text: 'negativ' }], "the range of normal 'negativ' was not used"],
    [[{ text: '< 5 mg/L' }], "the range of normal is in 'mg/L', not in the unit of the result; it was not used"],
    [
      [{ low: { value: 5, comparator: '<' } }],
      'the sign before an end of the range of normal says the contrary of its place; it was not used',
    ],
    [
      [{ high: { value: 60, comparator: '>=' } }],
      'the sign before an end of the range of normal says the contrary of its place; it was not used',
    ],
    [
      [{ high: { value: 5 }, appliesTo: [{ text: 'pregnant' }] }],
      "the range of normal is that of 'pregnant', which may not be the patient; it was not used",
    ],
    [[{ low: { value: '' }, text: '(-)' }], "the range of normal '(-)' was not used"],
    [
      [{ low: { value: 700, unit: 'mg/dL' } }],
      "the range of normal is in 'mg/dL', not in the unit of the result; it was not used",
    ],
    [
      [{ low: { value: 9 }, high: { value: 3 } }],
      'the lower end of the range of normal lies above the upper; it was not used',
    ],
  ])('are not used: %j', (ranges, note) => {
    expect(limits(ranges, 'g/L')).toEqual({ limits: none, notes: [note] })
  })
})

describe('the limits of normal of some only', () => {
  const woman = new Draft()
  woman.set('sex', 'female', [])
  woman.set('birthDate', '1995-01-20', [])
  const child = { low: { value: 0, unit: 'a' }, high: { value: 17, unit: 'a' } }
  const adult = { low: { value: 18, unit: 'a' } }

  it.each<[Ranges, number | undefined, Draft?]>([
    [[{ high: { value: 50 }, appliesTo: [{ text: 'Male' }] }], undefined],
    [[{ high: { value: 50 }, appliesTo: [{ coding: [{ code: '248153007' }] }] }], undefined],
    [[{ high: { value: 50 }, appliesTo: [{ coding: [{ display: 'Männlich' }] }] }], undefined],
    [[{ high: { value: 35 }, appliesTo: [{ text: 'female' }] }], 35],
    [[{ high: { value: 35 }, appliesTo: [{ text: 'female' }, { text: 'male' }] }], 35],
    [[{ high: { value: 35 }, appliesTo: [{ text: 'normal diet' }] }], 35],
    [
      [
        { high: { value: 50 }, appliesTo: [{ text: 'male' }] },
        { high: { value: 35 }, appliesTo: [{ text: 'female' }] },
      ],
      35,
    ],
    [[{ high: { value: 50 }, appliesTo: [{ text: 'male' }] }], 50, new Draft()],
    [[{ high: { value: 80 }, age: child }], undefined],
    [[{ high: { value: 35 }, age: adult }], 35],
    [[{ high: { value: 35 }, age: adult }], 35, new Draft()],
    [[{ high: { value: 80 }, age: { high: { value: 0.5, unit: 'a' } } }], 80],
    [
      [
        { high: { value: 80 }, age: child },
        { high: { value: 35 }, age: adult },
      ],
      35,
    ],
  ])('of %j is %s', (ranges, high, draft = woman) => {
    expect(limitsOf(ranges, undefined, [], draft, '2026-02-20').high).toBe(high)
  })

  it('count where it is not known on which day', () => {
    expect(limitsOf([{ high: { value: 80 }, age: child }], undefined, [], woman).high).toBe(80)
  })

  it('tell why they are not used', () => {
    const draft = new Draft()
    draft.set('sex', 'female', [])
    limitsOf([{ high: { value: 50 }, appliesTo: [{ text: 'male' }] }], undefined, [], draft)
    const why = 'the range of normal is that of another sex or age; it was not used'
    expect(draft.notes.map(({ message }) => message)).toEqual([why])
  })
})

it('words behind the number of a range are no unit of a result without one', () => {
  expect(limits([{ text: '< 5 (non-smokers)' }]).limits).toEqual(none)
})

describe('a flag', () => {
  it.each([
    [[{ coding: [{ code: 'H' }] }], 'H'],
    [[{ coding: [{}], text: 'Low' }], 'Low'],
    [[{ coding: [{ code: '0' }, { code: 'H' }] }], 'H'],
    [[{ coding: [{ code: 'H', display: 'High' }], text: 'high' }], 'H'],
    [[{ coding: [{ code: 'L' }, { code: 'H' }] }], 'L, H'],
    [[{ coding: [{ code: 'N' }], text: 'High' }], 'N, High'],
    [[{ coding: [{ code: 'A', display: 'Abnormal' }] }], 'A'],
    [[{ text: 'Low' }], 'Low'],
    [[{ text: 'see comment' }], 'see comment'],
    [[{ coding: [{ code: 'POS' }] }], undefined],
    [[{ text: 'H' }, { text: 'A' }], undefined],
    [[], undefined],
    [undefined, undefined],
  ])('of %j is %s', (interpretation, expected) => {
    expect(flagOf(interpretation)).toBe(expected)
  })
})
