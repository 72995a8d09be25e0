import { describe, expect, it } from 'vitest'
import { counterfactualOf } from '../../../src/screening/counterfactual/counterfactual.js'
import type { Counterfactual } from '../../../src/screening/result/result.js'
import type { InventedTrial } from '../../criteria/invented.js'
import { judged } from '../one-criterion.js'

const labs = [
  { name: 'IgG', value: 5, unit: 'g/L', date: '2026-03-01' },
  { name: 'platelets', value: 71, unit: '10*9/L', date: '2026-03-01' },
  { name: 'HIV', value: 'positive', date: '2026-03-01' },
]
const rituximab = { name: 'MabThera', start: '2025-10-01', end: '2026-01-20' }
const prednisolone = {
  name: 'prednisolone',
  start: '2025-01-01',
  ongoing: true,
  dose: '30 mg/day',
  stableSince: '2026-03-12',
}

function counterfactual(rules: InventedTrial, patient: object = {}): Counterfactual {
  const { found, calendar } = judged(rules, { labs, drugs: [rituximab, prednisolone], ...patient })
  expect(found.verdict).toBe('ineligible')
  return counterfactualOf(found, calendar.today, (facts) => calendar.todayWith(facts))
}

/** Each set in a line: `IgG {"atLeast":7} and …`. */
function sets({ sets: found, complete }: Counterfactual): string[] {
  expect(complete).toBe(true)
  return found.map((set) => set.map(({ what, needs }) => `${what} ${JSON.stringify(needs)}`).join(' and '))
}

