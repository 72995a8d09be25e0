import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../src/language/rule/finding.js'
import { reasonOf, withoutMeanings } from '../../../src/language/rule/reason.js'
import { unnamed } from '../../../src/language/rule/vague.js'

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
    [
      ['INH is recorded', 'INH is recorded, given for TB', 'TB is recorded', "TB, treated by 'INH', is recorded"],
      "INH is recorded, given for TB; TB, treated by 'INH', is recorded",
    ],
    [
      ['INH is recorded', 'INH is within 3 months', 'INH, which is doubted', 'TB is recorded'],
      'INH is recorded; INH is within 3 months; INH, which is doubted; TB is recorded',
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

describe('entries that say less than is asked', () => {
  const vague = (subject: string, ...couldBe: readonly string[]): Clause => unnamed(subject, couldBe)
  const stay = (subject: string, because: string): Clause => ({ vague: subject, because, couldBe: ['infection'] })

  it.each([
    [
      'say once what one could be for several rules, and where it is first told',
      [vague('x', 'steroid'), 'one', vague('x', 'steroid', 'biologic')],
      'x is not named more closely and could be steroid or biologic; one',
    ],
    [
      'share a sentence where they could be the same',
      [vague('x', 'steroid'), vague('y', 'steroid'), vague('z', 'biologic'), vague('y', 'steroid')],
      'x and y are not named more closely and could be steroid; z is not named more closely and could be biologic',
    ],
    [
      'are counted from the sixth on, and so is from the fourth on what they could be',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => vague(name, '1', '2', '3', '4', '5')),
      'a, b, c, d, e and 2 more are not named more closely and could be 1, 2, 3 or 2 other things that are asked for',
    ],
    [
      'are apart by what is said of them',
      [stay('a', 'is not recorded'), stay('b', "is told as 'fever'"), stay('c', 'is not recorded')],
      "a and c are not recorded and could be infection; b is told as 'fever' and could be infection",
    ],
  ] as const)('%s', (_what, clauses, reason) => {
    expect(reasonOf(clauses)).toBe(reason)
  })

  it('are looked at as often each, however many they are', () => {
    const looks = (count: number): number => {
      let asked = 0
      const entries = Array.from({ length: count }, (_none, number): Clause => {
        return {
          vague: `infusion ${number}`,
          because: 'is not named more closely',
          get couldBe() {
            asked += 1
            return ['steroid', 'biologic']
          },
        }
      })
      reasonOf(entries)
      return asked / count
    }
    expect(looks(200)).toBe(looks(20))
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
