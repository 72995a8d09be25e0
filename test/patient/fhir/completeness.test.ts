import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/patient/fhir/collect.js'
import { completenessOf } from '../../../src/patient/fhir/completeness.js'
import { References } from '../../../src/patient/fhir/reference.js'

type Told = Record<'present' | 'partial' | 'chosen' | 'missing' | 'changed', string[]>

/** @param isOnly whether Ada is the only patient of the file */
function told(isOnly: boolean, values: readonly unknown[]): Told {
  const ada = { resource: { resourceType: 'Patient', id: 'ada' }, path: [], url: undefined }
  const { resources, bundles } = collect([{ value: values, path: [] }])
  const references = new References([ada, ...resources])
  const found = completenessOf(resources, bundles, { patient: ada, isOnly, references })
  const sorted = (lists: ReadonlySet<string>): string[] => [...lists].sort()
  return {
    present: sorted(found.present),
    partial: sorted(found.partial),
    chosen: sorted(found.chosen),
    missing: sorted(found.missing),
    changed: sorted(found.changed),
  }
}

function completeness(...values: readonly unknown[]): Told {
  return told(true, values)
}

const section = (code: string, given: object): object => ({ code: { coding: [{ code }, 5] }, ...given })
const empty = (code: string): object => ({ emptyReason: { coding: [{ code }] } })
const search = (...urls: (string | undefined)[]): object => {
  const [self, next] = urls
  const link = [5, { relation: 'self', url: self }, ...(next === undefined ? [] : [{ relation: 'next', url: next }])]
  return { resourceType: 'Bundle', type: 'searchset', link }
}

const all = ['allergies', 'conditions', 'drugs', 'encounters', 'immunizations', 'procedures', 'trialParticipation']

describe('a section of a document', () => {
  it.each([
    [section('11450-4', { entry: [{}] }), ['conditions']],
    [section('11450-4', {}), ['conditions']],
    [section('48765-2', empty('nilknown')), ['allergies']],
    [section('48765-2', empty('unavailable')), []],
    [section('47519-4', { text: { div: 'appendectomy' } }), []],
    [section('60591-5', { entry: [{}] }), []],
    [{ entry: [{}] }, []],
    [5, []],
    [section('11450-4', { section: [{ text: { div: 'asthma' } }] }), []],
    [section('11450-4', { section: [{ entry: [{}] }, { text: { div: 'asthma' } }] }), []],
    [section('11450-4', { section: [{ entry: [{}] }, empty('nilknown')] }), ['conditions']],
    [{ section: [section('11450-4', empty('nilknown')), section('48765-2', {})] }, ['allergies', 'conditions']],
    [section('11450-4', { modifierExtension: [{ url: 'urn:x' }], ...empty('nilknown') }), []],
    [section('11450-4', { focus: { reference: 'Patient/child' }, ...empty('nilknown') }), []],
  ])('%j makes these lists: %j', (one, present) => {
    expect(completeness({ resourceType: 'Composition', section: [one] })).toMatchObject({ present, partial: [] })
  })

  it.each([
    [[{ reference: 'Condition/c1' }], []],
    [[{ reference: 'Condition/c1' }, { reference: 'Condition/c2' }], ['conditions']],
    [[{ display: 'asthma' }], ['conditions']],
    [[5], ['conditions']],
  ])('with the entries %j has a part of %j', (entry, missing) => {
    const composition = { resourceType: 'Composition', section: [section('11450-4', { entry })] }
    expect(completeness(composition, { resourceType: 'Condition', id: 'c1' })).toMatchObject({
      present: ['conditions'],
      missing,
    })
  })

  it.each([
    [undefined, true, ['conditions']],
    [undefined, false, []],
    [{ reference: 'Patient/ada' }, false, ['conditions']],
    [{ reference: 'Patient/bob' }, false, []],
    [{ reference: 'Patient/bob' }, true, []],
    [{ reference: 'Patient/gone' }, true, ['conditions']],
    [{ reference: 'Patient/gone' }, false, []],
  ])('of a document about %j is one of the patient, who is the only one (%s): %j', (subject, isOnly, present) => {
    const composition = { resourceType: 'Composition', subject, section: [section('11450-4', empty('nilknown'))] }
    expect(told(isOnly, [composition, { resourceType: 'Patient', id: 'bob' }])).toMatchObject({ present })
  })
})

