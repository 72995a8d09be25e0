import { describe, expect, it, vi } from 'vitest'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { openNeeds } from '../../../src/screening/worklist/open-needs.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const IGG = '{ lab: IgG, below: 7, unit: g/L }'
const LESS = '{ lab: IgG, below: 3, unit: g/L }'
const NEGATIVE = '{ lab: HIV, is: negative }'
const NEITHER = '{ lab: HIV, is: indeterminate }'
const HIV = '{ lab: HIV, is: positive }'
const ESSDAI = '{ score: ESSDAI, at-least: 4 }'
const ASK = '{ ask: Well? }'
const YES = '{ age: { at-least: 18 } }'
const NO = '{ age: { at-least: 90 } }'

/** `IgG` decides the rule on its own; `(IgG)` only beside something else. */
function missing(rule: string, patient: object = {}): string[] {
  const library = libraryOf({ inclusion: [rule] })
  const [criterion] = library.trials[0]?.criteria ?? []
  if (criterion === undefined) throw new Error('no criterion')
  const facts = factsOf(library, { asOf: '2025-06-01', birthDate: '1990-01-01', ...patient })
  const evaluation = new PatientEvaluation(facts, facts.asOf, facts.asOf, library.ruleCount)
  return openNeeds(criterion.rule, evaluation).map(({ need, settles }) => (settles ? need : `(${need})`))
}

describe('what a rule misses', () => {
  it.each([
    ['is nothing where it is decided', YES, []],
    ['is nothing where only a person is asked', ASK, []],
    ['is its result, which decides it', IGG, ['IgG']],
    ['is its result, also where it is denied', `{ not: ${IGG} }`, ['IgG']],
  ])('%s', (_what, rule, expected) => {
    expect(missing(rule)).toEqual(expected)
  })

  it.each([
    ['of any, one that holds is enough', `{ any: [${IGG}, ${HIV}] }`, ['IgG', 'HIV']],
    ['of all, one that does not hold is enough', `{ all: [${IGG}, ${HIV}] }`, ['IgG', 'HIV']],
    ['of two of three, one is not', `{ at-least: 2, of: [${IGG}, ${HIV}, ${ESSDAI}] }`, ['(IgG)', '(HIV)', '(ESSDAI)']],
    ['of two of three, one is where another holds', `{ at-least: 2, of: [${IGG}, ${HIV}, ${YES}] }`, ['IgG', 'HIV']],
    ['of two of three, one is where another does not', `{ at-least: 2, of: [${IGG}, ${HIV}, ${NO}] }`, ['IgG', 'HIV']],
    [
      'one of which a part holds in any case is not',
      `{ at-least: 2, of: [${IGG}, { not: ${IGG} }, ${HIV}] }`,
      ['(IgG)', '(HIV)'],
    ],
    ['one that two of three rest on is', `{ at-least: 2, of: [${IGG}, ${LESS}, ${HIV}] }`, ['IgG', '(HIV)']],
    [
      'what holds whatever it turns out to be does not decide',
      `{ all: [${HIV}, { any: [${IGG}, { not: ${IGG} }] }] }`,
      ['HIV', '(IgG)'],
    ],
    [
      'no number is below one bound and from a higher one on',
      `{ any: [{ all: [${LESS}, { not: ${IGG} }] }, ${HIV}] }`,
      ['(IgG)', 'HIV'],
    ],
    [
      'a result cannot be positive and negative',
      `{ any: [{ all: [${HIV}, ${NEGATIVE}, ${IGG}] }, ${ESSDAI}] }`,
      ['(HIV)', '(IgG)', 'ESSDAI'],
    ],
    ['and one that is neither leaves both open', `{ all: [{ any: [${HIV}, ${NEGATIVE}] }, ${IGG}] }`, ['(HIV)', 'IgG']],
    ['but it may be asked for', `{ all: [{ any: [${HIV}, ${NEITHER}] }, ${IGG}] }`, ['HIV', 'IgG']],
    ['one that leaves a question does', `{ all: [${IGG}, ${ASK}] }`, ['IgG']],
    ['a condition that does not hold is enough', `{ when: ${HIV}, then: ${IGG} }`, ['HIV', 'IgG']],
    ['what never comes to matter is left out', `{ at-least: 2, of: [${IGG}, { all: [${IGG}] }, ${HIV}] }`, ['IgG']],
    ['also where it stands beside what implies it', `{ any: [${IGG}, { all: [${IGG}, ${HIV}] }] }`, ['IgG']],
    [
      'what decides a part need not decide the whole',
      `{ any: [{ at-least: 2, of: [${IGG}, ${HIV}, ${ESSDAI}] }, { at-least: 2, of: [${IGG}, ${HIV}, ${NO}] }] }`,
      ['(IgG)', '(HIV)', '(ESSDAI)'],
    ],
    [
      'what can only deny a part cannot make any of them hold',
      `{ any: [{ not: { any: [{ at-least: 2, of: [${IGG}, ${ESSDAI}, ${NO}] }, ${YES}] } }, ${HIV}] }`,
      ['HIV'],
    ],
  ])('%s', (_what, rule, expected) => {
    expect(missing(rule)).toEqual(expected)
  })

  it('does not promise what would take too long to try out', () => {
    const leaves = ['inadequate', 'intolerant', 'relapse', 'adequate'].flatMap((response) =>
      ['rituximab', 'belimumab', 'prednisone'].map((drug) => `{ drug: ${drug}, taken: ever, response: [${response}] }`),
    )
    const parts = leaves.map((leaf) => `{ any: [${leaf}, { not: ${leaf} }] }`)
    expect(missing(`{ all: [${HIV}, ${parts.slice(0, 2).join(', ')}] }`)).toEqual(['HIV', '(the list of drugs)'])
    expect(missing(`{ all: [${HIV}, ${parts.join(', ')}] }`)).toEqual(['HIV', '(the list of drugs)'])
  })

  it('counts one drug of several that may be the one, where it need not be excluded', () => {
    const patient = { drugs: ['unheard of', 'nor of this'] }
    const drug = '{ drug: biologic, taken: ever }'
    expect(missing(`{ all: [${drug}, ${HIV}] }`, patient)).toEqual([
      "(what 'unheard of' is)",
      "(what 'nor of this' is)",
      'HIV',
    ])
    expect(missing(`{ all: [{ not: ${drug} }, ${HIV}] }`, patient)).toContain("what 'unheard of' is")
  })

  it('counts one drug of several that may be the one', () => {
    const patient = { drugs: ['unheard of', 'nor of this'] }
    expect(missing('{ drug: biologic, taken: ever }', patient)).toEqual([
      "what 'unheard of' is",
      "what 'nor of this' is",
    ])
  })
})

