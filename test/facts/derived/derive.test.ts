import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import { formatSpan } from '../../../src/kernel/span.js'
import {
  analytes,
  creatinine,
  egfr,
  person,
  recorded,
  result,
  resultsOf,
  vocabulary,
  withDerived,
  type Written,
} from './record.js'

const adult: Written = { birth: '1970-03-14', sex: 'female' }

/** The results in order: day, and `reported`, `computed` or `doubted`. */
function eGFRs(written: Written): string[] {
  return resultsOf('egfr', { ...adult, ...written }).map(({ on, derivation }) => {
    return `${on === undefined ? 'undated' : formatSpan(on)} ${derivation === undefined ? 'reported' : derivation.doubt === undefined ? 'computed' : 'doubted'}`
  })
}

const reported = '92 mL/min/{1.73_m2}'

describe('computed results among the reported ones', () => {
  it.each<[string, Written, readonly string[]]>([
    ['are there where nothing is reported', { creatinine: [['0.9 mg/dL', '2025-05-20']] }, ['2025-05-20 computed']],
    [
      'give way to one of the same day',
      { creatinine: [['0.9 mg/dL', '2025-05-20']], egfr: [[reported, '2025-05-20']] },
      ['2025-05-20 reported'],
    ],
    [
      'give way to one of the same month, where no day is written',
      { creatinine: [['0.9 mg/dL', '2025-05']], egfr: [[reported, '2025-05']] },
      ['2025-05 reported'],
    ],
    [
      'take the place of one of the same day that was set aside',
      { creatinine: [['0.9 mg/dL', '2025-05-20']], egfr: [['92 mL/min', '2025-05-20']] },
      ['2025-05-20 computed'],
    ],
    [
      'leave one of another day that was set aside as it is: an older result does not decide in its place',
      { creatinine: [['0.9 mg/dL', '2025-05-20']], egfr: [['92 mL/min', '2025-05-21']] },
      ['2025-05-21 reported', '2025-05-20 computed'],
    ],
    [
      'give way to one of the same day that was set aside, where nothing can be computed',
      { creatinine: [['0.9 furlongs', '2025-05-20']], egfr: [['92 mL/min', '2025-05-20']] },
      ['2025-05-20 reported'],
    ],
    [
      'follow a later one',
      { creatinine: [['0.9 mg/dL', '2025-05-20']], egfr: [[reported, '2025-05-21']] },
      ['2025-05-21 reported', '2025-05-20 computed'],
    ],
    [
      'come before an earlier one',
      { creatinine: [['0.9 mg/dL', '2025-05-20']], egfr: [[reported, '2025-05-19']] },
      ['2025-05-20 computed', '2025-05-19 reported'],
    ],
    [
      'stand beside one that may be of another day',
      { creatinine: [['0.9 mg/dL', '2025-05-20']], egfr: [[reported, '2025-05']] },
      ['2025-05 reported', '2025-05-20 computed'],
    ],
    [
      'come before one without date',
      { creatinine: [['0.9 mg/dL', '2025-05-20']], egfr: [[reported, undefined]] },
      ['2025-05-20 computed', 'undated reported'],
    ],
    [
      'give way to one without date, if they have none either',
      { creatinine: [['0.9 mg/dL', undefined]], egfr: [[reported, undefined]] },
      ['undated reported'],
    ],
    [
      'are as many as there are creatinines',
      {
        creatinine: [
          ['0.9 mg/dL', '2025-05-20'],
          ['0.8 mg/dL', '2025-05-20'],
          ['1 mg/dL', '2025-02-20'],
          ['1 mg/dL', undefined],
        ],
        egfr: [[reported, '2025-02-20']],
      },
      ['2025-05-20 computed', '2025-05-20 computed', '2025-02-20 reported', 'undated doubted'],
    ],
    [
      'are doubts of a creatinine in a word',
      {
        creatinine: [
          ['normal', '2025-05-20'],
          ['0.9 mg/dL', '2025-05-10'],
        ],
      },
      ['2025-05-20 doubted', '2025-05-10 computed'],
    ],
    [
      'are doubts of a creatinine that was set aside: an older one is not the latest in its place',
      {
        creatinine: [
          ['9000 umol/L', '2025-05-20'],
          ['0.9 mg/dL', '2025-05-10'],
        ],
        egfr: [['92 mL/min', '2025-05-01']],
      },
      ['2025-05-20 doubted', '2025-05-10 computed', '2025-05-01 reported'],
    ],
    [
      'are doubts of a creatinine from which nothing can be computed, where another result is known',
      { ...adult, creatinine: [['9000 umol/L', '2025-05-20']], egfr: [[reported, '2025-05-10']] },
      ['2025-05-20 doubted', '2025-05-10 reported'],
    ],
    [
      'are no doubts beside a reported one of the same day, whether that was set aside or not',
      {
        creatinine: [
          ['9000 umol/L', '2025-05-20'],
          ['normal', '2025-05-10'],
        ],
        egfr: [
          ['92 mL/min', '2025-05-20'],
          [reported, '2025-05-10'],
        ],
      },
      ['2025-05-20 reported', '2025-05-10 reported'],
    ],
    [
      'are doubts of the same day beside one that takes the place of what was set aside',
      {
        creatinine: [
          ['9000 umol/L', '2025-05-20'],
          ['0.9 mg/dL', '2025-05-20'],
        ],
        egfr: [['92 mL/min', '2025-05-20']],
      },
      ['2025-05-20 doubted', '2025-05-20 computed'],
    ],
  ])('%s', (_sentence, written, expected) => {
    expect(eGFRs(written)).toEqual(expected)
  })
})

