import { describe, expect, it } from 'vitest'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { closerNameOf, named, namingOf } from '../../../src/patient/fhir/naming.js'
import { vocables } from '../../../src/patient/fhir/vocables.js'
import { vocabulary } from '../vocabulary.js'
import { ATC, ICD10, listsOf } from './made.js'

const drug = vocables.drug(vocabulary)

describe('the name of a concept', () => {
  it.each([
    [
      { text: 'MabThera', coding: [{ system: ATC, code: 'L01FA01' }] },
      { name: 'MabThera', code: ['atc:L01FA01'], by: 'code', term: 'rituximab' },
    ],
    [
      { coding: [{ system: ATC, code: 'L99', display: 'MTX' }] },
      { name: 'MTX', code: ['atc:L99'], by: 'name', term: undefined },
    ],
    [
      { text: 'XYZ', coding: [{ display: 'MTX' }] },
      { name: 'MTX', code: undefined, by: 'name', term: undefined },
    ],
    [{ text: 'XYZ' }, { name: 'XYZ', code: undefined, by: 'nothing', term: undefined }],
    [
      {
        coding: [
          { system: ATC, code: 'L01FA01' },
          { system: ATC, code: 'L01FA01' },
        ],
      },
      { name: 'L01FA01', code: ['atc:L01FA01'], by: 'code', term: 'rituximab' },
    ],
    [undefined, { name: 'without a name', code: undefined, by: 'nothing', term: undefined }],
  ])('%j', (concept, expected) => {
    expect(namingOf(concept, drug)).toEqual(expected)
  })

  it('that is all that is known of it is warned of', () => {
    const draft = new Draft()
    expect(named({ text: 'MTX' }, drug, ['code'], draft)).toEqual({ name: 'MTX', code: undefined })
    expect(draft.notes).toEqual([
      { path: ['code'], message: "'MTX' was recognised by its name: it has no code that is known" },
    ])
  })
})

describe('a code that nobody knows', () => {
  const condition = vocables.condition(vocabulary)
  const lupus = { system: ICD10, code: 'M32', display: 'Lupus' }
  const nephritis = { system: 'urn:lab', code: 'X', display: 'Lupus nephritis (disorder)' }

  it.each([
    [{ coding: [lupus, nephritis] }, 'Lupus nephritis'],
    [{ coding: [nephritis, lupus] }, 'Lupus nephritis'],
    [{ text: 'SLE', coding: [nephritis] }, 'Lupus nephritis'],
    [{ text: 'SLE', coding: [nephritis, { display: 'SLE' }] }, 'Lupus nephritis'],
    [{ coding: [{ ...lupus, code: 'M32.14' }, nephritis] }, undefined],
    [{ coding: [nephritis] }, undefined],
    [{ text: 'hypertension', coding: [lupus, nephritis] }, undefined],
    [{ coding: [lupus, { display: 'Lupus nephritis?' }] }, undefined],
    [{ coding: [lupus, { display: 'Lupus nephritis, old' }] }, undefined],
    [{ coding: [lupus, nephritis, { display: 'TB' }] }, undefined],
    [{ coding: [lupus, { display: 'SLE' }] }, undefined],
    [{ coding: [lupus, {}] }, undefined],
    [{ text: 'SLE' }, undefined],
    [undefined, undefined],
  ])('may say more closely what is told: %j: %s', (concept, name) => {
    expect(closerNameOf(concept, condition)).toBe(name)
  })

  it('gives the entry its name, and leaves nothing open', () => {
    const conditions = [{ name: 'Lupus nephritis', code: 'icd10:M32' }]
    expect(listsOf({ resourceType: 'Condition', code: { coding: [lupus, nephritis] } })).toEqual({ conditions })
    const draft = new Draft()
    named({ coding: [lupus, nephritis] }, condition, ['code'], draft)
    expect(draft.notes).toEqual([
      { path: ['code'], message: "'Lupus nephritis' says more closely what 'Lupus' is: it counts" },
    ])
  })
})