describe('what a rule misses of many names that nobody knows', () => {
  it('is tried out once for all of them', () => {
    const courses = ['rituximab', 'belimumab', 'prednisone'].flatMap((drug) =>
      ['inadequate', 'intolerant'].map((response) => `{ drug: ${drug}, taken: ever, response: [${response}] }`),
    )
    const rule = `{ any: [{ all: [${courses.join(', ')}] }, ${HIV}] }`
    expect(stepsFor(rule, 200)).toEqual(stepsFor(rule, 20))
  })

  it('is looked for once for all of them, in every part', () => {
    const rule = `{ any: [{ all: [{ drug: biologic, taken: ever }, ${IGG}] }, { not: { drug: rituximab, taken: ever } }] }`
    expect(stepsFor(rule, 200)).toEqual(stepsFor(rule, 20))
  })
})

/** How often parts are asked for in finding out what the first criterion misses of a record with unknown names. */
function stepsFor(rule: string, names: number): { truths: number; findings: number } {
  const library = libraryOf({ inclusion: [rule] })
  const [criterion] = library.trials[0]?.criteria ?? []
  if (criterion === undefined) throw new Error('no criterion')
  const drugs = Array.from({ length: names }, (_none, number) => `unheard of ${'x'.repeat(number + 1)}`)
  const facts = factsOf(library, { asOf: '2025-06-01', birthDate: '1990-01-01', drugs })
  const evaluation = new PatientEvaluation(facts, facts.asOf, facts.asOf, library.ruleCount)
  expect(evaluation.find(criterion.rule).needs.length).toBeGreaterThanOrEqual(names)
  const [truths, findings] = [vi.spyOn(evaluation, 'truthOf'), vi.spyOn(evaluation, 'find')]
  openNeeds(criterion.rule, evaluation)
  return { truths: truths.mock.calls.length, findings: findings.mock.calls.length }
}
