import { describe, expect, it } from 'vitest'
import { conditionIn, identifierIn, mayMeet } from '../../../src/patient/fhir/conditional.js'

describe('a conditional address', () => {
  it.each([
    [
      'Observation?identifier=urn%3Ax%7C7&_id=a+b',
      'Observation',
      [
        ['identifier', 'urn:x|7'],
        ['_id', 'a b'],
      ],
    ],
    ['https://example.org/fhir/Patient?active', 'Patient', [['active', '']]],
    ['Patient?name=%E0%A4%A', 'Patient', [['name', '%E0%A4%A']]],
    ['?&x=1', undefined, [['x', '1']]],
    ['Patient', 'Patient', []],
  ])('asks for something: %s', (url, type, parameters) => {
    const condition = conditionIn(url)
    expect(condition.type).toBe(type)
    expect(condition.parameters.map(({ name, value }) => [name, value])).toEqual(parameters)
  })

  it.each([
    ['Patient?identifier=urn:x|7', { system: 'urn:x', value: '7' }],
    ['Patient?identifier=|7', { system: undefined, value: '7' }],
    ['Patient?identifier=7', undefined],
    ['Patient?identifier=urn:x|', undefined],
    ['Patient?identifier=urn:x|7|8', undefined],
    ['Patient?identifier=urn:x|7&active=true', undefined],
    ['Patient?name=urn:x|7', undefined],
    ['Patient', undefined],
  ])('may ask for one identifier: %s', (url, identifier) => {
    expect(identifierIn(conditionIn(url))).toEqual(identifier)
  })

  it('may be met by what it does not look up', () => {
    expect(mayMeet({ resourceType: 'Patient' }, { name: 'name', value: 'Jane' })).toBe(true)
    expect(mayMeet({ resourceType: 'Patient', id: '1' }, { name: '_id', value: '2' })).toBe(false)
  })
})
