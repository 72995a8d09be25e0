import { describe, expect, it } from 'vitest'
import { certaintyOf } from '../../../src/patient/condition/diagnostic-certainty.js'
import { withCertainty } from '../../../src/patient/fhir/certainty.js'
import { vocabulary } from '../vocabulary.js'
import { made, SNOMED } from './made.js'

describe('the certainty of a code of ICD-10-GM', () => {
  const GM = 'http://fhir.de/CodeSystem/bfarm/icd-10-gm'
  const said = (code: unknown, url = 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit'): object => ({
    extension: [
      { url: 'http://fhir.de/StructureDefinition/seitenlokalisation', valueCoding: { code: 'R' } },
      { url, valueCoding: { code } },
    ],
  })
  const entryOf = (coding: object): unknown =>
    made({
      resourceType: 'Condition',
      code: { coding: [{ system: GM, code: 'C50.9', display: 'Mammakarzinom', ...coding }] },
    }).entry

  it.each(['A', 'V', 'Z', 'G', ' a '])('%s stands behind the code, as it is written in German', (letter) => {
    const code = `icd10:C50.9 ${letter.trim().toUpperCase()}`
    expect(entryOf(said(letter))).toEqual({ name: 'Mammakarzinom', code })
  })

  it('also behind a code that is written without its point', () => {
    expect(entryOf({ ...said('A'), code: 'C509' })).toEqual({ name: 'Mammakarzinom', code: 'icd10:C509 A' })
  })

  it('is not written twice', () => {
    expect(entryOf({ ...said('A'), code: 'C50.9 A' })).toEqual({ name: 'Mammakarzinom', code: 'icd10:C50.9 A' })
  })

  it.each([
    ['of another address', said('A', 'http://example.org/certainty')],
    ['without a value', { extension: [{ url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit' }] }],
    ['of no address', { extension: [{ valueCode: 'A' }] }],
    ['of no letter', said(5)],
    ['of no list', { extension: 'A' }],
  ])('is none %s', (_what, extension) => {
    expect(entryOf(extension)).toEqual({ name: 'Mammakarzinom', code: 'icd10:C50.9' })
  })

  it('leaves the diagnosis open where nobody knows its letter', () => {
    const notes = ["how certain 'Mammakarzinom' is, 'X', is not known: taken as not confirmed"]
    const entry = { name: 'Mammakarzinom', code: 'icd10:C50.9', status: 'suspected' }
    const code = { coding: [{ system: GM, code: 'C50.9', display: 'Mammakarzinom' }] }
    const condition = { resourceType: 'Condition', code }
    const other = { coding: [{ system: GM, code: 'C50.9', display: 'Mammakarzinom', ...said(' x') }] }
    for (const given of [{ code: other }, said('X'), { code: { ...code, ...said('X') } }]) {
      const one = made({ ...condition, ...given })
      expect(one.entry).toEqual(entry)
      expect(one.notes?.map((note) => note.replace(/^: /u, ''))).toEqual(notes)
    }
    const refuted = { verificationStatus: { coding: [{ code: 'refuted' }] } }
    expect(made({ ...condition, ...refuted, ...said('X') }).entry).toMatchObject({ status: 'absent' })
  })

  it.each([
    [
      {
        extension: [
          { url: 'https://fhir.kbv.de/StructureDefinition/X_Diagnosesicherheit', valueCoding: { code: 'V' } },
        ],
      },
    ],
    [{ extension: [{ url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit', valueCode: 'V' }] }],
  ])('is read in another form: %j', (extension) => {
    expect(entryOf(extension)).toEqual({ name: 'Mammakarzinom', code: 'icd10:C50.9 V' })
  })

  describe('of the diagnosis as a whole', () => {
    const icd = { coding: [{ system: GM, code: 'C50.9' }], text: 'Mammakarzinom' }
    const of = (given: object): unknown => made({ resourceType: 'Condition', code: icd, ...given }).entry

    it('stands behind its codes, unless they have one of their own', () => {
      expect(of(said('A'))).toEqual({ name: 'Mammakarzinom', code: 'icd10:C50.9 A' })
      expect(of({ code: { ...icd, ...said('V') } })).toEqual({ name: 'Mammakarzinom', code: 'icd10:C50.9 V' })
      const coding = [{ system: GM, code: 'C50.9 G' }, { system: GM, code: 'C50.1', ...said('V') }, { system: GM }]
      expect(of({ code: { coding, text: 'Mammakarzinom' }, ...said('A') })).toEqual({
        name: 'Mammakarzinom',
        code: ['icd10:C50.9 G', 'icd10:C50.1 V'],
      })
    })

    it.each([
      ['A', undefined, 'absent'],
      ['A', 'active', 'suspected'],
      ['V', undefined, 'suspected'],
      ['V', 'resolved', 'suspected'],
      ['Z', undefined, 'resolved'],
      ['Z', 'active', 'suspected'],
      ['G', 'active', 'active'],
    ])('is its status where it has no such code: %s, %s', (letter, clinical, status) => {
      const clinicalStatus = clinical === undefined ? {} : { clinicalStatus: { coding: [{ code: clinical }] } }
      expect(of({ code: { text: 'lupus' }, ...said(letter), ...clinicalStatus })).toEqual({ name: 'lupus', status })
    })

    it('does not outweigh that it is refuted', () => {
      const verificationStatus = { coding: [{ code: 'refuted' }] }
      expect(of({ code: { text: 'lupus' }, ...said('V'), verificationStatus })).toEqual({
        name: 'lupus',
        status: 'absent',
      })
    })
  })

  it('is read of every coding, and leaves those of other systems as they are', () => {
    const coding = [
      { system: SNOMED, code: '254837009', ...said('A') },
      { system: GM, code: 'C50.9', ...said('A') },
    ]
    expect(made({ resourceType: 'Condition', code: { coding, text: 'Mammakarzinom' } }).entry).toEqual({
      name: 'Mammakarzinom',
      code: ['snomed:254837009', 'icd10:C50.9 A'],
    })
  })
})

it('is the letter that the patient file understands, so that what is excluded is not there', () => {
  const coding = { system: 'http://fhir.de/CodeSystem/bfarm/icd-10-gm', code: 'M32.9' }
  const extension = [
    { url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit', valueCoding: { code: 'A' } },
  ]
  const concept = withCertainty({ coding: [{ ...coding, extension }] })
  const lupus = vocabulary.conditions.withId('sle')
  expect(certaintyOf([`icd10:${String(concept?.coding?.[0]?.code)}`], [lupus])).toBe('absent')
  expect(withCertainty(undefined)).toBeUndefined()
  expect(withCertainty({ text: 'lupus' })).toEqual({ text: 'lupus' })
  expect(withCertainty({ coding: [{ extension }] })).toEqual({ coding: [{ extension }] })
})
