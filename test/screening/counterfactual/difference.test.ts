import { describe, expect, it } from 'vitest'
import { between, exactly, type Range } from '../../../src/kernel/range.js'
import { anyOf, inUnit, type Choice, type Quantity } from '../../../src/language/rule/threshold.js'
import { choiceDifference, quantityDifference } from '../../../src/screening/counterfactual/difference.js'
import { day } from '../facts.js'

const thing = { key: 'k', kind: 'lab' as const, what: 'IgG', recorded: '350 mg/dL', paths: ['/labs/0'] }
const below = (high: number, highOpen = true): Range => ({ low: -Infinity, high, lowOpen: true, highOpen })
const atLeast = (low: number): Range => ({ low, high: Infinity, lowOpen: false, highOpen: true })

function number(given: Partial<Quantity>): Quantity {
  return {
    ...thing,
    scale: 'number',
    value: exactly(3.5),
    shown: inUnit('g/L'),
    sampleIn: anyOf(between(0, 100)),
    ...given,
  }
}

function course(given: Partial<Quantity>): Quantity {
  return number({
    kind: 'drug',
    what: 'MabThera',
    scale: 'day',
    shown: inUnit('days'),
    value: exactly(day('2026-01-20')),
    ...given,
  })
}

describe('a number against what it would have to be', () => {
  it.each([
    ['in its unit', number({}), atLeast(4), { value: 3.5, unit: 'g/L', needs: { atLeast: 4 }, distance: 0.5 }],
    [
      'in the unit of the rule',
      number({ shown: { unit: 'mg/dL', of: (own) => own / 0.01 } }),
      atLeast(4),
      { value: 350, unit: 'mg/dL', needs: { atLeast: 400 }, distance: 50 },
    ],
    [
      'where it is on the edge',
      number({ value: exactly(4), shown: inUnit('') }),
      { ...atLeast(4), lowOpen: true },
      { value: 4, unit: null, needs: { moreThan: 4 }, distance: 0 },
    ],
    [
      'where it is not one number',
      number({ value: below(1) }),
      atLeast(4),
      { value: null, unit: 'g/L', needs: { atLeast: 4 }, distance: 3 },
    ],
    [
      'between two',
      number({ value: exactly(9) }),
      between(4, 8),
      { value: 9, unit: 'g/L', needs: { atLeast: 4, atMost: 8 }, distance: 1 },
    ],
  ])('%s', (_what, variable, needed, expected) => {
    expect(quantityDifference(variable, needed)).toEqual({
      kind: 'lab',
      what: 'IgG',
      recorded: '350 mg/dL',
      paths: ['/labs/0'],
      ...expected,
    })
  })
})

describe('a day against what it would have to be', () => {
  it.each([
    [
      'before another: on the day before it, at the latest',
      course({}),
      below(day('2025-12-15')),
      { value: '2026-01-20', needs: { atMost: '2025-12-14' }, distance: 37 },
    ],
    [
      'up to another',
      course({}),
      below(day('2025-12-14'), false),
      { value: '2026-01-20', needs: { atMost: '2025-12-14' }, distance: 37 },
    ],
    [
      'after another',
      course({}),
      { ...atLeast(day('2026-01-21')), lowOpen: true },
      { value: '2026-01-20', needs: { atLeast: '2026-01-22' }, distance: 2 },
    ],
    [
      'from another on',
      course({}),
      atLeast(day('2026-01-21')),
      { value: '2026-01-20', needs: { atLeast: '2026-01-21' }, distance: 1 },
    ],
    [
      'one that goes on',
      course({ goesOn: true }),
      below(day('2025-12-15')),
      { value: null, needs: { atMost: '2025-12-14' }, distance: 37 },
    ],
    [
      'one that is not known',
      course({ value: between(-Infinity, day('2026-01-20')) }),
      below(day('2025-12-15')),
      { value: null, needs: { atMost: '2025-12-14' }, distance: 0 },
    ],
  ])('%s', (_what, variable, needed, expected) => {
    expect(quantityDifference(variable, needed)).toMatchObject({ unit: 'days', ...expected })
  })
})

it('a word is another one, or new', () => {
  const choice: Choice = {
    ...thing,
    scale: 'word',
    value: 'positive',
    alternatives: ['negative'],
    changed: (facts) => facts,
  }
  expect(choiceDifference(choice, 'negative')).toMatchObject({
    value: 'positive',
    unit: null,
    needs: { equals: 'negative' },
    distance: null,
  })
  expect(choiceDifference({ ...choice, value: undefined }, 'negative').value).toBeNull()
})
