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

describe('an eGFR is computed', () => {
  it.each<[string, Written, string]>([
    ['of an adult', adult, '75.50 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 0.9 mg/dL)'],
    [
      'in any unit',
      { ...adult, creatinine: [['79.56 umol/L', DAY]] },
      '75.50 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 79.56 umol/L)',
    ],
    [
      'of a child, with a height',
      { ...child, height: [['160 cm', '2025-05-10']] },
      '73.42 mL/min/1.73 m² (bedside Schwartz from creatinine 0.9 mg/dL and height 160 cm)',
    ],
    [
      'of a child, whatever the sex',
      { birth: '2013', height: [['160 cm', '2025-05-10']] },
      '73.42 mL/min/1.73 m² (bedside Schwartz from creatinine 0.9 mg/dL and height 160 cm)',
    ],
    [
      'with the height of the closest day',
      {
        ...child,
        height: [
          ['158 cm', '2025-04-25'],
          ['160 cm', '2025-05-10'],
          ['165 cm', '2025-06-20'],
        ],
      },
      '73.42 mL/min/1.73 m² (bedside Schwartz from creatinine 0.9 mg/dL and height 160 cm)',
    ],
    [
      'on the first birthday',
      { ...child, birth: '2024-05-20', creatinine: [['0.3 mg/dL', DAY]], height: [['75 cm', DAY]] },
      '103.25 mL/min/1.73 m² (bedside Schwartz from creatinine 0.3 mg/dL and height 75 cm)',
    ],
    [
      'on the day before the 18th birthday as of a child',
      { ...child, birth: '2007-05-21', height: [['160 cm', DAY]] },
      '73.42 mL/min/1.73 m² (bedside Schwartz from creatinine 0.9 mg/dL and height 160 cm)',
    ],
    [
      'on the 18th birthday as of an adult',
      { ...child, birth: '2007-05-20' },
      '95.03 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 0.9 mg/dL)',
    ],
  ])('%s', (_sentence, written, expected) => {
    expect(egfr(written)).toEqual([expected, []])
  })
})

describe('an eGFR is several', () => {
  it.each<[string, Written, string, readonly string[]]>([
    [
      'where the sex is not known',
      { birth: '1970-03-14' },
      '75.50–100.86 mL/min/1.73 m² (CKD-EPI 2021 for either sex from creatinine 0.9 mg/dL)',
      ['sex'],
    ],
    [
      'where only the year of birth is known',
      { ...adult, birth: '1970' },
      '75.50–75.97 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 0.9 mg/dL)',
      ['exact date of birth'],
    ],
    [
      'where the birthday may have been between',
      { ...adult, birth: '1970-05-14', creatinine: [['0.9 mg/dL', '2025-05']] },
      '75.50–75.97 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 0.9 mg/dL)',
      ['exact date of the creatinine'],
    ],
    [
      'where creatinine is',
      { ...adult, creatinine: [['<0.9 mg/dL', DAY]] },
      '>75.50 mL/min/1.73 m² (CKD-EPI 2021 from creatinine <0.9 mg/dL)',
      ['an exact creatinine'],
    ],
    [
      'where creatinine is, of a child',
      { ...child, creatinine: [['≥0.9 mg/dL', DAY]], height: [['160 cm', DAY]] },
      '≤73.42 mL/min/1.73 m² (bedside Schwartz from creatinine ≥0.9 mg/dL and height 160 cm)',
      ['an exact creatinine'],
    ],
    [
      'where the height is',
      {
        ...child,
        height: [
          ['160 cm', '2025-05-19'],
          ['162 cm', '2025-05-21'],
        ],
      },
      '73.42–74.34 mL/min/1.73 m² (bedside Schwartz from creatinine 0.9 mg/dL and height 160 cm and height 162 cm)',
      ['an exact height'],
    ],
    [
      'where either equation may hold',
      { birth: '2007', sex: 'female', height: [['160 cm', DAY]] },
      '73.42–95.03 mL/min/1.73 m² (bedside Schwartz or CKD-EPI 2021 from creatinine 0.9 mg/dL and height 160 cm)',
      ['exact date of birth'],
    ],
    [
      'where nothing is exact',
      { birth: '2007', creatinine: [['<0.9 mg/dL', DAY]], height: [['160–162 cm', DAY]] },
      '>73.42 mL/min/1.73 m² (bedside Schwartz or CKD-EPI 2021 for either sex from creatinine <0.9 mg/dL and height 160–162 cm)',
      ['sex', 'exact date of birth', 'an exact creatinine', 'an exact height'],
    ],
  ])('%s', (_sentence, written, expected, missing) => {
    expect(egfr(written)).toEqual([expected, missing])
  })
})

describe('what an eGFR rests on', () => {
  it.each<[string, Written, readonly string[]]>([
    ['of an adult', adult, ['/creatinine/0', '/birthDate born 1970-03-14', '/sex female']],
    ['of an adult of unknown sex', { birth: '1970' }, ['/creatinine/0', '/birthDate born 1970']],
    [
      'of a child',
      {
        ...child,
        height: [
          ['158 cm', '2025-04-25'],
          ['160 cm', '2025-05-10'],
        ],
      },
      ['/creatinine/0', '/height/1', '/birthDate born 2013-03-14'],
    ],
    ['of a child without height', child, ['/creatinine/0', '/birthDate born 2013-03-14']],
  ])('%s', (_sentence, written, expected) => {
    const [only] = resultsOf('egfr', { creatinine: [['0.9 mg/dL', DAY]], ...written })
    const { inputs = [], grounds = [] } = only?.derivation ?? {}
    const places = [...inputs.map(({ path }) => path), ...grounds.map(({ fact, value }) => `${fact.path} ${value}`)]
    expect(places).toEqual(expected)
  })
})
