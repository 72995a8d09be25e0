import { describe, expect, it } from 'vitest'
import { leversOf, type Lever } from '../../../src/screening/counterfactual/levers.js'
import { thresholdsOf } from '../../../src/screening/counterfactual/thresholds.js'
import { judged } from '../one-criterion.js'

const patient = {
  labs: [
    { name: 'IgG', value: 5, unit: 'g/L', date: '2026-03-01' },
    { name: 'HIV', value: 'positive', date: '2026-03-01' },
  ],
  procedures: [{ name: 'dialysis', date: '2026-03-01' }],
}

function levers(...rules: readonly string[]): Lever[] {
  const { trial, calendar } = judged({ inclusion: rules }, patient)
  const found = leversOf(
    trial.criteria.map(({ rule }) => rule),
    calendar.today,
  )
  return [...new Set([...found.values()].flat().map(({ lever }) => lever))]
}

/** The positions of the only lever: `below 4`, `4 to 4` … */
function positions(lever: Lever | undefined): string[] {
  return (lever?.positions ?? []).map(({ range, word }) =>
    range === undefined ? word : `${range.low} to ${range.high}`,
  )
}

describe('what could be otherwise', () => {
  it('is one result, cut at the bounds of every rule about it', () => {
    const [lever, ...others] = levers(
      '{ lab: IgG, at-least: 7, unit: g/L }',
      '{ all: [{ lab: IgG, at-most: 10, unit: g/L }] }',
    )
    expect(others).toEqual([])
    expect(positions(lever)).toEqual(['-Infinity to 7', '7 to 7', '7 to 10', '10 to 10', '10 to Infinity'])
    expect(lever?.ways.map(({ range }) => range?.low)).toEqual([7, 7, 10, 10])
  })

  it('leaves out what is not plausible', () => {
    expect(positions(levers('{ lab: IgG, at-least: 0, unit: g/L }')[0])).toEqual(['0 to 0', '0 to Infinity'])
  })

  it('is a word', () => {
    expect(positions(levers('{ lab: HIV, is: negative }')[0])).toEqual(['negative', 'normal'])
  })

  it('is nothing that is history', () => {
    expect(
      levers(
        '{ procedure: dialysis, within: 3 months }',
        '{ age: { at-least: 50 } }',
        '{ drug: biologic, taken: ever }',
      ),
    ).toEqual([])
  })

  it('counts a dose for a rule that asks whether it is unchanged, where courses may go on from one another', () => {
    const course = { name: 'prednisolone', dose: '15 mg/day', stableSince: '2026-01-01' }
    const drugs = [
      { ...course, start: '2026-01-01', end: '2026-02-28' },
      { ...course, start: '2026-02-28', ongoing: true },
    ]
    const stable = '{ drug: prednisolone, taken: now, stable: 30 days }'
    const dose = '{ steroid-dose: { more-than: 10, unit: mg/day } }'
    const keysHeld = (...of: readonly object[]): string[] => {
      const { trial, calendar } = judged({ inclusion: [stable], exclusion: [dose] }, { drugs: of })
      const rules = trial.criteria.map(({ rule }) => rule)
      const [first] = rules
      const holds = first === undefined ? [] : leversOf(rules, calendar.today).get(first)
      return (holds ?? []).map(({ lever }) => lever.variable.key)
    }
    expect(keysHeld(...drugs)).toContain('steroid dose')
    expect(keysHeld(...drugs.slice(1))).not.toContain('steroid dose')
  })

  it('counts a drug that would be new for every rule that asks for one', () => {
    const { trial, calendar } = judged(
      { inclusion: ['{ drug: rituximab, taken: now }', '{ drug: biologic, within: 3 months }'] },
      {},
    )
    const found = leversOf(
      trial.criteria.map(({ rule }) => rule),
      calendar.today,
    )
    expect([...found.values()].map((own) => own.map(({ lever }) => lever.variable.what))).toEqual([
      ['rituximab', 'biologic'],
      ['rituximab', 'biologic'],
    ])
  })
})

describe('of hundreds of courses of one drug', () => {
  it('asks where one would meet the others only once it is to be tried', () => {
    const drugs = Array.from({ length: 300 }, (_, index) => ({
      name: 'prednisolone',
      start: `20${10 + (index % 15)}-01-10`,
      ongoing: true,
    }))
    const rule = '{ drug: corticosteroid, taken: now, stable: 7 days }'
    const { trial, calendar } = judged({ inclusion: [rule] }, { drugs })
    const rules = trial.criteria.map((criterion) => criterion.rule)
    const asked = new Set<string>()
    for (const one of rules.flatMap((each) => thresholdsOf(each, calendar.today))) {
      if (!('accepts' in one)) continue
      const { cuts } = one
      Object.defineProperty(one, 'cuts', {
        get: () => {
          asked.add(one.variable.key)
          return cuts
        },
      })
    }
    const [held = []] = leversOf(rules, calendar.today).values()
    const end = held.find(({ lever }) => lever.variable.key === 'end /drugs/7')
    expect(asked.size).toBe(0)
    expect(end?.lever.positions.length).toBeGreaterThan(0)
    expect([...asked]).toEqual(['end /drugs/7'])
  })
})
