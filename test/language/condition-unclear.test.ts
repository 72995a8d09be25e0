import { describe, expect, it } from 'vitest'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const primary = {
  condition: 'primary immunodeficiency',
  status: 'ever',
  unclear: ['immunodeficiency', 'low antibodies'],
}
const current = { ...primary, status: 'current' }

operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'by what is asked for, whatever else is unclear',
        rule: primary,
        patient: { conditions: ['immunodeficiency', 'primary immunodeficiency'] },
        reason: 'primary immunodeficiency is recorded',
      },
      {
        sentence: 'by a kind of what is asked for that is also named as unclear',
        rule: { condition: 'immunodeficiency', status: 'ever', unclear: 'primary immunodeficiency' },
        patient: { conditions: ['primary immunodeficiency'] },
        reason: 'primary immunodeficiency is recorded',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where the list is silent',
        rule: primary,
        patient: { conditions: ['lupus'] },
        basis: 'assumed',
        reason: 'no record of primary immunodeficiency',
      },
      {
        sentence: 'where the broad name is recorded as absent',
        rule: primary,
        patient: { conditions: [{ name: 'immunodeficiency', status: 'absent' }] },
        reason: 'immunodeficiency is recorded as absent',
      },
      {
        sentence: 'by assumption, where an unclear name that is no broader one is recorded as absent',
        rule: primary,
        patient: { conditions: [{ name: 'low antibodies', status: 'absent' }] },
        basis: 'assumed',
        reason: 'no record of primary immunodeficiency',
      },
      {
        sentence: 'by assumption, of now, where what is unclear is over',
        rule: current,
        patient: { conditions: [{ name: 'immunodeficiency', status: 'resolved' }] },
        basis: 'assumed',
        reason: 'no record of primary immunodeficiency',
      },
      {
        sentence: 'by assumption, where what is unclear does not count',
        rule: { condition: 'infection', status: 'ever', except: 'fever', unclear: 'fever' },
        patient: { conditions: ['fever'] },
        basis: 'assumed',
        reason: 'no record of infection',
      },
    ],
    unknown: [
      {
        sentence: 'where what is recorded may be it',
        rule: primary,
        patient: { conditions: ['immunodeficiency'] },
        reason: 'immunodeficiency is not named more closely and could be primary immunodeficiency',
        needs: ["what 'immunodeficiency' is"],
      },
      {
        sentence: 'where another name of the list is recorded, of now',
        rule: current,
        patient: { conditions: [{ name: 'low antibodies', status: 'active' }] },
        reason: 'low antibodies is not named more closely and could be primary immunodeficiency',
        needs: ["what 'low antibodies' is"],
      },
      {
        sentence: 'where it is suspected, too',
        rule: primary,
        patient: { conditions: [{ name: 'immunodeficiency', status: 'suspected' }] },
        reason: 'immunodeficiency is not named more closely and could be primary immunodeficiency',
        needs: ["what 'immunodeficiency' is"],
      },
    ],
  },
})

describe('a condition that may be meant by a broader name', () => {
  it('shows the entry of that name', () => {
    const { evidence } = evaluate(compiled(primary), patient({ conditions: ['immunodeficiency'] }))
    expect(evidence.map(({ fact }) => fact.path)).toEqual(['/conditions/0'])
  })

  it('does not take a kind of the broad name for unclear', () => {
    const rule = compiled({ condition: 'tuberculosis', status: 'ever', unclear: 'infection' })
    expect(evaluate(rule, patient({ conditions: ['pneumonia'] })).basis).toBe('assumed')
  })

  it('must be told from a name that is known', () => {
    expect(problemsOf({ ...primary, unclear: ['immunodeficiency', 'imunodeficiency'] })).toEqual([
      "unclear.1: 'imunodeficiency' is not a known condition (did you mean 'immunodeficiency'?)",
    ])
  })
})
