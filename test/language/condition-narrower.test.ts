import { expect, it } from 'vitest'
import { problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'

const ever = { condition: 'meningitis', status: 'ever' }
const now = { condition: 'meningitis', status: 'current' }
const unclear = { condition: 'tuberculosis', status: 'ever', unclear: 'meningitis' }

// a condition under a name that says less
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'of what is recorded under it',
        rule: ever,
        patient: { conditions: ['viral meningitis'] },
        reason: 'viral meningitis is recorded',
      },
      {
        sentence: 'though it is absent, where another one is recorded',
        rule: ever,
        patient: { conditions: ['meningitis', { name: 'viral meningitis', status: 'absent' }] },
        reason: 'meningitis is recorded',
      },
    ],
    false: [
      {
        sentence: 'where it is absent, by assumption: nothing is said of the rest',
        rule: ever,
        patient: { conditions: [{ name: 'viral meningitis', status: 'absent' }] },
        basis: 'assumed',
        reason: 'no record of meningitis',
      },
      {
        sentence: 'where it is over, by assumption likewise',
        rule: now,
        patient: { conditions: [{ name: 'viral meningitis', status: 'resolved' }] },
        basis: 'assumed',
        reason: 'viral meningitis is over on 2026-03-01; no record of any other meningitis',
      },
    ],
    unknown: [
      {
        sentence: 'where it is recorded and absent',
        rule: ever,
        patient: { conditions: ['viral meningitis', { name: 'viral meningitis', status: 'absent' }] },
        reason: 'the record contradicts itself about meningitis: present and absent',
        needs: ['which is right about meningitis: /conditions/0 or /conditions/1'],
      },
      {
        sentence: 'where it may be what is asked for, as the whole may',
        rule: unclear,
        patient: { conditions: ['viral meningitis'] },
        reason: 'viral meningitis is not named more closely and could be tuberculosis',
        needs: ["what 'viral meningitis' is"],
      },
    ],
  },
})

it('cannot be asked for under it, as if the whole were meant', () => {
  expect(problemsOf({ condition: ['tuberculosis', 'viral meningitis'], status: 'ever' })).toEqual([
    "condition.1: 'viral meningitis' is a kind of meningitis that is known by its name only (ask for meningitis, or give it an entry of its own in a vocabulary file)",
  ])
})
