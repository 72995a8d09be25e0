import { expect, it } from 'vitest'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { dayOfIssue, resultDay, timeIn, type WrittenEffective } from '../../../src/patient/fhir/result-day.js'

const located = { resource: { resourceType: 'Observation' }, path: [], url: undefined }

it.each<[WrittenEffective, string | undefined, string | undefined]>([
  [{ effectiveDateTime: '2026-02-20' }, '2026-02-20', undefined],
  [{ effectiveDateTime: '2026-02-20T08:00:00Z' }, '2026-02-20', '08:00:00Z'],
  [{ effectiveInstant: '2026-02-20T08:00:00Z' }, '2026-02-20', '08:00:00Z'],
  [{ effectivePeriod: { start: '2026-02-20', end: '2026-02-21' } }, '2026-02-20/2026-02-21', undefined],
  [{ effectiveTiming: { event: ['2026-02-20T08:00:00Z'] } }, '2026-02-20', undefined],
  [{ effectiveTiming: { event: ['2026-02-21', '2026-02-20'] } }, '2026-02-20/2026-02-21', undefined],
  [{ effectiveTiming: {} }, undefined, undefined],
  [{ issued: '2026-02-20T08:00:00Z' }, undefined, undefined],
  [{}, undefined, undefined],
])('a result of %j is of the day %s', (written, day, time) => {
  expect(resultDay(written, located, new Draft())).toBe(day)
  expect(timeIn(written, day)).toBe(time)
})

it.each<[WrittenEffective, string | undefined]>([
  [{ issued: '2026-02-20T08:00:00Z' }, '../2026-02-20'],
  [{}, undefined],
])('a result of %j is of some day until its issue: %s', (written, day) => {
  expect(dayOfIssue(written, located, new Draft())).toBe(day)
})
