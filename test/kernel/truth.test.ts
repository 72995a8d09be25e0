import { describe, expect, it } from 'vitest'
import {
  all,
  some,
  atLeast,
  both,
  FALSE,
  JUDGMENT,
  not,
  TRUE,
  truthOf,
  UNKNOWN,
  type Truth,
} from '../../src/kernel/truth.js'

const TRUTHS: readonly Truth[] = [FALSE, UNKNOWN, JUDGMENT, TRUE]

/** Every list of up to four truths. */
const LISTS: readonly (readonly Truth[])[] = listsUpTo(4)

function listsUpTo(length: number): Truth[][] {
  if (length === 0) return [[]]
  const shorter = listsUpTo(length - 1)
  const longest = shorter.filter((list) => list.length === length - 1)
  return [...shorter, ...longest.flatMap((list) => TRUTHS.map((truth) => [...list, truth]))]
}

/** Every list that comes of finding out the parts that are unknown, or of putting the judgments to a person. */
function resolved(list: readonly Truth[], open: Truth): Truth[][] {
  return list.reduce<Truth[][]>(
    (lists, truth) => lists.flatMap((known) => answersTo(truth, open).map((answer) => [...known, answer])),
    [[]],
  )
}

function answersTo(truth: Truth, open: Truth): readonly Truth[] {
  return truth === open ? [TRUE, FALSE] : [truth]
}

/** The lists for which a law does not hold. */
function exceptions(law: (list: readonly Truth[]) => boolean): (readonly Truth[])[] {
  return LISTS.filter((list) => !law(list))
}

describe('not', () => {
  it.each<[Truth, Truth]>([
    [FALSE, TRUE],
    [UNKNOWN, UNKNOWN],
    [JUDGMENT, JUDGMENT],
    [TRUE, FALSE],
  ])('of %i is %i', (truth, expected) => {
    expect(not(truth)).toBe(expected)
  })
})

describe('all', () => {
  it.each<[Truth, Truth, Truth]>([
    [FALSE, FALSE, FALSE],
    [FALSE, UNKNOWN, FALSE],
    [FALSE, JUDGMENT, FALSE],
    [FALSE, TRUE, FALSE],
    [UNKNOWN, UNKNOWN, UNKNOWN],
    [UNKNOWN, JUDGMENT, UNKNOWN],
    [UNKNOWN, TRUE, UNKNOWN],
    [JUDGMENT, JUDGMENT, JUDGMENT],
    [JUDGMENT, TRUE, JUDGMENT],
    [TRUE, TRUE, TRUE],
  ])('of %i and %i is %i, in either order', (one, other, expected) => {
    expect([all([one, other]), all([other, one])]).toEqual([expected, expected])
  })

  it('of nothing is true', () => {
    expect(all([])).toBe(TRUE)
  })

  it('takes its parts one by one: grouping changes nothing', () => {
    expect(exceptions((list) => list.reduce<Truth>((so, truth) => all([so, truth]), TRUE) === all(list))).toEqual([])
  })
})

describe('both', () => {
  it.each(TRUTHS.flatMap((one) => TRUTHS.map((other) => [one, other] as const)))(
    'of %i and %i is all of them',
    (one, other) => {
      expect(both(one, other)).toBe(all([one, other]))
    },
  )
})

describe('some', () => {
  it.each<[Truth, Truth, Truth]>([
    [FALSE, FALSE, FALSE],
    [FALSE, UNKNOWN, UNKNOWN],
    [FALSE, JUDGMENT, JUDGMENT],
    [FALSE, TRUE, TRUE],
    [UNKNOWN, UNKNOWN, UNKNOWN],
    [UNKNOWN, JUDGMENT, UNKNOWN],
    [UNKNOWN, TRUE, TRUE],
    [JUDGMENT, JUDGMENT, JUDGMENT],
    [JUDGMENT, TRUE, TRUE],
    [TRUE, TRUE, TRUE],
  ])('of %i or %i is %i, in either order', (one, other, expected) => {
    expect([some([one, other]), some([other, one])]).toEqual([expected, expected])
  })

  it('of nothing is false', () => {
    expect(some([])).toBe(FALSE)
  })

  it('mirrors all (De Morgan)', () => {
    expect(exceptions((list) => not(some(list)) === all(list.map(not)))).toEqual([])
    expect(exceptions((list) => not(all(list)) === some(list.map(not)))).toEqual([])
  })
})

