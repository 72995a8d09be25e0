import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { answerFromList, type Answer } from '../../src/language/list/listing.js'
import type { Fact } from '../../src/facts/fact.js'
import type { Need } from '../../src/language/rule/finding.js'

/** An entry that may or may not be what is asked for. */
function answer(name: string, truth: Truth): Answer<Fact> {
  return {
    fact: { path: `/drugs/${name}`, label: name },
    truth,
    unrecognised: false,
    flips: [],
    clause: () => `${name} says so`,
    value: `value of ${name}`,
    need: () => ({ need: `date of ${name}`, kind: 'drug' }),
  }
}

/** What a list misses of which so many entries must say yes. */
function needsOf(truths: readonly Truth[], times: number): readonly Need[] {
  const answers = truths.map((truth, index) => answer(`${index}`, truth))
  const listing = { listed: true, entries: [] }
  return answerFromList({
    list: 'drugs',
    listing,
    strict: false,
    what: 'biologic',
    kind: 'drug',
    answers,
    times,
    absences: [],
    denying: () => [],
    covered: false,
    unsaid: () => [],
  }).needs
}

describe('an answer to one of the entries of a list', () => {
  it.each<[string, readonly Truth[], number, readonly (readonly Truth[])[]]>([
    ['can only say yes where one of several is enough', [UNKNOWN, UNKNOWN], 1, [[TRUE], [TRUE]]],
    ['can only say no where both must be there', [UNKNOWN, UNKNOWN], 2, [[FALSE], [FALSE]]],
    ['says yes where one is there and one more is asked for', [TRUE, UNKNOWN, UNKNOWN], 2, [[TRUE], [TRUE]]],
    ['says nothing alone where two of three must be there', [UNKNOWN, UNKNOWN, UNKNOWN], 2, [[], [], []]],
  ])('%s', (_what, truths, times, expected) => {
    expect(needsOf(truths, times).map(({ makes }) => makes?.())).toEqual(expected)
  })

  it('settles it both ways where it is the only one, which need not be said', () => {
    expect(needsOf([UNKNOWN], 1)).toEqual([{ need: 'date of 0', kind: 'drug' }])
  })
})
