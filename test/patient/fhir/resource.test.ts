import { describe, expect, it } from 'vitest'
import { isJson, isResource, listOf } from '../../../src/patient/fhir/resource.js'

describe('a value', () => {
  it('is a resource where it says so', () => {
    expect([{ resourceType: 'Patient' }, { resourceType: 5 }, {}, [], null, 'x'].map(isResource)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
    expect([{}, [], null, 5].map(isJson)).toEqual([true, false, false, false])
  })

  it('is a list, alone or not at all', () => {
    expect([[1, 2], 1, undefined, null].map(listOf)).toEqual([[1, 2], [1], [], []])
  })
})
