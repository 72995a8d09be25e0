import { describe, expect, it } from 'vitest'
import { nameOf, wordsOf } from '../../../src/patient/fhir/words.js'

describe('the words of a concept', () => {
  it('are its text and the names of its codes, each once and without the tags of SNOMED CT', () => {
    const coding = [{ display: 'Asthma (disorder)' }, { display: 'Bronchial asthma' }, { code: '1' }]
    expect(wordsOf({ text: 'Asthma', coding })).toEqual(['Asthma', 'Bronchial asthma'])
    expect(wordsOf({ text: ' ' })).toEqual([])
    expect(wordsOf(undefined)).toEqual([])
  })

  it.each([
    [{ text: 'Asthma' }, 'Asthma'],
    [{ coding: [{}, { code: 'J45' }] }, 'J45'],
    [{ coding: [{}] }, 'without a name'],
    [undefined, 'without a name'],
  ])('%j is called %s', (concept, name) => {
    expect(nameOf(concept)).toBe(name)
  })
})