describe('a document', () => {
  it.each([
    [{}, ['conditions']],
    [{ status: 'amended' }, ['conditions']],
    [{ status: 'preliminary' }, []],
    [{ status: 'entered-in-error' }, []],
    [{ implicitRules: 'urn:x' }, []],
    [{ modifierExtension: [{ url: 'urn:x' }] }, []],
  ])('of which %j is said makes these lists: %j', (given, present) => {
    const composition = { resourceType: 'Composition', section: [section('11450-4', empty('nilknown'))], ...given }
    expect(completeness(composition)).toMatchObject({ present })
  })

  it('that tells what has changed tells a part only', () => {
    const entry = [{ reference: 'Condition/c1' }]
    const composition = { resourceType: 'Composition', section: [section('11450-4', { mode: 'changes', entry })] }
    const told = { present: [], missing: [], changed: ['conditions'] }
    expect(completeness(composition, { resourceType: 'Condition', id: 'c1' })).toMatchObject(told)
  })
})

describe('a search', () => {
  it.each([
    ['http://x/Condition?patient=1&_count=50', ['conditions']],
    ['http://x/MedicationStatement?subject:Patient=1', ['drugs']],
    ['Condition', ['conditions']],
    ['http://x/Condition?patient=1&clinical-status=active', []],
    ['http://x/Observation?patient=1', []],
    ['http://x/Patient/1/$everything', all],
    ['http://x/Patient/1/$everything?_since=2026-01-01', []],
    [undefined, []],
  ])('for %s has all of these lists: %j', (url, present) => {
    expect(completeness(search(url))).toMatchObject({ present, partial: [] })
  })

  it.each([
    ['http://x/Condition?patient=ada', ['conditions']],
    ['http://x/Condition?patient=bob,Patient%2Fada', ['conditions']],
    ['http://x/Condition?subject:Patient=bob', []],
    ['http://x/Condition?_count=50', ['conditions']],
    ['http://x/Patient/ada/$everything', all],
    ['http://x/Patient/bob/$everything', []],
  ])('for %s, in a file of several, has these of Ada: %j', (url, present) => {
    expect(told(false, [search(url)])).toMatchObject({ present, chosen: [] })
  })

  it.each([
    [{ total: 0 }, ['conditions'], []],
    [{ total: 1, entry: [{ resource: { resourceType: 'Condition' } }] }, ['conditions'], []],
    [{ total: 1 }, [], ['conditions']],
    [{ total: 1, entry: [{ search: { mode: 'include' } }, { search: { mode: 'outcome' } }] }, [], ['conditions']],
    [{ total: 1, entry: [{ search: { mode: 'match' } }] }, ['conditions'], []],
  ])('that found %j has %j, and a part of %j', (found, present, chosen) => {
    const one = search('http://x/Condition?patient=1')
    expect(completeness({ ...one, ...found })).toMatchObject({ present, chosen })
  })

  it('of which nobody knows what it asked for has a part of everything, where it gives less than it found', () => {
    expect(completeness({ ...search(undefined), total: 3 })).toMatchObject({ present: [], chosen: all })
  })

  it('that goes on has a part of every list', () => {
    expect(completeness(search('http://x/Condition?patient=1', 'http://x?page=2'))).toMatchObject({
      present: [],
      partial: all,
    })
  })

  it('has the whole list where the page on which it goes on is in the file, too', () => {
    const first = { ...search('http://x/Condition?patient=1', 'http://x?page=2'), total: 2, entry: [{}] }
    const second = { ...search('http://x?page=2'), total: 2, entry: [{}] }
    expect(completeness(second, first)).toMatchObject({ present: ['conditions'], partial: [], chosen: [] })
    const short = { ...second, entry: [] }
    expect(completeness(first, short)).toMatchObject({ present: [], partial: [], chosen: ['conditions'] })
  })

  it('is no other bundle', () => {
    const link = [{ relation: 'self', url: 'http://x/Condition?patient=1' }]
    expect(completeness({ resourceType: 'Bundle', type: 'collection', link })).toMatchObject({
      present: [],
      partial: [],
    })
  })

  it('for a part of a list is none for all of it, unless another one is', () => {
    const active = search('http://x/Condition?patient=1&clinical-status=active')
    expect(completeness(active).chosen).toEqual(['conditions'])
    expect(completeness(active, search('http://x/Condition?patient=1'))).toEqual({
      present: ['conditions'],
      changed: [],
      partial: [],
      chosen: [],
      missing: [],
    })
  })

  it('may find something beside what it asked for, and be cut short', () => {
    const entry = [{ resource: { resourceType: 'Condition' }, search: { mode: 'include' } }]
    const found = search('http://x/Encounter?patient=1&_include=Encounter:diagnosis')
    expect(completeness({ ...found, entry })).toMatchObject({ present: ['encounters'], chosen: ['conditions'] })
    const issue = [{ severity: 'error' }]
    const whole = search('http://x/Condition?patient=1')
    expect(completeness(whole, { resourceType: 'OperationOutcome', issue }).chosen).toEqual(all)
  })
})
