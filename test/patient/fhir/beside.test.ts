import { describe, expect, it } from 'vitest'
import { besideOf } from '../../../src/patient/fhir/beside.js'
import { Draft } from '../../../src/patient/fhir/draft.js'
import type { Concept } from '../../../src/patient/fhir/elements.js'
import { vocables } from '../../../src/patient/fhir/vocables.js'
import { vocabulary } from '../vocabulary.js'
import { ATC, coded, ICD10, listsOf, made, SNOMED } from './made.js'

const condition = vocables.condition(vocabulary)
const drug = vocables.drug(vocabulary)

function beside(concept: Concept | undefined, vocable = condition, more?: readonly Concept[]): unknown {
  return besideOf(concept, vocable, ['code'], new Draft(), more).map(({ name }) => name)
}

describe('beside what an entry is called', () => {
  it.each<[string, Concept | undefined, string[]]>([
    ['nothing', undefined, []],
    ['a text alone', { text: 'lupus' }, []],
    ['a code without a name', { text: 'lupus', coding: [{ code: '1' }] }, []],
    ['the same name', { text: 'lupus', coding: [{ display: 'lupus' }] }, []],
    ['another name of the same', { text: 'lupus', coding: [{ display: 'SLE' }] }, []],
    ['a name that is not known', { text: 'lupus', coding: [{ display: 'fever' }] }, []],
    ['what it is a kind of', { text: 'lupus nephritis', coding: [{ display: 'SLE' }] }, []],
    ['a kind of it, which is its name', { text: 'lupus', coding: [{ display: 'lupus nephritis' }] }, []],
    ['another disease', { text: 'lupus', coding: [{ system: SNOMED, code: '111111', display: 'TB' }] }, ['TB']],
    [
      'a longer name of another disease',
      { text: 'lupus', coding: [{ display: 'Old tuberculosis (disorder)' }] },
      ['tuberculosis'],
    ],
    ['a word of what is not known at all', { coding: [{ display: 'Old tuberculosis of 1999' }] }, []],
    ['a blank', { text: 'lupus', coding: [{ display: ' ' }, { display: 'TB' }] }, ['TB']],
    ['another disease with a tag', { text: 'lupus', coding: [{ display: 'TB (disorder)' }] }, ['TB']],
    ['it twice', { text: 'lupus', coding: [{ display: 'TB' }, { display: 'TB' }] }, ['TB']],
    [
      'another disease than that of a code',
      { text: 'hypertension', coding: [{ system: ICD10, code: 'I10' }, { display: 'TB' }] },
      ['TB'],
    ],
    ['the name of a code that is known', { text: 'SLE', coding: [{ system: ICD10, code: 'M32', display: 'TB' }] }, []],
  ])('may stand %s', (_what, concept, expected) => {
    expect(beside(concept)).toEqual(expected)
  })

  it('may stand what comes with it, which is not a part of it', () => {
    expect(beside({ text: 'prednisone' }, drug, [{ text: 'MTX' }, coded(ATC, 'L01FA01'), { text: 'XYZ' }])).toEqual([
      'MTX',
      'L01FA01',
    ])
    expect(beside({ text: 'XYZ' }, drug, [{ text: 'MTX' }])).toEqual(['MTX'])
    expect(beside({ text: 'HCQ/MTX' }, drug, [{ text: 'MTX' }])).toEqual([])
    const parts = { ...drug, partsOf: () => ['methotrexate'] }
    expect(beside({ text: 'prednisone' }, parts, [{ text: 'MTX' }])).toEqual([])
    expect(drug.partsOf?.(vocabulary.drugs.withId('rituximab'))).toEqual([])
  })
})

it('the other disease is suspected, and told', () => {
  const given = { resourceType: 'Condition', code: { text: 'hypertension', coding: [{ display: 'TB' }] } }
  expect(listsOf({ ...given, onsetDateTime: '2020' })['conditions']).toEqual([
    { name: 'hypertension', onset: '2020' },
    { name: 'TB', onset: '2020', status: 'suspected' },
  ])
  expect(made(given).notes).toContain(
    "/code: beside 'hypertension' stands 'TB', which is something else: it is left open",
  )
  const refuted = { ...given, verificationStatus: { coding: [{ code: 'refuted' }] } }
  expect(listsOf(refuted)['conditions']).toEqual([{ name: 'hypertension', status: 'absent' }])
})

it.each<[object, string, object]>([
  [
    {
      resourceType: 'Procedure',
      status: 'completed',
      code: { text: 'dialysis', coding: [{ display: 'radiotherapy' }] },
    },
    'procedures',
    { name: 'radiotherapy', status: 'uncertain' },
  ],
  [
    {
      resourceType: 'Immunization',
      status: 'completed',
      vaccineCode: { text: 'MMR', coding: [{ display: 'rituximab' }] },
    },
    'immunizations',
    { name: 'rituximab', status: 'uncertain' },
  ],
  [
    { resourceType: 'AllergyIntolerance', code: { text: 'MTX', coding: [{ display: 'rituximab' }] } },
    'allergies',
    { name: 'rituximab', status: 'uncertain' },
  ],
])('%j: %s %j', (resource, list, entry) => {
  const [, beside, ...others] = listsOf(resource as never)[list] as object[]
  expect([beside, others]).toEqual([entry, []])
})

it('of an allergy that is refuted nothing else is told', () => {
  const verificationStatus = { coding: [{ code: 'refuted' }] }
  const code = { text: 'MTX', coding: [{ display: 'rituximab' }] }
  expect(listsOf({ resourceType: 'AllergyIntolerance', code, verificationStatus })['allergies']).toHaveLength(1)
})
