import { describe, expect, it } from 'vitest'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { needKey } from '../../../src/screening/worklist/need-key.js'
import { settlingOf } from '../../../src/screening/worklist/settling.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const IGG = '{ lab: IgG, below: 7, unit: g/L }'
const HIV = '{ lab: HIV, is: positive }'
const LATELY = '{ drug: biologic, within: 3 months }'
const EVER = '{ drug: biologic, taken: ever }'
const TOGETHER = '{ together: [biologic, prednisone], for: { more-than: 3 months } }'
const ESSDAI = '{ score: ESSDAI, at-least: 4 }'

/** What the first criterion misses, each with whether it settles it alone, and whether it helps to. */
function missing(rule: string, patient: object = {}): string[] {
  const library = libraryOf({ inclusion: [rule] })
  const [criterion] = library.trials[0]?.criteria ?? []
  if (criterion === undefined) throw new Error('no criterion')
  const facts = factsOf(library, { asOf: '2025-06-01', ...patient })
  const evaluation = new PatientEvaluation(facts, facts.asOf, facts.asOf, library.ruleCount)
  const needs = new Map(evaluation.find(criterion.rule).needs.map((need) => [needKey(need), need.need]))
  const settling = settlingOf(criterion.rule, evaluation)
  // nor does what nobody misses
  expect(settling.isSettledBy('')).toBe(false)
  return [...needs].map(([key, name]) => {
    const settles = settling.isSettledBy(key)
    const helps = settling.helpsToSettle(key)
    return `${name}: ${settles ? 'settles' : helps ? 'helps' : 'neither'}`
  })
}

describe('what is missing', () => {
  it.each([
    ['settles a part that is enough', `{ any: [${IGG}, ${HIV}] }`, ['IgG: settles', 'HIV: settles']],
    [
      'helps where another has to come out one way first',
      `{ at-least: 2, of: [${IGG}, ${HIV}, ${ESSDAI}] }`,
      ['IgG: helps', 'HIV: helps', 'ESSDAI: helps'],
    ],
    [
      'does neither where the same thing decides with it and without it',
      `{ any: [${IGG}, { all: [${IGG}, ${HIV}] }] }`,
      ['IgG: settles', 'HIV: neither'],
    ],
    [
      'does neither where two that come out alike are enough, or one of them is not',
      `{ at-least: 2, of: [${IGG}, { all: [${IGG}] }, { not: ${HIV} }] }`,
      ['IgG: settles', 'HIV: neither'],
    ],
    [
      'helps where a part holds in any case, because nobody sees that before it is known',
      `{ any: [{ all: [${IGG}, { not: ${IGG} }] }, ${HIV}] }`,
      ['IgG: helps', 'HIV: settles'],
    ],
    [
      'does neither where it would decide only what cannot be: a drug that was given lately, and never',
      `{ all: [${LATELY}, { not: ${EVER} }, { any: [${HIV}, { not: ${HIV} }] }] }`,
      ['the list of drugs: settles', 'HIV: neither'],
    ],
  ])('%s', (_what, rule, expected) => {
    expect(missing(rule)).toEqual(expected)
  })

  it('may help where one part misses it and something else', () => {
    const patient = { drugs: ['unheard of', 'nor of this'] }
    expect(missing(`{ all: [{ drug: biologic, taken: ever }, ${HIV}] }`, patient)).toEqual([
      "what 'unheard of' is: helps",
      "what 'nor of this' is: helps",
      'HIV: settles',
    ])
  })

  it.each([
    [TOGETHER, ["what 'unheard of' is: helps", "what 'nor of this' is: helps"]],
    // of the other part, which is no in any case, one drug is all that is missing
    [
      `{ any: [${TOGETHER}, { all: [${LATELY}, { not: ${LATELY} }] }] }`,
      ["what 'unheard of' is: helps", "what 'nor of this' is: helps"],
    ],
  ])('may help where a part is not said to be decided by one of the things that it misses: %s', (rule, expected) => {
    const drugs = ['unheard of', { name: 'nor of this', start: '2019-01-01', end: '2020-01-01' }]
    expect(missing(rule, { drugs })).toEqual(expected)
  })

  it.each([
    ['settles what nine courses decide together', 9, 'settles'],
    ['is not promised to settle what ten do, which would take too long to try out', 10, 'helps'],
  ])('%s', (_what, count, expected) => {
    const courses = ['rituximab', 'belimumab', 'prednisone'].flatMap((drug) =>
      ['inadequate', 'intolerant', 'relapse', 'adequate'].map(
        (response) => `{ drug: ${drug}, taken: ever, response: [${response}] }`,
      ),
    )
    const rule = `{ any: [{ all: [${courses.slice(0, count).join(', ')}] }, ${HIV}] }`
    expect(missing(rule, { drugs: ['unheard of'] })).toEqual([`what 'unheard of' is: ${expected}`, 'HIV: settles'])
  })

  it.each([
    ['does neither where it changes nothing in all that there can be', 6, 'neither'],
    ['may help where all that there can be would take too long to try out', 8, 'helps'],
  ])('%s', (_what, count, expected) => {
    const others = ['inadequate', 'intolerant', 'relapse', 'adequate'].flatMap((response) =>
      ['rituximab', 'belimumab'].map((drug) => `{ drug: ${drug}, taken: ever, response: [${response}] }`),
    )
    const absorbed = `{ any: [${IGG}, { all: [${IGG}, ${HIV}] }] }`
    expect(missing(`{ all: [${absorbed}, ${others.slice(0, count).join(', ')}] }`)).toContain(`HIV: ${expected}`)
  })
})
