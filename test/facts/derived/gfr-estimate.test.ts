import { describe, expect, it } from 'vitest'
import { between, exactly, type Range } from '../../../src/kernel/range.js'
import { figures } from '../../../src/facts/derived/figures.js'
import { possibleRates } from '../../../src/facts/derived/gfr-estimate.js'
import type { Ages } from '../../../src/facts/derived/person.js'
import { resultsOf, type Written } from './record.js'

const DAY = '2025-05-20'

/** What the second equation gives. */
function second(written: Written): string | undefined {
  const [only] = resultsOf('egfr', { creatinine: [['2 mg/dL', DAY]], height: [['160 cm', DAY]], ...written })
  const opinion = only?.derivation?.secondOpinion
  return opinion === undefined ? undefined : `${opinion.equation} ${figures(opinion.range)}`
}

describe('the second opinion about a child', () => {
  it.each<[string, Written, string]>([
    ['is by age and sex', { birth: '2010-05-20', sex: 'female' }, 'CKiD U25 30.92'],
    ['is another for boys', { birth: '2010-05-20', sex: 'male' }, 'CKiD U25 35.60'],
    ['is either where the sex is not known', { birth: '2010-05-20' }, 'CKiD U25 30.92–35.60'],
    ['takes the months of age', { birth: '2009-11-18', sex: 'female' }, 'CKiD U25 31.27'],
    ['is several where the birth is', { birth: '2010', sex: 'female' }, 'CKiD U25 30.49–31.19'],
    [
      'is several where the day is',
      { birth: '2010-05-20', sex: 'female', creatinine: [['2 mg/dL', '2025-05']] },
      'CKiD U25 30.88–30.94',
    ],
    [
      'is as open as creatinine',
      { birth: '2010-05-20', sex: 'female', creatinine: [['>2 mg/dL', DAY]] },
      'CKiD U25 <30.92',
    ],
  ])('%s', (_sentence, written, expected) => {
    expect(second(written)).toBe(expected)
  })

  it.each<[string, Written]>([
    ['of an adult', { birth: '1970-03-14', sex: 'female' }],
    ['of somebody who may be an adult', { birth: '2007', sex: 'female' }],
    ['where the first has none', { birth: '2010-05-20', sex: 'female', height: [] }],
  ])('there is none %s', (_sentence, written) => {
    expect(second(written)).toBeUndefined()
  })
})

describe('all that a rate may be of one who may be a child', () => {
  const amount = exactly(2)
  it.each<[string, Range, Ages, 'female' | undefined, string]>([
    ['is of the heights of a child', between(100, 150), { min: 3, max: 17 }, 'female', '20.65–30.98'],
    ['is of an adult, too, as young as one may be', exactly(100), { min: 3, max: 18 }, 'female', '20.65–36.45'],
    ['is of an adult as old as anybody', exactly(200), { min: 0, max: 130 }, 'female', '18.16–41.30'],
    ['is of either sex where that is not known', exactly(100), { min: 3, max: 18 }, undefined, '20.65–48.70'],
  ])('%s', (_sentence, height, ages, sex, expected) => {
    const known = sex === undefined ? undefined : { path: '/sex', label: 'sex', sex }
    expect(figures(possibleRates(amount, height, ages, known))).toBe(expected)
  })
})
