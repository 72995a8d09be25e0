import { expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { bundleOf, coded, LOINC, recordOf } from './made.js'

function hemoglobin(effectiveDateTime: string, given: Json = {}): Json {
  return {
    resourceType: 'Observation',
    status: 'final',
    subject: { reference: 'Patient/p1' },
    code: coded(LOINC, '718-7', 'Hemoglobin'),
    valueQuantity: { value: 10, unit: 'g/dL' },
    effectiveDateTime,
    ...given,
  }
}

/** The day and the time of each result, in the order of the file. */
function whenOf(...results: readonly Json[]): readonly string[] {
  const labs = (recordOf(bundleOf({}, ...results)).source.value as { readonly labs: readonly Json[] }).labs
  return labs.map(({ date, time }) => [date, time].join(' '))
}

it('results whose days run against their moments are told in the zone of the last of them', () => {
  expect(whenOf(hemoglobin('2026-02-21T02:00:00+01:00'), hemoglobin('2026-02-20T23:30:00-05:00'))).toEqual([
    '2026-02-20 20:00:00-05:00',
    '2026-02-20 23:30:00-05:00',
  ])
  expect(
    whenOf(
      hemoglobin('2026-02-28T23:59:30Z'),
      hemoglobin('2026-03-01T00:10+02:00'),
      hemoglobin('2026-02-10T08:00+02:00'),
    ),
  ).toEqual(['2026-02-28 23:59:30Z', '2026-02-28 22:10:00Z', '2026-02-10 06:00:00Z'])
})

it('that is told', () => {
  const results = [hemoglobin('2026-02-21T02:00:00+01:00'), hemoglobin('2026-02-20T23:30:00-05:00')]
  const { notes } = recordOf(bundleOf({}, ...results))
  const message = 'the results of this test are in several time zones: its day and time are those of -05:00'
  expect(notes).toEqual([{ path: ['entry', 1, 'resource'], message }])
})

it.each<[string, readonly Json[]]>([
  ['run with their moments', [hemoglobin('2026-02-20T23:30:00-05:00'), hemoglobin('2026-02-22T02:00:00+01:00')]],
  ['are of one zone', [hemoglobin('2026-02-21T02:00:00+01:00'), hemoglobin('2026-02-20T23:30:00+01:00')]],
  [
    'are of two tests',
    [
      hemoglobin('2026-02-21T02:00:00+01:00'),
      hemoglobin('2026-02-20T23:30:00-05:00', { code: coded(LOINC, '2160-0', 'Creatinine') }),
    ],
  ],
  [
    'are of no code and two names',
    [
      hemoglobin('2026-02-21T02:00:00+01:00', { code: { text: 'Hemoglobin' } }),
      hemoglobin('2026-02-20T23:30:00-05:00', { code: { text: 'Leukozyten' } }),
    ],
  ],
  ['have no zone', [hemoglobin('2026-02-21T02:00:00'), hemoglobin('2026-02-20T23:30:00-05:00')]],
])('results stay as they are written whose days %s', (_what, results) => {
  const written = results.map(({ effectiveDateTime }) => String(effectiveDateTime).replace('T', ' '))
  expect(whenOf(...results)).toEqual(written)
})
