import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/patient/fhir/collect.js'
import { pointer } from '../../../src/patient/json/json-path.js'

function collected(value: unknown): { resources: string[]; bundles: string[]; leftOut: string[] } {
  const { resources, bundles, leftOut } = collect([{ value, path: [] }])
  return {
    resources: resources.map(({ resource, path, url }) =>
      `${resource.resourceType} ${pointer(path)} ${url ?? ''}`.trim(),
    ),
    bundles: bundles.map(({ path }) => pointer(path)),
    leftOut: leftOut.map(({ path, why }) => `${pointer(path)} ${why}`),
  }
}

const patient = { resourceType: 'Patient', id: '1' }

describe('the resources of a file', () => {
  it('stand alone, in a list or in a bundle of any type, and in bundles within', () => {
    expect(collected(patient).resources).toEqual(['Patient'])
    expect(collected([patient, 5])).toMatchObject({ resources: ['Patient /0'], leftOut: ['/1 holds no resource'] })
    const inner = { resourceType: 'Bundle', entry: [{ resource: patient, fullUrl: '' }] }
    const outer = {
      resourceType: 'Bundle',
      type: 'batch-response',
      entry: [{ fullUrl: 'urn:uuid:1', resource: patient }, { resource: inner }],
    }
    expect(collected(outer)).toEqual({
      resources: ['Patient /entry/0/resource urn:uuid:1', 'Patient /entry/1/resource/entry/0/resource'],
      bundles: ['', '/entry/1/resource'],
      leftOut: [],
    })
  })

  it('are missing from some entries', () => {
    const entry = [{ fullUrl: 'urn:uuid:1' }, 'nothing', { resource: patient }]
    expect(collected({ resourceType: 'Bundle', entry })).toMatchObject({
      resources: ['Patient /entry/2/resource'],
      leftOut: ['/entry/0/resource holds no resource', '/entry/1/resource holds no resource'],
    })
  })

  it('count once in a history, the newest first, and not at all when they were deleted', () => {
    const entry = [
      { resource: patient },
      { resource: patient },
      { resource: { resourceType: 'Patient' } },
      { request: { method: 'DELETE', url: 'Patient/2' } },
    ]
    expect(collected({ resourceType: 'Bundle', type: 'history', entry })).toMatchObject({
      resources: ['Patient /entry/0/resource', 'Patient /entry/2/resource'],
      leftOut: ['/entry/1 is of an earlier version, or deleted', '/entry/3 is of an earlier version, or deleted'],
    })
  })

  it.each([
    [
      [
        { request: { method: 'DELETE', url: 'Condition/1' } },
        { request: { method: 'PUT', url: 'Condition/1' }, resource: { resourceType: 'Condition', id: '1' } },
      ],
    ],
    [
      [
        { request: { method: 'PUT', url: 'Condition/1' }, resource: { resourceType: 'Condition', id: '1' } },
        { request: { method: 'DELETE', url: 'Condition/1' } },
      ],
    ],
  ])('are doubtful where their bundle deletes them, before or after it writes them: %j', (entry) => {
    const { resources, doubtful } = collect([{ value: { resourceType: 'Bundle', type: 'batch', entry }, path: [] }])
    expect(resources.map((one) => doubtful.get(one))).toEqual(['is both written and deleted by its bundle'])
  })

  const numbered = { resourceType: 'Observation', identifier: [{ system: 'urn:x', value: '7' }] }
  const other = { resourceType: 'Observation', identifier: [{ system: 'urn:x', value: '8' }] }
  const CONDITION = 'Observation?identifier=urn:x|7'
  const BY_CONDITION = 'may be deleted by its bundle, which deletes by a condition'

  it.each([
    ['batch', 'POST', BY_CONDITION],
    ['transaction', 'PUT', BY_CONDITION],
    ['transaction', 'POST', undefined],
    ['history', 'PUT', undefined],
  ])('are doubtful where a %s that deletes by a condition writes them by %s: %s', (type, method, doubt) => {
    const entry = [
      { request: { method: 'DELETE', url: CONDITION } },
      { request: { method, url: 'Observation' }, resource: numbered },
      { request: { method, url: 'Observation' }, resource: other },
    ]
    const { resources, doubtful, leftOut } = collect([{ value: { resourceType: 'Bundle', type, entry }, path: [] }])
    expect(resources.map((one) => doubtful.get(one))).toEqual([doubt, undefined])
    const why = `deletes by a condition, '${CONDITION}': what may meet it is left open`
    expect(leftOut).toEqual([{ path: ['entry', 0], why }])
  })

  it('are not doubtful where a history makes again what it deleted before', () => {
    const made = { resourceType: 'Condition', id: '1' }
    const entry = [{ resource: made }, { request: { method: 'DELETE', url: 'Condition/1' } }]
    const { resources, doubtful } = collect([{ value: { resourceType: 'Bundle', type: 'history', entry }, path: [] }])
    expect(resources.map((one) => doubtful.get(one))).toEqual([undefined])
  })

  it('are doubtful where another bundle of the file deletes them', () => {
    const kept = { resourceType: 'Condition', id: '1' }
    const bundle = (entry: unknown): object => ({ resourceType: 'Bundle', type: 'transaction', entry })
    const parts = [
      bundle([{ resource: kept }, { resource: numbered }, { resource: other }]),
      kept,
      bundle([
        { request: { method: 'DELETE', url: 'Condition/1' } },
        { request: { method: 'DELETE', url: CONDITION } },
      ]),
    ].map((value, index) => ({ value, path: [index] }))
    const { resources, doubtful } = collect(parts)
    const another = 'is deleted by another bundle of the file'
    const maybe = 'may be deleted by another bundle of the file, which deletes by a condition'
    expect(resources.map((one) => doubtful.get(one))).toEqual([another, maybe, undefined, another])
  })

  it('are doubtful where an entry is modified, or the one of the bundle that they stand in', () => {
    const modifierExtension = [{ url: 'https://example.org/not' }]
    const inner = { resourceType: 'Bundle', entry: [{ resource: patient }] }
    const entry = [
      { resource: patient, modifierExtension },
      { resource: inner, modifierExtension },
      { resource: patient },
      { request: { method: 'DELETE', url: 'Condition?code=1' } },
    ]
    const { resources, doubtful } = collect([{ value: { resourceType: 'Bundle', type: 'batch', entry }, path: [] }])
    const why = 'stands in an entry with a modifier, which is not understood'
    expect(resources.map((one) => doubtful.get(one))).toEqual([why, why, undefined])
  })
})
