import { describe, expect, it } from 'vitest'
import type { BlockingNeed } from '../../../src/screening/cohort/blocking.js'
import { NeedTallies } from '../../../src/screening/cohort/need-tally.js'

const need = (name: string, given: Partial<BlockingNeed> = {}): BlockingNeed => ({
  need: name,
  kind: 'lab',
  trials: ['ONE'],
  alone: [],
  ...given,
})

describe('what patients miss', () => {
  it('is counted by patient, in all and by trial', () => {
    const tallies = new NeedTallies()
    tallies.count([need('IgG', { trials: ['ONE', 'TWO'], alone: ['TWO'] }), need('CRP')])
    tallies.count([need('IgG')])
    expect(tallies.all).toEqual([
      {
        need: 'IgG',
        kind: 'lab',
        effort: 'blood-test',
        patients: 2,
        alone: 1,
        trials: { ONE: { patients: 2, alone: 0 }, TWO: { patients: 1, alone: 1 } },
      },
      {
        need: 'CRP',
        kind: 'lab',
        effort: 'blood-test',
        patients: 1,
        alone: 0,
        trials: { ONE: { patients: 1, alone: 0 } },
      },
    ])
  })

  it('tells things of one name and two kinds apart', () => {
    const tallies = new NeedTallies()
    tallies.count([need('HIV'), need('HIV', { kind: 'condition' })])
    expect(tallies.all.map(({ kind }) => kind)).toEqual(['lab', 'condition'])
  })

  it('counts conflicts of one kind as one, wherever they stand, and a patient who has two of them once', () => {
    const tallies = new NeedTallies()
    const conflict = (places: string, alone: string[] = []): BlockingNeed =>
      need(`which FVC is right: ${places}`, { kind: 'conflict', alone })
    tallies.count([conflict('/labs/1 or /labs/2'), conflict('/labs/3 or /labs/4', ['ONE'])])
    tallies.count([conflict('/vitals/7 and /vitals/8')])
    expect(tallies.all).toMatchObject([
      { need: 'which FVC is right', patients: 2, alone: 1, trials: { ONE: { patients: 2, alone: 1 } } },
    ])
  })

  it('names so many, and counts the rest', () => {
    const tallies = new NeedTallies(2)
    tallies.count([need('a'), need('b'), need('c')])
    tallies.count([need('b'), need('d')])
    expect(tallies.all.map(({ need: name, patients }) => [name, patients])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    expect(tallies.others).toBe(2)
  })

  it('adds up to the same in parts, and leaves the parts as they are', () => {
    const whole = new NeedTallies()
    const parts = [new NeedTallies(), new NeedTallies()]
    const patients = [[need('a')], [need('b', { alone: ['ONE'] })], [need('a'), need('b')], [need('c')]]
    patients.forEach((needs, index) => {
      whole.count(needs)
      parts[Math.floor(index / 2)]?.count(needs)
    })
    const sum = new NeedTallies()
    const before = structuredClone(parts.map(({ all }) => all))
    for (const { all, others } of parts) sum.add(all, others)
    expect(sum.all).toEqual(whole.all)
    expect(parts.map(({ all }) => all)).toEqual(before)
  })
})
