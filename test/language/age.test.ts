import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable, unannounced } from './operator-table.js'
import { day, patient } from './patient.js'

const impossible = 'age: these bounds can never hold (no number satisfies all of them: correct one, or leave it out)'

operatorTable({
  operator: 'age',
  rows: {
    true: [
      {
        sentence: 'on the 18th birthday, of at least 18',
        rule: { age: { 'at-least': 18 } },
        patient: { birth: '2008-03-01' },
        reason: 'age 18 on 2026-03-01 is at least 18 years',
      },
      {
        sentence: 'to the day before the 71st birthday, of at most 70 (S13)',
        rule: { age: { 'at-least': 18, 'at-most': 70 } },
        patient: { birth: '1955-03-02' },
        reason: 'age 70 on 2026-03-01 is from 18 to 70 years',
      },
      {
        sentence: 'on the day after the 18th birthday, of more than 18 (S13.4)',
        rule: { age: { 'more-than': 18 } },
        patient: { birth: '2008-02-29', asOf: '2026-03-02' },
        reason: 'age 18 on 2026-03-02 is more than 18 years',
      },
      {
        sentence: 'to the day before the 12th birthday, of below 12',
        rule: { age: { below: 12 } },
        patient: { birth: '2014-03-02' },
        reason: 'age 11 on 2026-03-01 is below 12 years',
      },
      {
        sentence: 'of a year of birth all of whose days agree (S06)',
        rule: { age: { 'at-least': 18 } },
        patient: { birth: '2007' },
        reason: 'age 18 to 19 on 2026-03-01 is at least 18 years',
      },
      {
        sentence: 'of more than 18 and at most 18, which leaves the rest of that year of life',
        rule: { age: { 'more-than': 18, 'at-most': 18 } },
        patient: { birth: '2007-06-01' },
        reason: 'age 18 on 2026-03-01 is more than 18 years and at most 18 years',
      },
    ],
    false: [
      {
        sentence: 'on the day before the 18th birthday, of at least 18',
        rule: { age: { 'at-least': 18 } },
        patient: { birth: '2008-03-02' },
        reason: 'age 17 on 2026-03-01 is below 18 years',
      },
      {
        sentence: 'on the 18th birthday itself, of more than 18 (S13.3)',
        rule: { age: { 'more-than': 18 } },
        patient: { birth: '2008-03-01' },
        reason: 'age 18 on 2026-03-01 is not more than 18 years',
      },
      {
        sentence: 'for who was born on 29 February, on 28 February of a common year',
        rule: { age: { 'at-least': 18 } },
        patient: { birth: '2008-02-29', asOf: '2026-02-28' },
        reason: 'age 17 on 2026-02-28 is below 18 years',
      },
      {
        sentence: 'on the 71st birthday, of at most 70',
        rule: { age: { 'at-most': 70 } },
        patient: { birth: '1955-03-01' },
        reason: 'age 71 on 2026-03-01 is more than 70 years',
      },
      {
        sentence: 'on the 12th birthday, of below 12',
        rule: { age: { below: 12 } },
        patient: { birth: '2014-03-01' },
        reason: 'age 12 on 2026-03-01 is at least 12 years',
      },
    ],
    unknown: [
      {
        sentence: 'without a birth date',
        rule: { age: { 'at-least': 18 } },
        patient: {},
        reason: 'neither birth date nor age is recorded',
        needs: ['date of birth'],
      },
      {
        sentence: 'of a year of birth whose days disagree',
        rule: { age: { 'at-least': 18 } },
        patient: { birth: '2008' },
        reason: 'age 17 to 18 on 2026-03-01 may or may not be at least 18 years',
        needs: ['exact date of birth'],
      },
    ],
  },
})

describe('age', () => {
  it('reads in plain words', () => {
    expect(compiled({ age: { 'at-least': 18, 'at-most': 70 } }).words).toBe('age from 18 to 70 years')
  })

  it.each<[object, string[]]>([
    [{}, ['age: give at least one bound']],
    [{ 'at-least': 17.5 }, ['age.at-least: a whole number of years']],
    [{ 'at-least': 19, 'at-most': 18 }, [impossible]],
    [{ 'at-least': 18, below: 18 }, [impossible]],
    [{ 'more-than': 18, below: 18 }, [impossible]],
    [{ 'more-than': 19, 'at-most': 18 }, [impossible]],
    [{ below: 0 }, [impossible]],
    [{ 'at-least': 18, 'at-most': 18 }, []],
    [{ 'at-least': 17, below: 18 }, []],
    [{ 'more-than': 17, below: 18 }, []],
  ])('of %j has the problems %j', (bounds, problems) => {
    expect(problemsOf({ age: bounds })).toEqual(problems)
  })

  it.each<[string, number, Truth]>([
    ['2007', 18, UNKNOWN],
    ['2007-06', 18, UNKNOWN],
    ['2007-05', 18, TRUE],
    ['2006', 18, TRUE],
    ['2005', 18, TRUE],
    ['2020-06', 5, UNKNOWN],
  ])('of somebody born in %s, of at least %i on 2025-06-01', (birth, years, truth) => {
    const facts = patient({ birth, asOf: '2025-06-01' })
    expect(evaluate(compiled({ age: { 'at-least': years } }), facts).truth).toBe(truth)
  })

  it('of 5 to 18 years is open for somebody born in 2006, who may be 19', () => {
    const facts = patient({ birth: '2006', asOf: '2025-06-01' })
    expect(evaluate(compiled({ age: { 'at-least': 5, 'at-most': 18 } }), facts).truth).toBe(UNKNOWN)
  })

  it('names every day on which its answer changes', () => {
    const spans = fc.tuple(fc.integer({ min: day('2005-01-01'), max: day('2010-12-31') }), fc.constantFrom(4, 7, 10))
    const keys = fc.constantFrom('at-least', 'more-than', 'at-most', 'below')
    fc.assert(
      fc.property(spans, keys, fc.integer({ min: 16, max: 20 }), ([born, precision], key, years) => {
        const facts = patient({ birth: formatDay(born).slice(0, precision), asOf: '2027-01-31' })
        expect(unannounced(compiled({ age: { [key]: years } }), facts, 800)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

it('an age says that the patient is so old: to the end of the last year', () => {
  const claim = { kind: 'number', of: 'age', possible: { low: 0, high: 131, highOpen: true }, among: { kind: 'one' } }
  expect(compiled({ age: { 'at-least': 18, 'at-most': 70 } }).claim?.()).toMatchObject({
    ...claim,
    accepts: { atLeast: 18, below: 71 },
  })
  expect(compiled({ age: { 'more-than': 18, below: 71 } }).claim?.()).toMatchObject({
    ...claim,
    accepts: { moreThan: 18, below: 71 },
  })
})
