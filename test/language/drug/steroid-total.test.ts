import { describe, expect, it } from 'vitest'
import { NOTHING, WITHOUT_END } from '../../../src/kernel/fraction.js'
import { FALSE, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { drugDoubt } from '../../../src/language/rule/doubt.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import type { Intake } from '../../../src/language/drug/steroid-intake.js'
import { amountInWords, comparePerDay, stands, totalOf, type Total } from '../../../src/language/drug/steroid-total.js'
import { asOf } from '../courses.js'
import { course } from '../drug-facts.js'

const prednisone: Intake = {
  fact: course({ name: 'prednisone' }),
  ingredient: 'prednisone',
  lowest: { over: 50, under: 5 },
  highest: { over: 50, under: 5 },
  doubts: [],
  words: 'prednisone 10 mg/day',
}

const five: Intake = {
  ...prednisone,
  lowest: { over: 25, under: 5 },
  highest: { over: 25, under: 5 },
  words: 'prednisone 5 mg/day',
}

const dexamethasone: Intake = {
  fact: course({ name: 'dexamethasone' }),
  ingredient: 'dexamethasone',
  lowest: { over: 15, under: 0.75 },
  highest: { over: 15, under: 0.6 },
  doubts: [],
  words: 'dexamethasone 3 mg/day (0.6 to 0.75 mg for 5 mg of prednisone)',
}

const open: Intake = {
  fact: course({ name: 'budesonide' }),
  ingredient: undefined,
  lowest: NOTHING,
  highest: WITHOUT_END,
  doubts: [drugDoubt('dose of budesonide', () => 'the dose of budesonide is not recorded')],
  words: undefined,
}

function told({ words, doubts }: Total): unknown {
  return [words, doubts.map(({ need, clause }) => [need.need, reasonOf([clause()])])]
}

describe('the total of steroids', () => {
  it('is the sum of all, in words', () => {
    expect(told(totalOf([prednisone], asOf))).toEqual([
      ['prednisone 10 mg/day amounts to 10 mg/day of prednisone on 2026-03-01'],
      [],
    ])
    expect(told(totalOf([prednisone, five], asOf))).toEqual([
      ['prednisone 10 mg/day and prednisone 5 mg/day amount to 15 mg/day of prednisone on 2026-03-01'],
      [],
    ])
    expect(told(totalOf([], asOf))).toEqual([[], []])
  })

  it('counts two entries of one steroid at one dose once at the least', () => {
    expect(told(totalOf([prednisone, prednisone], asOf))).toEqual([
      ['prednisone 10 mg/day and prednisone 10 mg/day amount to 10 to 20 mg/day of prednisone on 2026-03-01'],
      [
        [
          'whether the entries of prednisone at the same dose are one treatment',
          'the entries of prednisone at the same dose may be one treatment or two',
        ],
      ],
    ])
  })

  it('counts an entry that is sure beside one of the same dose that is not', () => {
    const unsure = { ...prednisone, lowest: NOTHING, doubts: [drugDoubt('whether it is taken', () => 'unsure')] }
    const { lowest, highest } = totalOf([unsure, prednisone], asOf)
    expect([lowest.over / lowest.under, highest.over / highest.under]).toEqual([10, 20])
  })

  it('is in doubt where a part is, else where the tables disagree', () => {
    expect(told(totalOf([prednisone, dexamethasone, open], asOf))).toEqual([
      [
        'prednisone 10 mg/day and dexamethasone 3 mg/day (0.6 to 0.75 mg for 5 mg of prednisone) amount to at least ' +
          '30 mg/day of prednisone on 2026-03-01',
      ],
      [['dose of budesonide', 'the dose of budesonide is not recorded']],
    ])
    expect(told(totalOf([dexamethasone], asOf))).toEqual([
      [
        'dexamethasone 3 mg/day (0.6 to 0.75 mg for 5 mg of prednisone) amounts to 20 to 25 mg/day of prednisone on ' +
          '2026-03-01',
      ],
      [['which equivalent of dexamethasone counts', 'the tables disagree about the equivalent of dexamethasone']],
    ])
  })

  it('has no words where it may be nothing and anything: one may have ended, and the dose of another is not known', () => {
    const ended = { ...prednisone, lowest: NOTHING }
    expect(totalOf([ended, open], asOf).words).toEqual([])
    expect(totalOf([ended], asOf).words).toEqual([
      'prednisone 10 mg/day amounts to 0 to 10 mg/day of prednisone on 2026-03-01',
    ])
  })

  it('is not in doubt for a part that amounts to nothing whatever is not known of it', () => {
    expect(totalOf([{ ...open, highest: NOTHING }], asOf).doubts).toEqual([])
  })
})

describe('the total against a limit', () => {
  it.each([
    [
      [prednisone],
      TRUE,
      'prednisone 10 mg/day amounts to 10 mg/day of prednisone on 2026-03-01, which is at most 20 mg/day',
      [],
    ],
    [
      [prednisone, dexamethasone],
      FALSE,
      'prednisone 10 mg/day and dexamethasone 3 mg/day (0.6 to 0.75 mg for 5 mg of prednisone) amount to 30 to 35 mg/day ' +
        'of prednisone on 2026-03-01, which is more than 20 mg/day',
      [],
    ],
    [
      [dexamethasone],
      UNKNOWN,
      'dexamethasone 3 mg/day (0.6 to 0.75 mg for 5 mg of prednisone) amounts to 20 to 25 mg/day of prednisone on ' +
        '2026-03-01, which may or may not be at most 20 mg/day',
      ['which equivalent of dexamethasone counts'],
    ],
    [[open], UNKNOWN, '', ['dose of budesonide']],
  ])('case %#', (intakes, truth, words, needs) => {
    const finding = comparePerDay(totalOf(intakes, asOf), { atMost: 20 }, 'mg/day')
    expect([finding.truth, reasonOf(finding.clauses())]).toEqual([truth, words])
    expect(finding.needs.map(({ need }) => need)).toEqual(needs)
  })
})

it('amounts are numbers, ranges, or have no end', () => {
  const five = { over: 5, under: 1 }
  expect([amountInWords(five, five), amountInWords(NOTHING, five), amountInWords(five, WITHOUT_END)]).toEqual([
    '5',
    '0 to 5',
    'at least 5',
  ])
  expect(stands(FALSE, { atLeast: 1 }, 'mg/kg/day')).toBe('is below 1 mg/kg/day')
})