describe('atLeast', () => {
  it('of one is some of them, and of as many as there are is all', () => {
    expect(exceptions((list) => atLeast(1, list) === some(list))).toEqual([])
    expect(exceptions((list) => atLeast(list.length, list) === all(list))).toEqual([])
  })

  it('of none is true, and of more than there are is false', () => {
    expect(exceptions((list) => atLeast(0, list) === TRUE)).toEqual([])
    expect(exceptions((list) => atLeast(list.length + 1, list) === FALSE)).toEqual([])
  })

  it.each([0, 1, 2, 3, 4, 5])('of %i is decided when every answer to what is open decides it alike', (count) => {
    const holds = (list: readonly Truth[]): boolean => list.filter((truth) => truth === TRUE).length >= count
    const answers = (list: readonly Truth[]): boolean[] =>
      resolved(list, UNKNOWN).flatMap((known) => resolved(known, JUDGMENT).map(holds))
    expect(exceptions((list) => (atLeast(count, list) === TRUE) === answers(list).every(Boolean))).toEqual([])
    expect(exceptions((list) => (atLeast(count, list) === FALSE) === !answers(list).some(Boolean))).toEqual([])
  })

  it.each([1, 2, 3, 4])('of %i is unknown exactly when finding out what is unknown could decide it', (count) => {
    const couldDecide = (list: readonly Truth[]): boolean =>
      atLeast(count, list) !== TRUE &&
      atLeast(count, list) !== FALSE &&
      resolved(list, UNKNOWN).some((known) => atLeast(count, known) === TRUE || atLeast(count, known) === FALSE)
    expect(exceptions((list) => (atLeast(count, list) === UNKNOWN) === couldDecide(list))).toEqual([])
  })

  it('is left to judgment where the unknown part cannot tip it', () => {
    expect(atLeast(2, [UNKNOWN, JUDGMENT, JUDGMENT])).toBe(JUDGMENT)
  })
})

describe('knowing more', () => {
  it('never turns true or false into anything else', () => {
    const steady = (combine: (list: readonly Truth[]) => Truth) => (list: readonly Truth[]) => {
      const truth = combine(list)
      return (truth !== TRUE && truth !== FALSE) || resolved(list, UNKNOWN).every((known) => combine(known) === truth)
    }
    expect(exceptions(steady(all))).toEqual([])
    expect(exceptions(steady(some))).toEqual([])
    expect(exceptions(steady((list) => atLeast(2, list)))).toEqual([])
  })
})

describe('the worked cases', () => {
  it('a positive HBsAg excludes although anti-HBc was not done (S01.1)', () => {
    expect(some([TRUE, UNKNOWN])).toBe(TRUE)
  })

  it('an age of 17 decides although consent is not recorded (S01.2)', () => {
    const atLeast18 = (age: number): Truth => truthOf(age >= 18)
    expect(all([atLeast18(17), JUDGMENT])).toBe(FALSE)
    expect(all([atLeast18(18), JUDGMENT])).toBe(JUDGMENT)
  })

  it("with no behaviour and no ideation, only the investigator's judgment remains (S01.3)", () => {
    expect(some([FALSE, FALSE, JUDGMENT])).toBe(JUDGMENT)
  })

  it('two failed classes of three are certain, the third is possible: unknown (S01.4)', () => {
    expect(atLeast(3, [TRUE, TRUE, UNKNOWN, FALSE])).toBe(UNKNOWN)
  })
})
