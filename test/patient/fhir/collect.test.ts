import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/patient/fhir/collect.js'
import { pointer } from '../../../src/patient/json-path.js'

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