describe('what is computed from several results of a day', () => {
  const creatinines = (last: string, followedBy: string): Facts['measurements'] =>
    new Map([
      [
        'creatinine',
        [
          { ...result(creatinine, '3 mg/dL', '2025-05-20', 0), time: { at: '08:10', followedBy } },
          { ...result(creatinine, last, '2025-05-20', 1), time: { at: '14:30', after: '08:10' } },
          result(creatinine, '1 mg/dL', '2025-02-20', 2),
        ],
      ],
    ])

  const ordered = [{ at: '08:10', followedBy: '14:30' }, { at: '14:30', after: '08:10' }, undefined]

  it.each<[string, Facts['measurements'], readonly unknown[]]>([
    ['has the order of these', creatinines('0.9 mg/dL', '14:30'), ordered],
    ['has it where the last one was set aside', creatinines('9000 mg/dL', '14:30'), ordered],
    // which would be 293 mL/min/1.73 m² in a man of 21
    ['has it where nothing can be computed from the last one', creatinines('5 umol/L', '14:30'), ordered],
  ])('%s', (_sentence, measurements, expected) => {
    const man = person({ birth: '2004-03-14', sex: 'male' })
    const results = withDerived(measurements, man, vocabulary).get('egfr') ?? []
    expect(results.map(({ time }) => time)).toEqual(expected)
  })
})

describe('what is recorded', () => {
  it('stays as it is', () => {
    const measurements = recorded({ creatinine: [['0.9 mg/dL', '2025-05-20']], height: [['160 cm', '2025-05-20']] })
    const all = withDerived(measurements, person(adult), vocabulary)
    expect([...all.keys()].sort()).toEqual(['creatinine', 'egfr', 'height'])
    for (const [id, results] of measurements) expect(all.get(id)).toBe(results)
    expect(measurements.has('egfr')).toBe(false)
  })

  it('is all that there is where nothing follows from it', () => {
    const measurements = recorded({ height: [['160 cm', '2025-05-20']] })
    expect(withDerived(measurements, person(adult), vocabulary)).toEqual(measurements)
  })

  it('is all that there is where the vocabulary has no name for what would follow', () => {
    const measurements = recorded({ creatinine: [['0.9 mg/dL', '2025-05-20']] })
    const without = { analytes: new Lexicon(analytes.filter(({ id }) => id !== egfr.id)) }
    expect(withDerived(measurements, person(adult), without)).toEqual(measurements)
  })
})
