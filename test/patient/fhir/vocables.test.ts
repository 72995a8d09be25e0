import { describe, expect, it } from 'vitest'
import { vocables } from '../../../src/patient/fhir/vocables.js'
import { vocabulary } from '../vocabulary.js'

describe('how concepts are found', () => {
  it.each([
    ['condition', 'lupus'],
    ['drug', 'MTX'],
    ['vaccine', 'MMR'],
    ['measurement', 'Hb'],
    ['procedure', 'dialysis'],
  ] as const)('%s: %s', (kind, name) => {
    const vocable = vocables[kind](vocabulary)
    expect(vocable.termsOf(name)).toHaveLength(1)
    expect(vocable.termsOf('XYZ')).toEqual([])
    expect(vocable.systems.length).toBeGreaterThan(0)
  })
})
