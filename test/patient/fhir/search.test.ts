import { describe, expect, it } from 'vitest'
import { ALL_LISTS, includedIn, isShortened, searchIn } from '../../../src/patient/fhir/search.js'

describe('a search', () => {
  it.each([
    ['http://x/Condition?patient=1&_count=50', ['conditions'], 'whole'],
    ['http://x/Condition?patient=1&category=problem-list-item', ['conditions'], 'untold'],
    ['http://x/MedicationRequest?patient=1&intent=order,plan', ['drugs'], 'untold'],
    ['http://x/MedicationRequest?patient=1&intent=order&status=active', ['drugs'], 'part'],
    ['http://x/Patient/1/$everything', ALL_LISTS, 'whole'],
    ['http://x/Patient/1/$everything?_count=10', ALL_LISTS, 'untold'],
    ['http://x/Patient/1/$everything?_since=2026-01-01', ALL_LISTS, 'part'],
    ['http://x/Observation?patient=1', [], 'whole'],
    ['http://x/Condition?patient=1&_summary=count', ['conditions'], 'part'],
    ['http://x/Condition?patient=1&_count=0', ['conditions'], 'part'],
    ['http://x/Condition?patient=1&_summary=true', ['conditions'], 'whole'],
  ])('%s asks for %j: %s', (url, lists, extent) => {
    expect(searchIn(url)).toMatchObject({ lists, extent })
  })

  it.each([
    ['http://x/Encounter?patient=1&_include=Encounter:diagnosis', ['conditions']],
    ['http://x/Patient?_id=1&_revinclude=Condition:patient', []],
    ['http://x/Patient?_id=1&_revinclude=*', []],
    ['http://x/Patient?_id=1&_revinclude=Procedure:patient', ['conditions']],
    ['http://x/Patient/1/$everything', []],
    [undefined, []],
  ])('%s finds beside what it asks for %j', (url, lists) => {
    const entry = [
      { resource: { resourceType: 'Condition' }, search: { mode: 'include' } },
      { resource: { resourceType: 'Procedure' }, search: { mode: 'match' } },
      { resource: { resourceType: 'Practitioner' }, search: { mode: 'include' } },
      { resource: { resourceType: 'Condition' } },
      { search: { mode: 'include' } },
      5,
    ]
    expect(includedIn({ entry }, searchIn(url))).toEqual(lists)
  })
})

describe('whom a search is about', () => {
  it.each([
    ['http://x/Condition?patient=1', ['1']],
    ['http://x/Condition?subject:Patient=Patient/1,Patient%2F2', ['1', '2']],
    ['http://x/Condition?patient=http://x/Patient/1%2C2', ['1', '2']],
    ['http://x/Patient/1/$everything', ['1']],
    ['http://x/Patient/1/$everything?_count=5', ['1']],
    ['http://x/Condition?code=1', undefined],
    [undefined, undefined],
  ])('%s: %j', (url, patients) => {
    expect(searchIn(url).patients).toEqual(patients)
  })
})

describe('the word of a server', () => {
  it.each([
    [{ severity: 'error', code: 'processing' }, true],
    [{ severity: 'fatal' }, true],
    [{ severity: 'warning', code: 'suppressed' }, true],
    [{ severity: 'information', code: 'informational' }, false],
    [5, false],
  ])('%j: something is missing: %s', (issue, isMissing) => {
    expect(isShortened({ resourceType: 'OperationOutcome', issue: [issue] })).toBe(isMissing)
    expect(isShortened({ resourceType: 'Condition', issue: [issue] })).toBe(false)
  })
})
