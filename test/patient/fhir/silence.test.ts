import { describe, expect, it } from 'vitest'
import { silenceOf, whySilent } from '../../../src/patient/fhir/silence.js'

describe('a statement about a whole list', () => {
  it.each<[Parameters<typeof silenceOf>[0], Parameters<typeof silenceOf>[1], ReturnType<typeof silenceOf>]>([
    [{ coding: [{ code: 'no-known-allergies' }] }, 'allergies', 'none-known'],
    [{ coding: [{ code: '716186003' }] }, 'allergies', 'none-known'],
    [{ coding: [{ code: '787481004' }] }, 'drugs', 'none-known'],
    [{ text: 'No known drug allergies' }, 'allergies', 'none-known'],
    [{ text: 'NKDA' }, 'allergies', 'none-known'],
    [{ coding: [{ display: 'No known medications' }] }, 'drugs', 'none-known'],
    [{ coding: [{ code: 'no-medication-info' }] }, 'drugs', 'no-information'],
    [{ text: 'No information about current medications' }, 'drugs', 'no-information'],
    [{ coding: [{ code: '429625007' }] }, 'allergies', 'none-of-a-kind'],
    [{ coding: [{ code: '428197003' }] }, 'allergies', 'none-of-a-kind'],
    [{ text: 'No known food allergy' }, 'allergies', 'none-of-a-kind'],
    [{ text: 'tuberculosis' }, 'conditions', undefined],
    [{ text: 'No known problems with tuberculosis' }, 'conditions', undefined],
    [undefined, 'conditions', undefined],
    [{ coding: [{ code: '716186003' }] }, 'conditions', 'of-another-list'],
    [{ text: 'NKDA' }, 'conditions', 'of-another-list'],
    [{ text: 'No known allergies' }, 'drugs', 'of-another-list'],
    [{ text: 'None' }, 'drugs', 'none-known'],
    [{ coding: [{ code: 'M35.0', display: 'none' }] }, 'conditions', undefined],
    [{ coding: [{ code: 'X1', display: 'No known medications' }] }, 'drugs', 'none-known'],
    [{ text: 'unknown', coding: [{ code: 'M35.0' }] }, 'conditions', undefined],
  ])('%j among %s says %s', (concept, list, expected) => {
    expect(silenceOf(concept, list)).toBe(expected)
  })

  it('is left out unless it says that there is nothing', () => {
    expect(whySilent('no-information', 'drugs')).toBe('says that nothing is known of drugs')
    expect(whySilent('none-of-a-kind', 'allergies')).toBe('says that there are no allergies of one kind')
    expect(whySilent('of-another-list', 'drugs')).toBe('says that there is nothing to list, but not of drugs')
    expect(whySilent('none-known', 'drugs')).toBeUndefined()
  })
})
