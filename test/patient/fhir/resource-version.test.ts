import { describe, expect, it } from 'vitest'
import { isNewer } from '../../../src/patient/fhir/resource-version.js'

const version = (meta: unknown): { resourceType: string; meta: unknown } => ({ resourceType: 'Condition', meta })
const numbered = (versionId: unknown, lastUpdated?: unknown): unknown => ({ versionId, lastUpdated })
const [EARLY, LATE] = ['2026-01-01T12:00:00Z', '2026-01-01T12:00:00.5Z']

describe('a version of a resource', () => {
  it.each([
    [numbered('10'), numbered('9'), true],
    [numbered('9'), numbered('10'), false],
    [numbered('2', EARLY), numbered('1', LATE), true],
    [numbered('1', LATE), numbered('1', EARLY), true],
    [numbered('b', LATE), numbered('a', EARLY), true],
    [numbered('b', EARLY), numbered('2', LATE), false],
    [numbered(2, EARLY), numbered('1', EARLY), undefined],
    [numbered('b', 'today'), numbered('a', EARLY), undefined],
    [numbered('b', EARLY), numbered('a', 5), undefined],
    [numbered('b', EARLY), numbered('a', '2026-01-01T12:30:00+01:00'), undefined],
    [numbered('b', EARLY), numbered('a', '2025-07-01T12:30:00+01:00'), true],
    [numbered('b', EARLY), numbered('a', '2026-07-01T12:30:00+01:00'), false],
    [numbered('b', EARLY), numbered('a', '2026-02-30T12:30:00+01:00'), undefined],
    [5, undefined, undefined],
  ])('%j is newer than %j: %j', (one, other, newer) => {
    expect(isNewer(version(one), version(other))).toBe(newer)
  })
})
