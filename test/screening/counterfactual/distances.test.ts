import { describe, expect, it } from 'vitest'
import { distancesOf } from '../../../src/screening/counterfactual/distances.js'
import { judged } from '../one-criterion.js'

const IGG = '{ lab: IgG, at-least: 7, unit: g/L }'
const PLATELETS = '{ lab: platelets, at-least: 75, unit: 10*9/L }'
const labs = [
  { name: 'IgG', value: 5, unit: 'g/L', date: '2026-03-01' },
  { name: 'platelets', value: 71, unit: '10*9/L', date: '2026-03-01' },
  { name: 'HIV', value: 'positive', date: '2026-03-01' },
]
const drugs = [
  { name: 'MabThera', start: '2025-10-01', end: '2026-01-20' },
  { name: 'prednisolone', start: '2025-01-01', ongoing: true, dose: '30 mg/day', stableSince: '2026-03-12' },
]
const patient = { labs, drugs, scores: { ESSDAI: 3 } }

/** `IgG 5 {"atLeast":7} 2`. */
function distances(rule: string, given: object = {}): string[] {
  const { found, calendar } = judged({ inclusion: [rule] }, { ...patient, ...given })
  return found.criteria.flatMap(({ criterion }) =>
    distancesOf(criterion.rule, calendar.today).map(
      ({ what, value, needs, distance }) => `${what} ${String(value)} ${JSON.stringify(needs)} ${String(distance)}`,
    ),
  )
}

describe('the distance to the other side', () => {
  it.each([
    ['of a result', IGG, ['IgG 5 {"atLeast":7} 2']],
    ['of a result in the unit of the rule', '{ lab: IgG, below: 600, unit: mg/dL }', ['IgG 500 {"atLeast":600} 100']],
    ['of a score', '{ score: ESSDAI, at-least: 4 }', ['ESSDAI 3 {"atLeast":4} 1']],
    [
      'of a dose',
      '{ steroid-dose: { at-most: 20, unit: mg/day } }',
      ['systemic corticosteroids as prednisone 30 {"atMost":20} 10'],
    ],
    ['of a washout', '{ drug: rituximab, within: 3 months }', ['MabThera 2026-01-20 {"atMost":"2025-12-14"} 37']],
    [
      'of an unchanged dose',
      '{ drug: prednisolone, taken: now, stable: 7 days }',
      ['prednisolone 2026-03-12 {"atMost":"2026-03-08"} 4'],
    ],
    ['of an age', '{ age: { at-least: 50 } }', ['age 45 {"atLeast":50} 5']],
    [
      'of bounds on both sides: the nearer',
      '{ lab: IgG, at-least: 4, at-most: 20, unit: g/L }',
      ['IgG 5 {"below":4} 1'],
    ],
  ])('%s', (_what, rule, expected) => {
    expect(distances(rule)).toEqual(expected)
  })

  it.each([
    [
      'of all that are false, those',
      `{ all: [${IGG}, ${PLATELETS}, { sex: female }] }`,
      ['IgG 5 {"atLeast":7} 2', 'platelets 71 {"atLeast":75} 4'],
    ],
    [
      'of an all that is true in part, only what is not',
      `{ all: [${IGG}, { lab: platelets, below: 75, unit: 10*9/L }] }`,
      ['IgG 5 {"atLeast":7} 2'],
    ],
    ['of one that is denied, where it holds', `{ not: { lab: IgG, below: 7, unit: g/L } }`, ['IgG 5 {"atLeast":7} 2']],
    [
      'of two bounds of one result, the nearer',
      `{ any: [{ lab: IgG, at-least: 9, unit: g/L }, ${IGG}] }`,
      ['IgG 5 {"atLeast":7} 2'],
    ],
    [
      'of a washout of a drug that must also have been taken ever',
      '{ all: [{ drug: rituximab, within: 3 months }, { drug: rituximab, taken: ever }] }',
      ['MabThera 2026-01-20 {"atMost":"2025-12-14"} 37'],
    ],
    [
      'of a washout beside another drug that counts for ever',
      '{ any: [{ drug: rituximab, within: 3 months }, { drug: prednisolone, taken: ever }] }',
      ['MabThera 2026-01-20 {"atMost":"2025-12-14"} 37'],
    ],
    [
      'the same the other way round',
      `{ any: [${IGG}, { lab: IgG, at-least: 9, unit: g/L }] }`,
      ['IgG 5 {"atLeast":7} 2'],
    ],
    [
      'of the rule that decides, not of the doubt about it',
      `{ doubted-by: { lab: platelets, below: 10, unit: 10*9/L }, rule: ${IGG}, in-doubt: { ask: Well? } }`,
      ['IgG 5 {"atLeast":7} 2'],
    ],
    [
      'of a fact that stands in two places, in both',
      `{ same-fact: [${IGG}, ${PLATELETS}] }`,
      ['IgG 5 {"atLeast":7} 2', 'platelets 71 {"atLeast":75} 4'],
    ],
    [
      'in doubt, of the rule that decides then, and not of the one that is doubted',
      `{ doubted-by: { lab: platelets, below: 75, unit: 10*9/L }, rule: ${IGG}, in-doubt: ${PLATELETS} }`,
      ['platelets 71 {"atLeast":75} 4'],
    ],
    [
      'where a doubted yes must hold as well, of both',
      `{ doubted-by: { sex: female }, rule: { not: ${IGG} }, in-doubt: { not: ${PLATELETS} }, doubts: yes }`,
      ['IgG 5 {"atLeast":7} 2', 'platelets 71 {"atLeast":75} 4'],
    ],
    [
      'where it is open whether there is doubt, and both rules answer alike, of both',
      `{ doubted-by: { ask: Well? }, rule: ${IGG}, in-doubt: ${PLATELETS} }`,
      ['IgG 5 {"atLeast":7} 2', 'platelets 71 {"atLeast":75} 4'],
    ],
  ])('%s', (_what, rule, expected) => {
    expect(distances(rule)).toEqual(expected)
  })

  it.each([
    ['of a word', '{ lab: HIV, is: negative }'],
    ['of a drug that is, or is not, taken now', '{ drug: prednisolone, taken: now }'],
    ['of what is not recorded', '{ lab: IgG, at-least: 7, unit: g/L }'],
    ['of a bound that nothing can pass', '{ lab: IgG, at-least: 0, unit: g/L }'],
    [
      'of a washout of a drug that counts for ever as well',
      '{ any: [{ drug: rituximab, within: 3 months }, { drug: rituximab, taken: ever }] }',
    ],
    [
      'of a washout, where the drug would count for ever also by a part inside',
      '{ any: [{ drug: rituximab, within: 3 months }, { not: { all: [{ not: { drug: rituximab, taken: ever } }, { sex: female }] } }] }',
    ],
  ])('is none %s', (_what, rule) => {
    expect(distances(rule, { labs: rule.includes('at-least: 7') ? [] : labs })).toEqual([])
  })
})
