import { describe, expect, it } from 'vitest'
import { resultsOf, told, type Written } from './record.js'

const DAY = '2025-05-20'
const child: Written = { birth: '2013-03-14', sex: 'female' }
const adult: Written = { birth: '1970-03-14', sex: 'female' }

/** What the only creatinine gives, and what would make it possible or exact. */
function egfr(written: Written): readonly [string, readonly string[]] | undefined {
  const [only, ...others] = resultsOf('egfr', { creatinine: [['0.9 mg/dL', DAY]], ...written })
  expect(others).toEqual([])
  return only === undefined ? undefined : [told(only), only.derivation?.missing ?? []]
}

describe('an eGFR cannot be computed', () => {
  it.each<[string, Written, string, string]>([
    [
      'of a child without height',
      child,
      'no height within 30 days of the creatinine is recorded',
      'height within 30 days of the creatinine of 2025-05-20',
    ],
    [
      'of a child whose height is too old',
      { ...child, height: [['158 cm', '2025-04-19']] },
      'no height within 30 days of the creatinine is recorded',
      'height within 30 days of the creatinine of 2025-05-20',
    ],
    [
      'of a child whose height has no date',
      { ...child, height: [['158 cm', undefined]] },
      'no height within 30 days of the creatinine is recorded',
      'height within 30 days of the creatinine of 2025-05-20',
    ],
    [
      'of one who may be a child, without height',
      { birth: '2007', sex: 'female' },
      'no height within 30 days of the creatinine is recorded',
      'height within 30 days of the creatinine of 2025-05-20',
    ],
    ['without birth date', { sex: 'male' }, 'neither birth date nor age is recorded', 'date of birth'],
    [
      'of one who may be an infant',
      { birth: '2024', height: [['75 cm', DAY]] },
      'under 1 year of age no equation holds',
      'exact date of birth',
    ],
    [
      'from a creatinine without date',
      { ...adult, creatinine: [['0.9 mg/dL', undefined]] },
      'creatinine has no date',
      'date of the creatinine',
    ],
    [
      'from a creatinine that was set aside',
      { ...adult, creatinine: [['9000 umol/L', DAY]] },
      'creatinine was set aside: 9000 umol/L is implausible; check the value and its unit',
      'creatinine in a usable form',
    ],
    [
      'from a word',
      { ...adult, creatinine: [['normal', DAY]] },
      "creatinine is recorded as 'normal'",
      'creatinine in a usable form',
    ],
  ])('%s', (_sentence, written, why, missing) => {
    expect(egfr(written)).toEqual([why, [missing]])
  })

  it('where it would be implausible: something else is wrong', () => {
    expect(egfr({ ...child, creatinine: [['6 umol/L', DAY]], height: [['160 cm', DAY]] })).toEqual([
      'it would be 973.58 mL/min/1.73 m² (bedside Schwartz from creatinine 6 umol/L and height 160 cm), ' +
        'which is implausible',
      [],
    ])
  })
})

it.each(['2024-05-21', '2025-05'])('the creatinine of an infant, born %s, says nothing', (birth) => {
  expect(egfr({ ...child, birth, height: [['75 cm', DAY]] })).toBeUndefined()
})

describe('beside a known eGFR, one that cannot be computed is all that it may be', () => {
  it.each<[string, Written, string, string]>([
    [
      'of a child of any height',
      child,
      'no height within 30 days of the creatinine is recorded',
      '13.77–119.31 mL/min/1.73 m² (from creatinine 0.9 mg/dL)',
    ],
    [
      'of one who may be an infant, of the height of the visit',
      { birth: '2024', height: [['75 cm', DAY]] },
      'under 1 year of age no equation holds',
      '34.42 mL/min/1.73 m² (from creatinine 0.9 mg/dL)',
    ],
    [
      'of any age',
      { sex: 'male' },
      'neither birth date nor age is recorded',
      '13.77–126.96 mL/min/1.73 m² (from creatinine 0.9 mg/dL)',
    ],
    [
      'of any age and either sex',
      {},
      'neither birth date nor age is recorded',
      '13.77–126.96 mL/min/1.73 m² (from creatinine 0.9 mg/dL)',
    ],
    [
      'of no number from a word',
      { ...adult, creatinine: [['normal', DAY]] },
      "creatinine is recorded as 'normal'",
      "creatinine is recorded as 'normal'",
    ],
    [
      'of no number without birth date, from a word',
      { creatinine: [['normal', DAY]] },
      'neither birth date nor age is recorded',
      'neither birth date nor age is recorded',
    ],
  ])('%s', (_sentence, written, why, expected) => {
    const [newest] = resultsOf('egfr', {
      creatinine: [['0.9 mg/dL', DAY]],
      egfr: [['90 mL/min/{1.73_m2}', '2025-01-10']],
      ...written,
    })
    expect(newest?.derivation?.doubt).toBe(why)
    expect(newest === undefined ? '' : told(newest)).toBe(expected)
  })
})
