import { describe, expect, it } from 'vitest'
import { leversOf } from '../../../src/screening/counterfactual/levers.js'
import { canTurn, leastToTurn, turningLevers } from '../../../src/screening/counterfactual/turning.js'
import { judged } from '../one-criterion.js'

const IGG = '{ lab: IgG, at-least: 7, unit: g/L }'
const PLATELETS = '{ lab: platelets, at-least: 75, unit: 10*9/L }'
const ESSDAI = '{ score: ESSDAI, at-least: 4 }'
const HIV = '{ lab: HIV, is: positive }'
const NO = '{ age: { at-least: 90 } }'
const YES = '{ sex: female }'

const patient = {
  labs: [
    { name: 'IgG', value: 5, unit: 'g/L', date: '2026-03-01' },
    { name: 'platelets', value: 71, unit: '10*9/L', date: '2026-03-01' },
  ],
  scores: { ESSDAI: 3 },
  drugs: [{ name: 'rituximab', start: '2025-10-01', end: '2026-01-20' }],
}

function toTry(rule: string): string[] {
  const { trial, calendar } = judged({ inclusion: [rule] }, patient)
  return trial.criteria.flatMap((criterion) =>
    turningLevers(criterion.rule, leversOf([criterion.rule], calendar.today), calendar.today).map(
      ({ variable }) => variable.what,
    ),
  )
}

describe('what has to be tried so that a rule comes out otherwise', () => {
  it.each([
    ['of one rule, its own', IGG, ['IgG']],
    ['of all that are false, the first: every one has to turn', `{ all: [${IGG}, ${PLATELETS}] }`, ['IgG']],
    ['of any that are false, each', `{ any: [${IGG}, ${PLATELETS}] }`, ['IgG', 'platelets']],
    [
      'of two of three, two: one may stay',
      `{ at-least: 2, of: [${IGG}, ${PLATELETS}, ${ESSDAI}] }`,
      ['IgG', 'platelets'],
    ],
    [
      'of two of three of which one is open, two',
      `{ at-least: 2, of: [${IGG}, ${HIV}, ${PLATELETS}] }`,
      ['IgG', 'platelets'],
    ],
    [
      'of what holds, one',
      `{ not: { any: [{ lab: IgG, below: 7, unit: g/L }, { lab: platelets, below: 75, unit: 10*9/L }] } }`,
      ['IgG'],
    ],
    ['nothing, where what nothing can change is enough', `{ all: [${NO}, ${IGG}] }`, []],
    ['not what holds already', `{ all: [${YES}, ${IGG}] }`, ['IgG']],
    ['of what is open, all that it looks at', `{ any: [${IGG}, ${HIV}] }`, ['IgG']],
    ['an end, where it is within a window', '{ not: { drug: rituximab, within: 3 months } }', ['rituximab']],
    ['a new course, where it is not', '{ drug: rituximab, within: 30 days }', ['rituximab']],
    [
      'of a condition that holds, or what follows from it, either',
      `{ when: { score: ESSDAI, below: 4 }, then: ${IGG} }`,
      ['ESSDAI', 'IgG'],
    ],
    [
      'of a rule that may be doubted, all of it',
      `{ doubted-by: ${HIV}, rule: { when: ${YES}, then: ${IGG} }, in-doubt: ${ESSDAI} }`,
      ['IgG', 'ESSDAI'],
    ],
  ])('%s', (_what, rule, expected) => {
    expect(toTry(rule)).toEqual(expected)
  })
})

describe('whether something that could be otherwise turns a rule at all', () => {
  it.each([
    ['what is asked of a number', IGG, true],
    ['what nothing changes', NO, false],
    ['one part that nothing changes, where every part has to turn', `{ all: [${IGG}, ${NO}] }`, false],
    ['one part that something changes, where any will do', `{ any: [${NO}, ${IGG}] }`, true],
    ['two of three, one of which may stay', `{ at-least: 2, of: [${NO}, ${IGG}, ${PLATELETS}] }`, true],
    ['two of three, two of which nothing changes', `{ at-least: 2, of: [${NO}, ${NO}, ${PLATELETS}] }`, false],
    ['an age, which is a number', '{ age: { below: 18 } }', false],
    ['an end that would have to be later', '{ drug: rituximab, within: 30 days }', true],
    ['what follows from a condition', `{ when: ${YES}, then: ${IGG} }`, true],
    ['what follows from it and nothing changes', `{ when: ${YES}, then: ${NO} }`, false],
    [
      'what may be doubted, where something in it changes',
      `{ doubted-by: ${HIV}, rule: { all: [${NO}, ${IGG}] }, in-doubt: ${NO} }`,
      true,
    ],
    ['what may be doubted, where nothing changes', `{ doubted-by: ${NO}, rule: ${NO}, in-doubt: ${NO} }`, false],
    ['what is open', HIV, true],
  ])('%s: %s', (_what, rule, expected) => {
    const { found, calendar } = judged({ inclusion: [rule] }, patient)
    expect(found.criteria.map((one) => canTurn(one.criterion.rule, calendar.today))).toEqual([expected])
  })
})

describe('how many things at least have to be otherwise', () => {
  const drugs = ['rituximab', 'rituximab', 'belimumab', 'prednisone'].map((name) => ({ name, end: '2026-03-01' }))
  const within = (name: string): string => `{ drug: ${name}, within: 30 days }`

  it.each([
    ['of one rule, one', IGG, 1],
    ['each course that lies in a window', within('biologic'), 3],
    ['of a window in which there is none, one', within('prednisolone'), 1],
    ['of any, that which takes the most', `{ any: [${within('rituximab')}, ${within('biologic')}] }`, 3],
    ['of all, that which takes the fewest', `{ all: [${within('rituximab')}, ${within('biologic')}] }`, 2],
    [
      'of two of three, one of which may stay',
      `{ at-least: 2, of: [${within('rituximab')}, ${within('biologic')}, ${within('prednisone')}] }`,
      2,
    ],
    ['one, where one course may turn what is said of another', '{ drug: biologic, taken: ever, stable: 3 days }', 1],
    ['of what is open, one', HIV, 1],
  ])('%s', (_what, rule, expected) => {
    const { found, calendar } = judged({ exclusion: [rule] }, { ...patient, drugs })
    expect(found.criteria.map((one) => leastToTurn(one.criterion.rule, calendar.today))).toEqual([expected])
  })
})
