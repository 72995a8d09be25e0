import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { day, patient } from './patient.js'
import type { Written } from './written.js'

const igg = {
  'lab-by-age': 'IgG',
  unit: 'g/L',
  bands: [
    { from: 5, to: 8, below: 4.5 },
    { from: 9, below: 6 },
  ],
  valid: '90 days',
}

function child(birth: string, value: string, date = '2026-02-20'): Written {
  return { birth, labs: [{ name: 'IgG', value, date }] }
}

operatorTable({
  operator: 'lab-by-age',
  rows: {
    true: [
      {
        sentence: 'below the limit of the age at the sample, after conversion (S14.4)',
        rule: igg,
        patient: child('2018-06-01', '445 mg/dL'),
        reason:
          'IgG 445 mg/dL (= 4.45 g/L) on 2026-02-20 is below 4.5 g/L, the limit from 5 to 8 years; age 7 at the sample',
      },
      {
        sentence: 'where the age has changed since, and both limits say so',
        rule: igg,
        patient: child('2017-03-01', '4.4 g/L'),
        reason:
          'IgG 4.4 g/L on 2026-02-20 is below 4.5 g/L, the limit from 5 to 8 years; IgG 4.4 g/L on 2026-02-20 is below ' +
          '6 g/L, the limit from 9 years; age 8 at the sample and 9 on 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'above the limit of the age (S14.1)',
        rule: igg,
        patient: child('2017-03-02', '4.8 g/L'),
        reason: 'IgG 4.8 g/L on 2026-02-20 is at least 4.5 g/L, the limit from 5 to 8 years; age 8 at the sample',
      },
      {
        sentence: 'at the limit itself (S14.3)',
        rule: igg,
        patient: child('2013-06-01', '600 mg/dL'),
        reason: 'IgG 600 mg/dL (= 6 g/L) on 2026-02-20 is at least 6 g/L, the limit from 9 years; age 12 at the sample',
      },
    ],
    unknown: [
      {
        sentence: 'where the limit of the new age says otherwise (S14.2)',
        rule: igg,
        patient: child('2017-03-01', '4.8 g/L'),
        reason:
          'IgG 4.8 g/L on 2026-02-20 is at least 4.5 g/L, the limit from 5 to 8 years; IgG 4.8 g/L on 2026-02-20 is ' +
          'below 6 g/L, the limit from 9 years; age 8 at the sample and 9 on 2026-03-01',
        needs: ['a new result for IgG'],
      },
      {
        sentence: 'at an age that has no limit',
        rule: igg,
        patient: child('2022-06-01', '3 g/L'),
        reason: 'no limit is given for age 3; age 3 at the sample',
        needs: ['a limit for IgG at age 3'],
      },
      {
        sentence: 'where no result is recorded',
        rule: igg,
        patient: { birth: '2017-03-02' },
        reason: 'no result for IgG is recorded',
        needs: ['IgG'],
      },
      {
        sentence: 'where it is too old',
        rule: igg,
        patient: child('2017-03-02', '4.8 g/L', '2025-11-30'),
        reason: 'the latest result for IgG, of 2025-11-30, is older than 90 days on 2026-03-01',
        needs: ['a newer result for IgG'],
      },
      {
        sentence: 'where the date of birth is missing',
        rule: igg,
        patient: { labs: [{ name: 'IgG', value: '7 g/L', date: '2026-02-20' }] },
        reason:
          'no limit is given for some ages; IgG 7 g/L on 2026-02-20 is at least 4.5 g/L, the limit from ' +
          '5 to 8 years; IgG 7 g/L on 2026-02-20 is at least 6 g/L, the limit from 9 years; no date of birth is recorded',
        needs: ['date of birth'],
      },
    ],
  },
})

