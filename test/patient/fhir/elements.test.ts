import type * as fhir4 from 'fhir/r4.js'
import { describe, expect, it } from 'vitest'
import { elementsOf, optional } from '../../../src/patient/fhir/elements.js'

describe('the elements of a resource', () => {
  it('are elements of R4, and let the others through', () => {
    const schema = elementsOf<fhir4.Patient>()({ birthDate: optional.text })
    expect(schema.parse({ birthDate: '1980', more: 1 })).toEqual({ birthDate: '1980', more: 1 })
    // @ts-expect-error -- R4 has no such element
    elementsOf<fhir4.Patient>()({ birthday: optional.text })
  })

  it('may be a list that is written as its only entry', () => {
    expect(optional.conceptOrConcepts.parse({ text: 'a' })).toEqual([{ text: 'a' }])
    expect(optional.conceptOrConcepts.parse([{ text: 'a' }])).toEqual([{ text: 'a' }])
  })
  it('are not looked into where they are overlong, save for what they refer to', () => {
    const letter = 'a'.repeat(1001)
    expect(optional.concept.parse({ text: letter, coding: [{ display: letter }] })).toEqual({
      text: 'overlong text',
      coding: [{ display: 'overlong text' }],
    })
    expect(optional.reference.parse({ reference: letter })).toEqual({ reference: letter })
  })
})
