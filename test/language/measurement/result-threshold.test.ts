import { describe, expect, it } from 'vitest'
import { FALSE, TRUE } from '../../../src/kernel/truth.js'
import { chosen, held, heldInWords, turned } from '../held.js'
import { patient } from '../patient.js'
import type { WrittenResult } from '../written.js'

const lab = (given: WrittenResult): { readonly labs: readonly WrittenResult[] } => ({
  labs: [{ date: '2026-02-20', ...given }],
})
const valid = '90 days'

describe('the latest result', () => {
  it.each([
    [
      'a number, in the unit of the analyte',
      { lab: 'IgG', below: 400, unit: 'mg/dL', valid },
      lab({ name: 'IgG', value: 350, unit: 'mg/dL' }),
      ['lab IgG 3.5 {"below":4}'],
    ],
    [
      'what a comparator leaves open',
      { lab: 'platelets', 'at-least': 75, unit: '10*9/L', valid },
      lab({ name: 'PLT', value: '<50', unit: '10*9/L' }),
      ['lab platelets -Infinity to 50 {"atLeast":75}'],
    ],
    [
      'a titre',
      { lab: 'ANA', 'at-least': 80, within: '1 year' },
      lab({ name: 'ANA', value: '1:40' }),
      ['lab ANA 40 {"atLeast":80}'],
    ],
    [
      'a titre that is only called negative',
      { lab: 'ANA', 'at-least': 80, within: '1 year' },
      lab({ name: 'ANA', value: 'negative' }),
      ['lab ANA 0 to 80 {"atLeast":80}'],
    ],
    [
      'multiples of the limit on the same result',
      { lab: 'ALT', 'at-most': 3, times: 'ULN', valid },
      lab({ name: 'ALT', value: 150, unit: 'U/L', high: 40 }),
      ['lab ALT 150 {"atMost":120}'],
    ],
    [
      'above which a number is positive',
      { lab: 'HBV DNA', is: 'positive', valid },
      lab({ name: 'HBV DNA', value: 20, unit: '[IU]/mL' }),
      ['lab HBV DNA 20 {"moreThan":0}'],
    ],
    [
      'up to which a number is negative',
      { lab: 'anti-dsDNA', is: 'negative', valid },
      lab({ name: 'anti-dsDNA', value: 50, high: 30 }),
      ['lab anti-dsDNA 50 {"atMost":30}'],
    ],
    [
      'of the body',
      { vital: 'LVEF', 'at-least': 55, unit: '%', valid },
      lab({ name: 'LVEF', value: 40, unit: '%' }),
      ['vital LVEF 40 {"atLeast":55}'],
    ],
    [
      'of two of one day, both at once',
      { lab: 'IgG', below: 4, unit: 'g/L', valid },
      {
        labs: [
          { name: 'IgG', value: 3, unit: 'g/L', date: '2026-02-20' },
          { name: 'IgG', value: 3, unit: 'g/L', date: '2026-02-20' },
        ],
      },
      ['lab IgG 3 {"below":4}'],
    ],
    [
      'of one that another without a day stands beside, both at once',
      { lab: 'IgG', below: 4, unit: 'g/L', valid },
      {
        labs: [
          { name: 'IgG', value: 3, unit: 'g/L', date: '2026-02-20' },
          { name: 'IgG', value: 3.5, unit: 'g/L' },
        ],
      },
      ['lab IgG 3 {"below":4}'],
    ],
  ])('is held against bounds: %s', (_what, rule, written, expected) => {
    expect(heldInWords(rule, written)).toEqual(expected)
    const results = turned(rule, written)
    expect(results.length).toBeGreaterThan(1)
    for (const { accepted, truth } of results) expect(truth).toBe(accepted)
  })

  it.each([
    [
      'a word',
      { lab: 'HBsAg', is: 'positive', valid },
      lab({ name: 'HBsAg', value: 'positive' }),
      ['lab HBsAg positive: negative, normal'],
      FALSE,
    ],
    [
      'a word that should be another',
      { lab: 'HBsAg', is: 'negative', valid },
      lab({ name: 'HBsAg', value: 'positive' }),
      ['lab HBsAg positive: negative, normal'],
      TRUE,
    ],
    [
      'a word against the limit',
      { lab: 'anti-dsDNA', 'more-than': 1, times: 'ULN', valid },
      lab({ name: 'anti-dsDNA', value: 'negative' }),
      ['lab anti-dsDNA negative: positive'],
      TRUE,
    ],
    [
      'a flag, where no limit is recorded',
      { lab: 'ALT', 'more-than': 1, times: 'ULN', valid },
      lab({ name: 'ALT', value: 90, unit: 'U/L', flag: 'high' }),
      ['lab ALT 90 U/L: flagged low, flagged normal'],
      FALSE,
    ],
    [
      'the flag of a titre',
      { lab: 'ANA', is: 'positive', valid },
      lab({ name: 'ANA', value: '1:320', flag: 'high' }),
      ['lab ANA 1:320: flagged low, flagged normal'],
      FALSE,
    ],
    [
      'the flag of a titre against the limit',
      { lab: 'anti-dsDNA', 'more-than': 1, times: 'ULN', valid },
      lab({ name: 'anti-dsDNA', value: '1:320', flag: 'high' }),
      ['lab anti-dsDNA 1:320: flagged low, flagged normal'],
      FALSE,
    ],
    [
      'an indeterminate result',
      { lab: 'HBsAg', is: 'indeterminate', valid },
      lab({ name: 'HBsAg', value: 'indeterminate' }),
      ['lab HBsAg indeterminate: negative, normal, positive'],
      FALSE,
    ],
    [
      'the positive tests of a panel',
      { lab: 'hepatitis B serology', is: 'positive', valid },
      lab({ name: 'anti-HBc', value: 'positive' }),
      ['lab anti-HBc positive: negative, normal'],
      undefined,
    ],
  ])('could be %s', (_what, rule, written, expected, truth) => {
    expect(heldInWords(rule, written)).toEqual(expected)
    if (truth !== undefined) for (const one of chosen(rule, written)) expect(one).toBe(truth)
  })

  it.each([
    ['where there is none', { lab: 'IgG', below: 4, unit: 'g/L', valid }, { labs: [] }],
    [
      'where it has no day',
      { lab: 'IgG', below: 4, unit: 'g/L', valid },
      { labs: [{ name: 'IgG', value: 3, unit: 'g/L' }] },
    ],
    [
      'where any of any time counts: that is history',
      { lab: 'HBsAg', is: 'positive', result: 'ever' },
      lab({ name: 'HBsAg', value: 'positive' }),
    ],
    [
      'where a number tells of no sign',
      { lab: 'anti-dsDNA', is: 'indeterminate', valid },
      lab({ name: 'anti-dsDNA', value: 50, high: 30 }),
    ],
    [
      'where no word would decide it otherwise',
      { lab: 'IgG', below: 4, unit: 'g/L', valid },
      lab({ name: 'IgG', value: 'normal' }),
    ],
  ])('is held against nothing %s', (_what, rule, written) => {
    expect(held(rule, written)).toEqual([])
  })

  it('is told in the unit of the rule', () => {
    const [threshold] = held(
      { lab: 'HbA1c', 'at-most': 8, unit: '%', valid },
      lab({ name: 'HbA1c', value: 9, unit: '%' }),
    )
    if (threshold === undefined || !('accepts' in threshold)) throw new Error('no bounds')
    const { shown, value } = threshold.variable
    expect(shown.unit).toBe('%')
    expect(shown.of(value.low)).toBeCloseTo(9, 10)
  })

  it('is a reciprocal dilution where it is a titre', () => {
    const [threshold] = held({ lab: 'ANA', 'at-least': 80, within: '1 year' }, lab({ name: 'ANA', value: '1:40' }))
    expect(threshold?.variable).toMatchObject({
      recorded: '1:40 on 2026-02-20',
      paths: ['/labs/0'],
      shown: { unit: 'titre' },
    })
  })
})

it('a word that is none of the alternatives changes nothing', () => {
  const written = lab({ name: 'HBsAg', value: 'positive' })
  const [threshold] = held({ lab: 'HBsAg', is: 'negative', valid }, written)
  const facts = patient(written)
  const changed = threshold?.variable.scale === 'word' ? threshold.variable.changed(facts, 'green') : undefined
  expect(changed?.measurements).toEqual(facts.measurements)
})
