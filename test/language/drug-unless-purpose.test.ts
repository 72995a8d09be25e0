import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import type { Written } from './written.js'

const rule = { drug: 'mycophenolate', taken: 'now', 'unless-purpose': ['prophylaxis', 'transplant'] }
const counts = 'MMF (ongoing) is ongoing on 2026-03-01, not recorded as given for prophylaxis or transplant'

function mmf(purpose?: string): Written {
  return { drugs: [{ name: 'MMF', ongoing: true, ...(purpose === undefined ? {} : { purpose }) }] }
}

// what a rule does not count, where the record says what a drug is given for
operatorTable({
  operator: 'drug',
  rows: {
    true: [
      { sentence: 'for another purpose', rule, patient: mmf('suppression'), reason: counts },
      { sentence: 'for a purpose that says less', rule, patient: mmf('infection'), reason: counts },
      { sentence: 'without a recorded purpose', rule, patient: mmf(), reason: counts },
      {
        sentence: 'where one of two courses counts',
        rule,
        patient: {
          drugs: [
            { name: 'MMF', ongoing: true, purpose: 'transplant' },
            { name: 'MMF', ongoing: true },
          ],
        },
        reason: counts,
      },
    ],
    false: [
      {
        sentence: 'by assumption, for one of the purposes that do not count',
        rule,
        patient: mmf('transplant'),
        basis: 'assumed',
        reason: 'MMF (ongoing) is given for transplant and does not count',
      },
      {
        sentence: 'by assumption, for a kind of one of them',
        rule,
        patient: mmf('primary prophylaxis'),
        basis: 'assumed',
        reason: 'MMF (ongoing) is given for primary prophylaxis and does not count',
      },
    ],
    unknown: [
      {
        sentence: 'for a purpose that is not recognised',
        rule,
        patient: mmf('see letter'),
        reason: "MMF (ongoing) is given for 'see letter', which may or may not be prophylaxis or transplant",
        needs: ['what MMF is given for'],
      },
    ],
  },
})

describe('a purpose that does not count', () => {
  it('reads behind the drug', () => {
    expect(compiled(rule).words).toBe('mycophenolate not recorded as given for prophylaxis or transplant, taken now')
  })

  it('must be known', () => {
    expect(problemsOf({ ...rule, 'unless-purpose': 'prophilaxis' })).toEqual([
      "unless-purpose: 'prophilaxis' is not a known purpose (did you mean 'prophylaxis'?)",
    ])
  })
})