describe('the smallest set of facts that would have to differ', () => {
  it('is the very dose from which a course would go on', () => {
    const before = { ...prednisolone, ongoing: false, end: '2026-02-28', dose: '5 mg/day', stableSince: '2025-01-01' }
    const now = { ...prednisolone, start: '2026-02-28', dose: '15 mg/day', stableSince: '2025-01-01' }
    const drugs = [before, now]
    const stable = '{ drug: prednisolone, taken: now, stable: 30 days }'
    const rules = { inclusion: [stable], exclusion: ['{ steroid-dose: { more-than: 10, unit: mg/day } }'] }
    expect(sets(counterfactual(rules, { drugs }))).toEqual(['systemic corticosteroids as prednisone {"equals":5}'])
  })

  it.each<[string, InventedTrial, string[]]>([
    ['is one result', { inclusion: ['{ lab: IgG, at-least: 7, unit: g/L }'] }, ['IgG {"atLeast":7}']],
    [
      'is one result that fits both criteria',
      { inclusion: ['{ lab: IgG, at-least: 7, unit: g/L }', '{ lab: IgG, more-than: 8, unit: g/L }'] },
      ['IgG {"moreThan":8}'],
    ],
    [
      'keeps what is satisfied so',
      { inclusion: ['{ lab: IgG, at-least: 7, unit: g/L }'], exclusion: ['{ lab: IgG, at-least: 10, unit: g/L }'] },
      ['IgG {"atLeast":7,"below":10}'],
    ],
    [
      'is a result for each of two criteria',
      { inclusion: ['{ lab: IgG, at-least: 7, unit: g/L }', '{ lab: platelets, at-least: 75, unit: 10*9/L }'] },
      ['IgG {"atLeast":7} and platelets {"atLeast":75}'],
    ],
    [
      'is either of two results',
      {
        inclusion: ['{ any: [{ lab: IgG, at-least: 7, unit: g/L }, { lab: platelets, at-least: 75, unit: 10*9/L }] }'],
      },
      ['IgG {"atLeast":7}', 'platelets {"atLeast":75}'],
    ],
    [
      'is the one that clears two criteria at once, rather than two',
      {
        inclusion: [
          '{ any: [{ lab: IgG, at-least: 7, unit: g/L }, { lab: platelets, at-least: 75, unit: 10*9/L }] }',
          '{ lab: platelets, at-least: 80, unit: 10*9/L }',
        ],
      },
      ['platelets {"atLeast":80}'],
    ],
    [
      'is an earlier last dose',
      { exclusion: ['{ drug: biologic, within: 3 months }'] },
      ['MabThera {"atMost":"2025-12-14"}'],
    ],
    [
      'is a drug that is no longer taken',
      { exclusion: ['{ drug: prednisolone, taken: now }'] },
      ['prednisolone {"atMost":"2026-03-14"}'],
    ],
    [
      'is a lower dose, or none',
      { exclusion: ['{ steroid-dose: { more-than: 20, unit: mg/day } }'] },
      ['systemic corticosteroids as prednisone {"atMost":20}', 'prednisolone {"atMost":"2026-03-14"}'],
    ],
    [
      'is a longer time at the same dose',
      { inclusion: ['{ drug: prednisolone, taken: now, stable: 7 days }'] },
      ['prednisolone {"atMost":"2026-03-08"}'],
    ],
    [
      'is a drug that is taken',
      { inclusion: ['{ drug: belimumab, taken: now }'] },
      ['belimumab {"equals":"taken since 2026-03-15"}'],
    ],
    ['is another word', { exclusion: ['{ lab: HIV, is: positive }'] }, ['HIV {"equals":"negative"}']],
    [
      'leaves the unknown unknown',
      { inclusion: ['{ lab: IgG, at-least: 7, unit: g/L }', '{ score: ESSDAI, at-least: 4 }'] },
      ['IgG {"atLeast":7}'],
    ],
    [
      'does as much where the record stays open',
      { inclusion: ['{ all: [{ lab: IgG, at-least: 7, unit: g/L }, { score: ESSDAI, at-least: 4 }] }'] },
      ['IgG {"atLeast":7}'],
    ],
    [
      'says how far each may go beside the other',
      {
        exclusion: [
          '{ all: [{ lab: IgG, below: 7, unit: g/L }] }',
          '{ lab: platelets, below: 75, unit: 10*9/L }',
          '{ all: [{ lab: IgG, at-least: 9, unit: g/L }, { lab: platelets, at-least: 90, unit: 10*9/L }] }',
        ],
      },
      ['IgG {"atLeast":7} and platelets {"atLeast":75,"below":90}'],
    ],
  ])('%s', (_what, rules, expected) => {
    expect(sets(counterfactual(rules))).toEqual(expected)
  })

  it.each<[string, InventedTrial, string[]]>([
    ['of an age', { inclusion: ['{ age: { at-least: 50 } }'] }, ['I1']],
    ['of a drug ever taken', { exclusion: ['{ drug: biologic, taken: ever }'] }, ['E1']],
    ['of a test that was ever positive', { exclusion: ['{ lab: HIV, is: positive, result: ever }'] }, ['E1']],
    [
      'of a part that stands against it alone',
      { inclusion: ['{ all: [{ lab: IgG, at-least: 7, unit: g/L }, { sex: male }] }'] },
      ['I1'],
    ],
    [
      'of one criterion beside those that could be cleared',
      {
        inclusion: ['{ lab: IgG, at-least: 7, unit: g/L }', '{ sex: male }'],
        exclusion: ['{ drug: biologic, taken: ever }'],
      },
      ['I2', 'E1'],
    ],
    [
      'of two criteria that no one result fits',
      { inclusion: ['{ lab: IgG, at-least: 7, unit: g/L }'], exclusion: ['{ lab: IgG, more-than: 4, unit: g/L }'] },
      ['I1', 'E1'],
    ],
    [
      'where a change only makes the record contradict itself',
      { exclusion: ['{ same-fact: [{ lab: HIV, is: positive }, { condition: tuberculosis, status: current }] }'] },
      ['E1'],
    ],
  ])('is not there because %s', (_what, rules, expected) => {
    const found = counterfactual(rules, { conditions: [{ name: 'tuberculosis', status: 'active' }] })
    expect(found).toEqual({ sets: [], more: 0, complete: true, against: expected })
  })

  it('does not mind a contradiction that is there already', () => {
    const rules = {
      inclusion: ['{ lab: IgG, at-least: 7, unit: g/L }'],
      exclusion: ['{ same-fact: [{ lab: HIV, is: positive }, { condition: tuberculosis, status: current }] }'],
    }
    const conditions = [{ name: 'tuberculosis', status: 'absent' }]
    expect(sets(counterfactual(rules, { conditions }))).toEqual(['IgG {"atLeast":7}'])
  })

  it('does not end a course so that another one goes on from it', () => {
    const again = { ...prednisolone, start: '2026-03-14', stableSince: '2025-01-01' }
    const drugs = [{ ...prednisolone, stableSince: '2025-01-01' }, again]
    const rules = { exclusion: ['{ drug: prednisolone, taken: now, stable: 7 days }'] }
    expect(sets(counterfactual(rules, { drugs }))).toEqual([
      'prednisolone {"atMost":"2026-03-12"}',
      'prednisolone {"atLeast":"2026-03-09"}',
    ])
  })

  it('is listed ten times at most, and counted beyond', () => {
    const any = Array.from({ length: 12 }, (_, index) => `{ drug: drug-${index}, taken: now }`)
    const named = (rule: string, index: number): string => rule.replace(`drug-${index}`, NAMES[index] ?? '')
    const found = counterfactual({ inclusion: [`{ any: [${any.map(named).join(', ')}] }`] }, { drugs: [] })
    expect(found.sets).toHaveLength(10)
    expect(found.more).toBe(2)
  })

  const endless = [1, 2, 3, 4, 6, 7, 8, 9].map(
    (limit) =>
      `{ any: [{ lab: IgG, equals: ${limit}, unit: g/L }, { lab: platelets, equals: ${limit}, unit: 10*9/L }, { score: ESSDAI, equals: ${limit} }] }`,
  )

  it('is not looked for without end', () => {
    const found = counterfactual({ inclusion: endless }, { scores: { ESSDAI: 5 } })
    expect(found).toEqual({ sets: [], more: 0, complete: false, against: [] })
  })

  it('is known at once not to be there where one part of a criterion is fixed, however much else it asks', () => {
    const inclusion = [`{ all: [${endless.join(', ')}, { sex: male }] }`]
    const found = counterfactual({ inclusion }, { scores: { ESSDAI: 5 } })
    expect(found).toEqual({ sets: [], more: 0, complete: true, against: ['I1'] })
  })
})

const NAMES = [
  'rituximab',
  'belimumab',
  'prednisone',
  'prednisolone',
  'cyclophosphamide',
  'biologic',
  'anti-CD20 antibody',
  'corticosteroid',
  '[rituximab, prednisone]',
  '[belimumab, prednisone]',
  '[rituximab, belimumab]',
  '[prednisone, prednisolone]',
]
