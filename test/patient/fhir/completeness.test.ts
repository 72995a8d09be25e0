import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/patient/fhir/collect.js'
import { completenessOf } from '../../../src/patient/fhir/completeness.js'

function completeness(...values: unknown[]): { present: string[]; partial: string[]; chosen: string[] } {
  const { resources, bundles } = collect([{ value: values, path: [] }])
  const { present, partial, chosen } = completenessOf(resources, bundles)
  return { present: [...present].sort(), partial: [...partial].sort(), chosen: [...chosen].sort() }
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
  ])('%j makes these lists: %j', (one, present) => {
    expect(completeness({ resourceType: 'Composition', section: [one] })).toMatchObject({ present, partial: [] })
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

  it('that goes on has a part of every list', () => {
    expect(completeness(search('http://x/Condition?patient=1', 'http://x?page=2'))).toMatchObject({
      present: [],
      partial: all,
    })
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
      partial: [],
      chosen: [],
    })
  })

  it('may find something beside what it asked for, and be cut short', () => {
    const entry = [{ resource: { resourceType: 'Condition' }, search: { mode: 'include' } }]
    const found = search('http://x/Encounter?patient=1&_include=Encounter:diagnosis')
    expect(completeness({ ...found, entry })).toEqual({ present: ['encounters'], partial: [], chosen: ['conditions'] })
    const issue = [{ severity: 'error' }]
    const whole = search('http://x/Condition?patient=1')
    expect(completeness(whole, { resourceType: 'OperationOutcome', issue }).chosen).toEqual(all)
  })
})
