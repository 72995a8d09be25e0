import { describe, expect, it } from 'vitest'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { named, namingOf } from '../../../src/patient/fhir/naming.js'
import { vocables } from '../../../src/patient/fhir/vocables.js'
import { vocabulary } from '../vocabulary.js'
import { ATC } from './made.js'

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
