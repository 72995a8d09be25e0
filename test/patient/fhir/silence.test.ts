import { describe, expect, it } from 'vitest'
import { silenceOf, whySilent } from '../../../src/patient/fhir/silence.js'

describe('a statement about a whole list', () => {
  it.each([
    [{ coding: [{ code: 'no-known-allergies' }] }, 'none-known'],
    [{ coding: [{ code: '716186003' }] }, 'none-known'],
    [{ coding: [{ code: '787481004' }] }, 'none-known'],
    [{ text: 'No known drug allergies' }, 'none-known'],
    [{ text: 'NKDA' }, 'none-known'],
    [{ coding: [{ display: 'No known medications' }] }, 'none-known'],
    [{ coding: [{ code: 'no-medication-info' }] }, 'no-information'],
    [{ text: 'No information about current medications' }, 'no-information'],
    [{ coding: [{ code: '429625007' }] }, 'none-of-a-kind'],
    [{ coding: [{ code: '428197003' }] }, 'none-of-a-kind'],
    [{ text: 'No known food allergy' }, 'none-of-a-kind'],
    [{ text: 'tuberculosis' }, undefined],
    [{ text: 'No known problems with tuberculosis' }, undefined],
    [undefined, undefined],
  ])('%j says %s', (concept, expected) => {
    expect(silenceOf(concept)).toBe(expected)
  })

  it('is left out unless it says that there is nothing', () => {
    expect(whySilent('no-information', 'drugs')).toBe('says that nothing is known of drugs')
    expect(whySilent('none-of-a-kind', 'allergies')).toBe('says that there are no allergies of one kind')
    expect(whySilent('none-known', 'drugs')).toBeUndefined()
  })
})
