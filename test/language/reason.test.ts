import { describe, expect, it } from 'vitest'
import type { Clause } from '../../src/language/finding.js'
import { reasonOf, withoutMeanings } from '../../src/language/reason.js'

describe('the reason', () => {
  it.each([
    [[], ''],
    [['one', 'two', 'one'], 'one; two'],
    [[{ silent: ['lupus'] }], 'no record of lupus'],
    [['one', { silent: [] }], 'one'],
    [
      [{ silent: ['lupus', 'HIV'] }, 'one', { silent: ['HIV'] }, { silent: ['lupus', 'TB'] }],
      'one; no record of lupus, HIV or TB',
    ],
  ])('of %j says each clause once, and all silences together at the end', (given, reason) => {
    expect(reasonOf(given)).toBe(reason)
  })
})

describe('names that are not recognised', () => {
  const drug = (unrecognised: string, couldBe = ['biologic']): Clause => ({ unrecognised, kind: 'drug', couldBe })

  it.each([
    [
      'say what one could be',
      [drug('x'), drug('x', ['steroid'])],
      "'x' is not a known drug and could be biologic or steroid",
    ],
    ['share a sentence', [drug('x'), drug('y')], "'x' and 'y' are not known as a drug and could be biologic"],
    [
      'are apart by kind, and before the silences',
      [{ silent: ['HIV'] }, drug('x'), { unrecognised: 'z', kind: 'condition', couldBe: ['TB'] }],
      "'x' is not a known drug and could be biologic; 'z' is not a known condition and could be TB; no record of HIV",
    ],
    [
      'are counted from the sixth on where there are more than six',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => drug(name)),
      "'a', 'b', 'c', 'd', 'e' and 2 more are not known as a drug and could be biologic",
    ],
    [
      'could be four things, all of them told',
      [drug('x', ['one', 'two', 'three', 'four'])],
      "'x' is not a known drug and could be one, two, three or four",
    ],
    [
      'could be more things, which are counted from the fourth on',
      [drug('x', ['one', 'two', 'three', 'four']), drug('x', ['five'])],
      "'x' is not a known drug and could be one, two, three or 2 other things that are asked for",
    ],
  ] as const)('%s', (_what, clauses, reason) => {
    expect(reasonOf(clauses)).toBe(reason)
  })
})

describe('grounds without what an unknown name could be', () => {
  it('say of it that it could be what is asked for, and all else as it was', () => {
    const clauses: Clause[] = [
      { unrecognised: 'x', kind: 'drug', couldBe: ['biologic', 'steroid'] },
      'one',
      { silent: ['HIV'] },
      { untested: 'IgG' },
      { withoutList: 'drugs', open: 'TB' },
    ]
    const [named, ...others] = withoutMeanings(clauses)
    expect(reasonOf(named === undefined ? [] : [named])).toBe(
      "'x' is not a known drug and could be what is asked for here",
    )
    expect(others).toEqual(clauses.slice(1))
  })
})

describe('lists that the record does not have', () => {
  const drugs = (open: string): Clause => ({ withoutList: 'drugs', open })

  it.each([
    ['leave one thing open', [drugs('biologic')], 'there is no list of drugs, so that biologic cannot be ruled out'],
    [
      'leave several open in one sentence, where the first one stands',
      ['one', drugs('biologic'), 'two', drugs('steroid'), drugs('biologic')],
      'one; there is no list of drugs, so that biologic or steroid cannot be ruled out; two',
    ],
    [
      'have a sentence each',
      [drugs('biologic'), { withoutList: 'allergies', open: 'contrast medium' }],
      'there is no list of drugs, so that biologic cannot be ruled out; ' +
        'there is no list of allergies, so that contrast medium cannot be ruled out',
    ],
  ] as const)('%s', (_what, clauses, reason) => {
    expect(reasonOf(clauses)).toBe(reason)
  })
})

it('tests without a result share a sentence', () => {
  expect(reasonOf([{ untested: 'IgG' }, 'one', { untested: 'C4' }, { untested: 'IgG' }])).toBe(
    'no result for IgG or C4 is recorded; one',
  )
})
