import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'

const hbsag = { lab: 'HBsAg', is: 'positive', valid: '180 days' }
const antiHbc = { lab: 'anti-HBc', is: 'positive', valid: '180 days' }
const severe = { ask: 'Is it severe?' }

operatorTable({
  operator: 'any',
  rows: {
    true: [
      {
        sentence: 'by the one part that holds, whatever is unknown or asked (S01.1)',
        rule: { any: [hbsag, antiHbc, severe] },
        patient: { labs: [{ name: 'HBsAg', value: 'positive', date: '2026-02-20' }] },
        reason: 'HBsAg positive on 2026-02-20',
      },
    ],
    false: [
      {
        sentence: 'where no part holds',
        rule: { any: [hbsag, { sex: 'male' }] },
        patient: { sex: 'female', labs: [{ name: 'HBsAg', value: 'negative', date: '2026-02-20' }] },
        reason: 'HBsAg negative on 2026-02-20; the sex is female',
      },
      {
        sentence: 'by assumption, where silence is among what denies it',
        rule: {
          any: [{ sex: 'male' }, { condition: 'tuberculosis', status: 'ever' }, { drug: 'biologic', taken: 'now' }],
        },
        patient: { sex: 'female', conditions: [], drugs: [] },
        basis: 'assumed',
        reason: 'the sex is female; no record of tuberculosis or biologic',
      },
    ],
    unknown: [
      {
        sentence: 'where a part is unknown and none holds, also beside a question',
        rule: { any: [hbsag, antiHbc, severe] },
        patient: { labs: [{ name: 'HBsAg', value: 'negative', date: '2026-02-20' }] },
        reason: 'no result for anti-HBc is recorded',
        needs: ['anti-HBc'],
      },
    ],
    judgment: [
      {
        sentence: 'where nothing but a question is left (S01.3)',
        rule: { any: [{ condition: 'tuberculosis', status: 'ever' }, severe] },
        patient: { conditions: [{ name: 'tuberculosis', status: 'absent' }] },
        reason: 'tuberculosis is recorded as absent',
        asks: ['Is it severe?'],
      },
    ],
  },
})

describe('any', () => {
  it('reads as a list', () => {
    const { words } = compiled({ any: [{ sex: 'female' }, { all: [{ sex: 'male' }, severe] }] })
    expect(words).toBe('any of:\n- female\n- all of:\n  - male\n  - asked: Is it severe?')
  })

  it('needs parts', () => {
    expect(problemsOf({ any: [] })).toEqual(['any: any needs at least one part'])
  })
})
