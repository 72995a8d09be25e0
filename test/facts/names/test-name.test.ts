import { describe, expect, it } from 'vitest'
import { isOfCulture, withoutRaised } from '../../../src/facts/names/test-name.js'

describe('the name of a test', () => {
  it('is told without the side on which its result lies', () => {
    expect(withoutRaised('RF elevated')).toBe('RF')
    expect(withoutRaised('erhöhter RF')).toBe('RF')
    expect(withoutRaised('RF')).toBe('RF')
  })

  it.each([
    'AFB',
    'sputum AFB x3',
    'AFB smear and culture',
    'sputum culture, sent',
    'Sputumkultur',
    'TB-Kultur negativ',
    'baciloscopia de esputo',
    'coltura espettorato',
  ])('may be that of a search for germs: %s', (name) => {
    expect(isOfCulture(name)).toBe(true)
  })

  it.each([
    'TB, smear positive',
    'pulmonary tuberculosis, confirmed by culture',
    'TB',
    'sputum',
    'cultural assessment',
    '',
  ])('is none: %s', (name) => {
    expect(isOfCulture(name)).toBe(false)
  })
})
