import { describe, expect, it } from 'vitest'
import { leftOutNotes } from '../../../src/patient/fhir/left-out.js'

const out = (type: string, why: string, name?: string, at = 0): Parameters<typeof leftOutNotes>[0][number] => ({
  type,
  why,
  name,
  path: ['entry', at],
})

describe('what is told of resources that were left out', () => {
  it('is each of a few', () => {
    expect(
      leftOutNotes([
        out('Condition', 'is entered in error', 'infarction'),
        out('Observation', 'has no value', undefined, 3),
      ]),
    ).toEqual([
      { path: ['entry', 0], message: "Condition 'infarction' is entered in error; it was left out" },
      { path: ['entry', 3], message: 'Observation has no value; it was left out' },
    ])
  })

  it('is the number of many, and some of their names', () => {
    const names = ['a', 'b', 'a', 'c', 'd']
    const many = (given: readonly (string | undefined)[]): string[] =>
      leftOutNotes(given.map((name) => out('Observation', 'is preliminary', name))).map(({ message }) => message)
    expect(many(names)).toEqual(["5 times Observation is preliminary: left out ('a', 'b', 'c' …)"])
    expect(many(names.slice(0, 4))).toEqual(["4 times Observation is preliminary: left out ('a', 'b', 'c')"])
    expect(many([undefined, undefined, undefined, undefined])).toEqual(['4 times Observation is preliminary: left out'])
  })

  it('is that it is left open, where it may be of this patient', () => {
    const open = { ...out('Condition', 'names no patient'), isOpen: true } as const
    const told = 'whether what it says is of this patient is left open'
    expect(leftOutNotes([open]).map(({ message }) => message)).toEqual([`Condition names no patient; ${told}`])
    expect(leftOutNotes([open, open, open, open]).map(({ message }) => message)).toEqual([
      `4 times Condition names no patient: ${told}`,
    ])
  })

  it('is one line for all that nobody reads', () => {
    const why = 'tells nothing of the health of a patient'
    expect(leftOutNotes([out('Coverage', why), out('Claim', why), out('Claim', why), out('Device', why)])).toEqual([
      { path: [], message: `not read, for each ${why}: Claim 2, Coverage 1, Device 1` },
    ])
    expect(leftOutNotes([])).toEqual([])
  })
})
