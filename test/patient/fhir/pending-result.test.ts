import { describe, expect, it } from 'vitest'
import { readText } from '../reader.js'
import { bundleOf, coded, listsOf, LOINC, made } from './made.js'

const code = coded(LOINC, '718-7', 'Hemoglobin')
const effectiveDateTime = '2026-02-20T08:00:00Z'
const value = { valueQuantity: { value: 60, unit: 'g/L' } }
const entry = { name: 'Hemoglobin', code: 'loinc:718-7', date: '2026-02-20', time: '08:00:00Z' }

const lists = (given: object): object =>
  listsOf({ resourceType: 'Observation', status: 'preliminary', code, effectiveDateTime, ...value, ...given })

describe('a result that is not final', () => {
  it.each<[object, object]>([
    [{}, { labs: [{ ...entry, value: 'preliminary', status: 'preliminary' }] }],
    [{ status: 'registered' }, { labs: [{ ...entry, value: 'of the status registered', status: 'preliminary' }] }],
    [{ status: 'unknown' }, { labs: [{ ...entry, value: 'of the status unknown' }] }],
    [{ status: undefined }, { labs: [{ ...entry, value: 'of the status none' }] }],
    [
      { valueQuantity: undefined, valueTime: '12:00' },
      { labs: [{ ...entry, value: 'preliminary', status: 'preliminary' }] },
    ],
    [
      { code: { text: 'panel' }, valueQuantity: undefined, component: [{ code, ...value }, { code }] },
      { labs: [{ ...entry, value: 'preliminary', status: 'preliminary' }] },
    ],
    [
      { code: { text: 'ESSDAI' }, valueQuantity: undefined, valueInteger: 5 },
      { scores: [{ name: 'ESSDAI', value: 'preliminary', date: '2026-02-20', time: '08:00:00Z' }] },
    ],
    [
      { status: 'unknown', code: { text: 'ESSDAI' }, valueQuantity: undefined, valueInteger: 5 },
      { scores: [{ name: 'ESSDAI', value: 'of the status unknown', date: '2026-02-20', time: '08:00:00Z' }] },
    ],
  ])('is known to be there: %j', (given, expected) => {
    expect(lists(given)).toEqual(expected)
  })

  it.each([
    [{ status: 'cancelled' }],
    [{ status: 'registered', valueQuantity: undefined }],
    [{ code: { text: 'Shoe size' } }],
    [{ focus: [{ type: 'RelatedPerson', identifier: {} }] }],
  ])('is left out where there is none, or none that is known: %j', (given) => {
    expect(lists(given)).toEqual({})
    expect(made({ resourceType: 'Observation', status: 'preliminary', code, ...value, ...given }).out).toHaveLength(1)
  })
})

it('the results of a report that is not final are not, either', () => {
  const contained = [
    { resourceType: 'Observation', status: 'final', code, ...value },
    { resourceType: 'Observation', status: 'cancelled', code, ...value },
    { resourceType: 'Observation', code, ...value },
  ]
  const labs = (status: string): unknown =>
    listsOf({ resourceType: 'DiagnosticReport', status, effectiveDateTime: '2026-02-20', contained })['labs']
  const one = {
    name: 'Hemoglobin',
    code: 'loinc:718-7',
    date: '2026-02-20',
    value: 'preliminary',
    status: 'preliminary',
  }
  expect(labs('preliminary')).toEqual([one, one])
  expect(labs('cancelled')).toBeUndefined()
})

describe('of results of one test', () => {
  const result = { resourceType: 'Observation', code, ...value }
  const subject = { reference: 'Patient/p1' }
  const standing = (...given: object[]): unknown => {
    const bundle = bundleOf({}, ...given.map((one) => ({ ...result, ...one })))
    return [...readText(JSON.stringify(bundle)).measurements.values()].flat()
  }
  const final = { status: 'final', effectiveDateTime: '2026-02-21T08:00:00Z' }

  it.each([['2026-02-20T08:00:00Z'], ['2026-02-21T07:00:00Z'], ['2026-02-21T08:00:00.000Z'], ['2026-01']])(
    'one that is preliminary gives way to a final one of then or later: %s',
    (effective) => {
      const preliminary = { status: 'preliminary', effectiveDateTime: effective }
      expect(standing(preliminary, final)).toMatchObject([{ path: '/entry/2/resource' }])
    },
  )

  it('one that is preliminary stays where it is later, and may come to anything', () => {
    const preliminary = { status: 'preliminary', effectiveDateTime: '2026-02-22' }
    expect(standing(final, preliminary)).toMatchObject([
      { path: '/entry/2/resource', value: { kind: 'set-aside', isPending: true } },
      { path: '/entry/1/resource' },
    ])
  })

  it('one of a status that nobody knows may be final, and stays', () => {
    const unknown = { status: 'unknown', effectiveDateTime: '2026-02-20' }
    expect(standing(unknown, final)).toMatchObject([{}, { value: { kind: 'set-aside', isPending: true } }])
    const { warnings } = readText(JSON.stringify(bundleOf({}, { ...result, ...unknown, subject })))
    expect(warnings.map(({ message }) => message)).toEqual([
      "Observation 'Hemoglobin' has the status unknown; it was left out",
    ])
  })
})

it.each<[object, object]>([
  [{ status: 'preliminary' }, { status: 'preliminary' }],
  [{ status: 'entered-in-error' }, { status: 'entered-in-error' }],
  [{ valueQuantity: '400 umol/L' }, { value: 'garbled', unit: undefined }],
])('an eGFR beside a newer creatinine %j is what it is beside one in a patient file', (given, own) => {
  const date = '2026-02-20'
  const observed = (
    loinc: string,
    text: string,
    day: string,
    number: number,
    unit: string,
  ): Record<string, unknown> => {
    const about = { code: coded(LOINC, loinc, text), effectiveDateTime: day, valueQuantity: { value: number, unit } }
    return { resourceType: 'Observation', status: 'final', ...about }
  }
  const creatinine = { ...observed('2160-0', 'Creatinine', date, 400, 'umol/L'), ...given }
  const older = observed('2160-0', 'Creatinine', '2026-01-05', 60, 'umol/L')
  const rate = observed('98979-8', 'eGFR', '2026-01-10', 80, 'mL/min/{1.73_m2}')
  const person = { gender: 'female', birthDate: '1980-01-01' }
  const labs = [
    { name: 'creatinine', value: 400, unit: 'umol/L', date, ...own },
    { name: 'creatinine', value: 60, unit: 'umol/L', date: '2026-01-05' },
    { name: 'eGFR', value: 80, unit: 'mL/min/1.73 m2', date: '2026-01-10' },
  ]
  const ratesIn = (patient: object): unknown =>
    readText(JSON.stringify(patient))
      .measurements.get('egfr')
      ?.map(({ on, value: found }) => [on, found.kind])
  const { birthDate } = person
  for (const count of [2, 3]) {
    const bundle = bundleOf(person, ...[creatinine, older, rate].slice(0, count))
    expect(ratesIn(bundle)).toEqual(ratesIn({ sex: 'female', birthDate, labs: labs.slice(0, count) }))
  }
})
