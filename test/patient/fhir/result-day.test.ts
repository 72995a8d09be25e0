import { expect, it } from 'vitest'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { resultDay, timeIn, type WrittenEffective } from '../../../src/patient/fhir/result-day.js'

const located = { resource: { resourceType: 'Observation' }, path: [], url: undefined }

it.each<[WrittenEffective, string | undefined, string | undefined]>([
  [{ effectiveDateTime: '2026-02-20' }, '2026-02-20', undefined],
  [{ effectiveDateTime: '2026-02-20T08:00:00Z' }, '2026-02-20', '08:00:00Z'],
  [{ effectiveInstant: '2026-02-20T08:00:00Z' }, '2026-02-20', '08:00:00Z'],
  [{ effectivePeriod: { start: '2026-02-20', end: '2026-02-21' } }, '2026-02-20/2026-02-21', undefined],
  [{}, undefined, undefined],
])('a result of %j is of the day %s', (written, day, time) => {
  expect(resultDay(written, located, new Draft())).toBe(day)
  expect(timeIn(written, day)).toBe(time)
})
