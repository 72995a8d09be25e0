import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saidMoreFully } from '../../../src/language/rule/said-more-fully.js'
import { lawRuns } from '../../law-runs.js'

/** The same by a look at every pair of clauses. */
function byEveryPair(said: readonly string[]): string[] {
  return said.filter((clause) => {
    if (!clause.endsWith(' is recorded')) return false
    const subject = clause.slice(0, -' is recorded'.length)
    return said.some(
      (other) =>
        other.startsWith(`${clause}, `) || (other.startsWith(`${subject}, `) && other.endsWith(', is recorded')),
    )
  })
}

const parts = fc.constantFrom('INH', ', ', ' is recorded', ',', ' ', 'given for TB', ', is recorded')
const clauses = fc.array(fc.array(parts, { maxLength: 6 }).map((some) => some.join('')))

describe('what is said more fully', () => {
  it('is what another clause says with more behind it, or within it', () => {
    const said = [
      'INH is recorded',
      'INH is recorded, given for TB',
      'TB is recorded',
      'TB, treated, is recorded',
      'MS',
    ]
    expect([...saidMoreFully(said)].filter((clause) => said.includes(clause))).toEqual([
      'INH is recorded',
      'TB is recorded',
    ])
  })

  it('is nothing where no clause is that plain', () => {
    expect(saidMoreFully(['INH, is recorded at last', 'no record of TB, HIV or MS']).size).toBe(0)
  })

  it('is the same as by a look at every pair of clauses', () => {
    fc.assert(
      fc.property(clauses, (said) => {
        const found = saidMoreFully(said)
        expect(said.filter((clause) => found.has(clause))).toEqual(byEveryPair(said))
      }),
      lawRuns(500),
    )
  })
})
