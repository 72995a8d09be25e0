import { describe, expect, it } from 'vitest'
import { TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import type { Setting } from '../../../src/language/rule/rule.js'
import { compiled, evaluate, problemsOf } from '../evaluate.js'
import { day, patient } from '../patient.js'

const platelets = { lab: 'platelets', 'at-least': 75, unit: '10*9/L' }
const valid = { valid: '90 days' }
const NINETY_DAYS: Partial<Setting> = { valid: { lab: { amount: 90, unit: 'days' } } }

describe('a measurement in plain words', () => {
  it.each<[object, string]>([
    [{ ...platelets, ...valid }, 'platelets at least 75 ×10⁹/L, by the latest result, no older than 90 days'],
    [
      { lab: 'ALT', 'at-most': 3, times: 'ULN', within: '1 month' },
      'ALT at most 3 × ULN, by any result within 1 month before enrolment',
    ],
    [{ lab: 'HBsAg', is: 'positive', result: 'ever' }, 'HBsAg positive, by any result ever'],
    [{ lab: 'HBsAg', is: 'negative', result: 'ever' }, 'HBsAg negative, by any result ever'],
    [
      { lab: 'ALT', below: 1, times: 'ULN', every: '6 months' },
      'ALT below the ULN, by every result within 6 months before enrolment',
    ],
    [
      { lab: 'tuberculosis test', is: 'indeterminate', sustained: '1 day', ...valid },
      'tuberculosis test indeterminate, by the latest result, no older than 90 days, and by one at least 1 day before it ' +
        'and all in between',
    ],
    [{ lab: 'ANA', 'at-least': 80, ...valid }, 'ANA at least 1:80, by the latest result, no older than 90 days'],
    [{ lab: 'INR', below: 2, unit: '1', ...valid }, 'INR below 2, by the latest result, no older than 90 days'],
  ])('%j', (rule, words) => {
    expect(compiled(rule, { anchor: 'enrolment' }).words).toBe(words)
  })

  it('takes the validity of the trial where it has none of its own', () => {
    expect(compiled(platelets, NINETY_DAYS).words).toBe(compiled({ ...platelets, ...valid }).words)
  })
})

describe('a measurement is refused', () => {
  const cases: [object, string][] = [
    [{ ...platelets, lab: 'platlets', ...valid }, "lab: 'platlets' is not a known lab (did you mean 'platelets'?)"],
    [
      { ...platelets, lab: 'xyz', ...valid },
      "lab: 'xyz' is not a known lab (add it to a vocabulary file, or ask for it (ask, find-out))",
    ],
    [
      { lab: 'platelets', ...valid },
      ': say what the result must be (give bounds (at-least, below …) or is: positive, not both)',
    ],
    [
      { ...platelets, is: 'positive', ...valid },
      ': say what the result must be (give bounds (at-least, below …) or is: positive, not both)',
    ],
    [
      { ...platelets, below: 75, ...valid },
      ': these bounds can never hold (no number satisfies all of them: correct one, or leave it out)',
    ],
    [{ lab: 'platelets', 'at-least': 75, ...valid }, ': the bounds need a unit (unit: 10*9/L)'],
    [
      { lab: 'anti-dsDNA', 'at-least': 75, ...valid },
      ': anti-dsDNA has no unit of its own (use times: ULN, or is: positive)',
    ],
    [
      { ...platelets, unit: 'mmHg', ...valid },
      "unit: 'mmHg' is not a unit of platelets; ×10⁹/L or ×10³/µL would make sense",
    ],
    [{ ...platelets, unit: 'K/uLL', ...valid }, "unit: 'K/uLL' is not a unit that is known here; did you mean 'K/uL'?"],
    [
      { lab: 'ALT', 'at-most': 3, times: 'ULN', unit: 'U/L', ...valid },
      'unit: multiples of the ULN have no unit (leave out unit or times)',
    ],
    [
      { lab: 'HBsAg', is: 'positive', unit: 'U/L', ...valid },
      'unit: unit says something about bounds, and here are none (leave out unit)',
    ],
    [
      { lab: 'HBsAg', is: 'positive', times: 'ULN', ...valid },
      'times: times says something about bounds, and here are none (leave out times)',
    ],
    [
      { lab: 'hepatitis B serology', 'at-least': 1, ...valid },
      ': a panel of several tests has no number (use is: positive, or name one of its tests)',
    ],
    [platelets, ": how long does a result stay valid? (give valid: a duration, or the trial's defaults.valid.lab)"],
    [
      { ...platelets, ...valid, within: '1 month' },
      ': valid, within, every and result: ever exclude each other (keep one of them)',
    ],
    [
      { ...platelets, ...valid, result: 'ever' },
      ': valid, within, every and result: ever exclude each other (keep one of them)',
    ],
    [
      { ...platelets, every: '1 month', within: '1 month' },
      ': valid, within, every and result: ever exclude each other (keep one of them)',
    ],
    [
      { ...platelets, within: '1 month', sustained: '4 weeks' },
      'sustained: sustained looks back from the latest result (give valid beside it)',
    ],
    [{ ...platelets, ...valid, sustained: '0 days' }, 'sustained: two results need time between them, at least 1 day'],
    ...[
      { is: 'indeterminate', ...valid },
      { is: 'positive', every: '1 month' },
      { is: 'positive', sustained: '4 weeks', ...valid },
    ].map((given): [object, string] => [
      { lab: 'hepatitis B serology', ...given },
      'lab: the tests of hepatitis B serology do not stand in for each other, so that they form no series (name one of ' +
        'them)',
    ]),
    [{ lab: '', ...valid }, 'lab: must not be empty'],
  ]

  it.each(cases)('%j: %s', (rule, problem) => {
    expect(problemsOf(rule)).toEqual([problem])
  })
})

describe('the day', () => {
  const facts = patient({ labs: [{ name: 'platelets', value: '210 K/uL', date: '2026-02-20' }] })
  const { asOf } = facts
  const later = day('2026-06-01')

  it('against which the age of the latest result is held may be another than the day of the anchors', () => {
    const rule = compiled({ ...platelets, ...valid })
    expect(evaluate(rule, facts, later, asOf).truth).toBe(TRUE)
    expect(evaluate(rule, facts, asOf, later).truth).toBe(UNKNOWN)
  })

  it.each(['within', 'every'])('of a window is always the day of the anchors: %s', (key) => {
    const rule = compiled({ ...platelets, [key]: '90 days' })
    expect(evaluate(rule, facts, asOf, later).truth).toBe(TRUE)
    expect(evaluate(rule, facts, later, asOf).truth).toBe(UNKNOWN)
  })
})
