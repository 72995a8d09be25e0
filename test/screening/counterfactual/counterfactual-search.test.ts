import { describe, expect, it } from 'vitest'
import { counterfactualOf } from '../../../src/screening/counterfactual/counterfactual.js'
import { CounterfactualSearch } from '../../../src/screening/counterfactual/counterfactual-search.js'
import { judged } from '../one-criterion.js'

function search(...rules: readonly string[]): CounterfactualSearch {
  const labs = [
    { name: 'IgG', value: 5, unit: 'g/L', date: '2026-03-01' },
    { name: 'platelets', value: 71, unit: '10*9/L', date: '2026-03-01' },
  ]
  const { found, trial, calendar } = judged({ inclusion: rules }, { labs })
  return new CounterfactualSearch(found, trial.criteria, calendar.today, (facts) => calendar.todayWith(facts))
}

const PLATELETS = '{ lab: platelets, at-least: 75, unit: 10*9/L }'

function sets(found: CounterfactualSearch): string[][] {
  return found
    .run()
    .map((pulls) => pulls.map(({ lever, position }) => `${lever.variable.what} from ${String(position.range?.low)}`))
}

describe('the search', () => {
  it('takes the nearest position of each', () => {
    expect(sets(search('{ lab: IgG, at-least: 7, unit: g/L }', '{ lab: IgG, at-least: 8, unit: g/L }'))).toEqual([
      ['IgG from 8'],
    ])
  })

  it('finds every smallest set once', () => {
    const any = '{ any: [{ lab: IgG, at-least: 7, unit: g/L }, { lab: platelets, at-least: 75, unit: 10*9/L }] }'
    expect(sets(search(any))).toEqual([['IgG from 7'], ['platelets from 75']])
    const both =
      '{ at-least: 2, of: [{ lab: IgG, at-least: 7, unit: g/L }, { lab: platelets, at-least: 75, unit: 10*9/L }] }'
    expect(sets(search(both))).toEqual([['IgG from 7', 'platelets from 75']])
    expect(sets(search(both, both))).toHaveLength(1)
  })

  it('finds no more than are enough, and tells each in the order of the rules', () => {
    const igg = '{ lab: IgG, at-least: 7, unit: g/L }'
    const either = `{ any: [${igg}, { lab: IgG, below: 1, unit: g/L }, { lab: platelets, at-least: 100, unit: 10*9/L }] }`
    expect(search(either).run(1)).toHaveLength(1)
    // the platelets, of which only one thing is asked, are looked at first
    expect(sets(search(either, '{ lab: platelets, at-least: 75, unit: 10*9/L }'))).toEqual([['platelets from 100']])
    expect(sets(search(`{ any: [${igg}, { lab: IgG, below: 1, unit: g/L }] }`, PLATELETS))).toEqual([
      ['IgG from 7', 'platelets from 75'],
    ])
  })

  it('leaves out what is too little once others are enough', () => {
    const either = '{ any: [{ lab: IgG, at-least: 7, unit: g/L }, { lab: platelets, at-least: 100, unit: 10*9/L }] }'
    expect(sets(search(either, '{ lab: platelets, below: 90, unit: 10*9/L }'))).toEqual([['IgG from 7']])
  })

  it('ends where nothing is left to try', () => {
    const found = search('{ lab: IgG, at-least: 7, unit: g/L }', '{ lab: IgG, below: 6, unit: g/L }')
    expect(sets(found)).toEqual([])
    expect(found.isComplete).toBe(true)
  })

  it('tells whether some changes are enough', () => {
    const found = search('{ lab: IgG, at-least: 7, unit: g/L }')
    expect(found.removes([])).toBe(false)
    const [first = []] = found.run()
    expect(found.removes(first)).toBe(true)
  })

  const ended = (count: number): object => ({
    drugs: Array.from({ length: count }, () => ({ name: 'belimumab', route: 'iv', end: '2026-03-01' })),
  })
  const steps = (rule: string, patient: object): readonly [number, number, boolean] => {
    const { found, trial, calendar } = judged({ exclusion: [rule] }, patient)
    const one = new CounterfactualSearch(found, trial.criteria, calendar.today, (facts) => calendar.todayWith(facts))
    return [one.run().length, one.steps, one.isComplete]
  }

  it('looks once at the same things otherwise, in whatever order', () => {
    expect(steps('{ drug: biologic, within: 30 days }', ended(4))).toEqual([1, 2 * 4 + 4 * 6 + 8 * 4 + 1, true])
  })

  it('does not begin where it cannot come to an end', () => {
    expect(steps('{ drug: biologic, within: 30 days }', ended(200))).toEqual([0, 0, false])
    expect(
      steps(
        '{ at-least: 2, of: [{ drug: biologic, within: 30 days }, { drug: belimumab, within: 20 days }] }',
        ended(200),
      ),
    ).toEqual([0, 0, false])
  })

  it('takes fewer steps of a long record', () => {
    const [, taken] = steps('{ drug: biologic, within: 30 days, route: iv }', ended(2500))
    expect(taken).toBe(12)
  })

  it('looks at no more combinations than it has steps', () => {
    const found = search(PLATELETS)
    const [[pull] = []] = found.run()
    if (pull === undefined) throw new Error('nothing was found')
    expect(found.mayLookAt([[pull], [pull]])).toBe(true)
    expect(found.mayLookAt([Array.from({ length: 2001 }, () => pull)])).toBe(false)
    expect(found.isComplete).toBe(false)
  })

  it('leaves open what nothing clears once it has looked long enough at each criterion', () => {
    const windows = Array.from({ length: 7 }, (_, index) => `{ drug: biologic, within: ${index + 20} days, route: iv }`)
    const { found, calendar } = judged({ exclusion: windows }, ended(900))
    let looks = 0
    const answer = counterfactualOf(found, calendar.today, (facts) => {
      looks += 1
      return calendar.todayWith(facts)
    })
    expect(answer).toEqual({ sets: [], more: 0, complete: false, against: [] })
    expect(looks).toBe(7 * 98)
  })
})