describe('a result by age', () => {
  it('is decided without a date of birth where every age has a limit and all say the same', () => {
    const rule = compiled({
      ...igg,
      bands: [
        { from: 0, to: 8, below: 4.5 },
        { from: 9, below: 6 },
      ],
    })
    const truthOf = (value: string): Truth => {
      return evaluate(rule, patient({ labs: [{ name: 'IgG', value, date: '2026-02-20' }] })).truth
    }
    expect(['7 g/L', '4 g/L', '5 g/L'].map(truthOf)).toEqual([FALSE, TRUE, UNKNOWN])
  })

  it('shows the result and the birth', () => {
    const { evidence } = evaluate(compiled(igg), patient(child('2017-03-02', '4.8 g/L')))
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/labs/0', '4.8 g/L on 2026-02-20'],
      ['/birthDate', 'born 2017-03-02'],
    ])
  })

  it('may change on a birthday, and when the result grows too old', () => {
    const { flips } = evaluate(compiled(igg), patient(child('2017-03-02', '4.8 g/L')))
    expect(flips.map(formatDay)).toEqual(expect.arrayContaining(['2026-03-02', '2026-05-22']))
  })

  it('names no birthday that has been, nor that of today', () => {
    const { flips } = evaluate(compiled(igg), patient(child('2017-03-01', '4.4 g/L')))
    expect([...new Set(flips)].map(formatDay)).toEqual(['2026-05-22'])
  })

  it('rests on nothing, and changes on no day, where there is no result', () => {
    const { evidence, flips } = evaluate(compiled(igg), patient({ birth: '2017-03-02' }))
    expect([evidence, flips]).toEqual([[], []])
  })

  it('changes on the birthday also while results keep their standing', () => {
    const facts = patient(child('2017-03-02', '4.8 g/L'))
    const rule = compiled(igg)
    expect(evaluate(rule, facts, day('2026-03-02'), facts.asOf).truth).toBe(UNKNOWN)
    expect(evaluate(rule, facts, day('2026-03-01'), facts.asOf).truth).toBe(FALSE)
  })

  it('reads in plain words', () => {
    expect(compiled(igg).words).toBe(
      'IgG below 4.5 g/L from 5 to 8 years, below 6 g/L from 9 years of age at the sample, by the latest result, no ' +
        'older than 90 days',
    )
    const { valid, ...bare } = igg
    expect(compiled(bare, { valid: { lab: { amount: 90, unit: 'days' } } }).words).toBe(
      compiled({ ...bare, valid }).words,
    )
  })
})

describe('a result by age is refused', () => {
  it.each<[object, string]>([
    [{ ...igg, 'lab-by-age': 'IgGG' }, "lab-by-age: 'IgGG' is not a known lab (did you mean 'IgG'?)"],
    [
      { ...igg, 'lab-by-age': 'tuberculosis test' },
      'lab-by-age: a panel of several tests has no number (name one of its tests)',
    ],
    [
      { ...igg, 'lab-by-age': 'anti-dsDNA' },
      'lab-by-age: anti-dsDNA has no unit of its own (its numbers mean something only beside their limits of normal: use ' +
        'lab with times: ULN)',
    ],
    [
      { ...igg, bands: [{ from: 9, to: 8, below: 6 }] },
      'bands.0: a band from 9 to 8 years has no age (from is the first age, and to the last)',
    ],
    [
      {
        ...igg,
        bands: [
          { from: 5, to: 9, below: 4.5 },
          { from: 9, below: 6 },
        ],
      },
      'bands.1: the bands from 5 to 9 years and from 9 years overlap (let each age lie in one band)',
    ],
    [{ ...igg, bands: [{ from: 5 }] }, 'bands.0: say what the result must be (give bounds (at-least, below …))'],
    [
      { ...igg, bands: [{ from: 5, below: 4, 'at-least': 4 }] },
      'bands.0: these bounds can never hold (no number satisfies all of them: correct one, or leave it out)',
    ],
    [{ ...igg, unit: 'mmHg' }, "unit: 'mmHg' is not a unit of IgG; g/L or mg/dL would make sense"],
    [{ ...igg, unit: undefined }, ': the bounds need a unit (unit: g/L)'],
    [{ ...igg, bands: [] }, 'bands: must not be empty'],
    [{ ...igg, bands: [{ from: 5.5, below: 6 }] }, 'bands.0.from: a whole number of years'],
    [
      { ...igg, valid: undefined },
      ": how long does a result stay valid? (give valid: a duration, or the trial's defaults.valid.lab)",
    ],
  ])('%j: %s', (rule, problem) => {
    expect(problemsOf(rule)).toEqual([problem])
  })
})
