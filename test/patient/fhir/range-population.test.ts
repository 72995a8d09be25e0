import { describe, expect, it } from 'vitest'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { isOfOthers, unclearPopulation } from '../../../src/patient/fhir/range-population.js'
import { coded, SNOMED } from './made.js'

const man = new Draft()
man.set('sex', 'male', [])
man.set('birthDate', '1960-01-20', [])

describe('for whom a range of normal is', () => {
  it.each([
    [[{ text: 'Pregnant' }], 'Pregnant'],
    [[{ text: 'female' }, { text: 'Schwangerschaft, 2. Trimester' }], 'Schwangerschaft, 2. Trimester'],
    [[{ text: 'Female, luteal phase' }], 'Female, luteal phase'],
    [[coded('urn:race', '2106-3', 'White')], 'White'],
    [[coded('urn:race', '2106-3')], '2106-3'],
    [[{ text: 'Adult female' }], undefined],
    [[{ text: 'Kinder' }], undefined],
    [[{ text: 'normal population' }], undefined],
    [[coded(SNOMED, '248152002')], undefined],
    [[coded('urn:x', 'normal')], undefined],
    [[{}], undefined],
    [undefined, undefined],
  ])('%j: unclear is %s', (appliesTo, expected) => {
    expect(unclearPopulation({ appliesTo })).toBe(expected)
  })

  it.each([
    [[{ text: 'pregnant' }], true],
    [[{ text: 'Lutealphase' }], true],
    [[{ text: 'Adult female' }], true],
    [[{ text: 'Adult male' }], false],
    [[{ text: 'Kinder' }], true],
    [[{ text: 'children and adults' }], false],
    [[{ text: 'Erwachsene' }], false],
    [[{ text: 'White' }], false],
    [undefined, false],
  ])('%j: of others than a man of 66: %s', (appliesTo, expected) => {
    expect(isOfOthers({ appliesTo }, man, '2026-02-20')).toBe(expected)
  })
})
