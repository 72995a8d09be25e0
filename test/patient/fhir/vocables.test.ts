import { describe, expect, it } from 'vitest'
import { vocables } from '../../../src/patient/fhir/vocables.js'
import { vocabulary } from '../vocabulary.js'

describe('how concepts are found', () => {
  it.each([
    ['condition', 'lupus', ['icd10', 'snomed']],
    ['drug', 'MTX', ['rxnorm', 'atc']],
    ['vaccine', 'MMR', ['cvx', 'atc', 'rxnorm']],
    ['measurement', 'Hb', ['loinc']],
    ['procedure', 'dialysis', ['snomed', 'icd10']],
  ] as const)('%s: %s', (kind, name, systems) => {
    const vocable = vocables[kind](vocabulary)
    expect(vocable.termsOf(name)).toHaveLength(1)
    expect(vocable.termsOf('XYZ')).toEqual([])
    expect(vocable.systems).toEqual(systems)
  })
})
