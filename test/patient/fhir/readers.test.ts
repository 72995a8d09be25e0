import { describe, expect, it } from 'vitest'
import { readers } from '../../../src/patient/fhir/readers.js'

describe('the readers', () => {
  it('are one for each type, in alphabetical order', () => {
    expect([...readers.keys()]).toEqual([...readers.keys()].toSorted())
  })
})
