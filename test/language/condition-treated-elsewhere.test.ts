import { expect, it } from 'vitest'
import { FALSE, UNKNOWN } from '../../src/kernel/truth.js'
import { compiled, evaluate } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const unresected = { condition: 'BCC', within: '5 years', 'unless-treated-only-by': 'local resection' }
const resectedNow = { condition: 'BCC', status: 'current', 'unless-treated-only-by': 'local resection' }
const bcc = { name: 'BCC', onset: '2023', end: '2024' }

// a condition, but for how it was treated, as other lists tell
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'where another treatment stands in another list',
        rule: unresected,
        patient: { conditions: [{ ...bcc, treatment: ['excised'], elsewhere: ['radiotherapy'] }] },
        reason: "BCC (2023 to 2024), treated by 'excised' and 'radiotherapy', is within 5 years before 2026-03-01",
      },
      {
        sentence: 'where a drug was for it, though the lists are not whole',
        rule: unresected,
        patient: { conditions: [{ ...bcc, elsewhere: ['excised?', 'MMF'], isWhole: false }] },
        reason: "BCC (2023 to 2024), treated by 'MMF', is within 5 years before 2026-03-01",
      },
    ],
    false: [
      {
        sentence: 'by assumption, where the treatment of the rule stands in another list, and no other',
        rule: unresected,
        patient: { conditions: [{ ...bcc, elsewhere: ['excised'] }] },
        basis: 'assumed',
        reason: "BCC (2023 to 2024) was treated only by local resection ('excised')",
      },
      {
        sentence: 'by assumption, where another list tells of the same treatment, perhaps',
        rule: unresected,
        patient: { conditions: [{ ...bcc, treatment: ['excised'], elsewhere: ['Mohs surgery?'], isWhole: false }] },
        basis: 'assumed',
        reason: "BCC (2023 to 2024) was treated only by local resection ('excised')",
      },
      {
        sentence: 'by assumption, though the state of now is recorded, where other lists are silent',
        rule: resectedNow,
        patient: { conditions: [{ name: 'BCC', status: 'active', elsewhere: ['excised'] }] },
        basis: 'assumed',
        reason: "BCC was treated only by local resection ('excised')",
      },
      {
        sentence: 'where it is over, however it was treated',
        rule: resectedNow,
        patient: { conditions: [{ ...bcc, elsewhere: ['excised'] }] },
        reason: 'BCC (2023 to 2024) is over on 2026-03-01',
      },
    ],
    unknown: [
      {
        sentence: 'where the lists are not whole',
        rule: unresected,
        patient: { conditions: [{ ...bcc, elsewhere: ['excised', 'Mohs surgery?'], isWhole: false }] },
        reason: "BCC (2023 to 2024) was treated by 'excised', and perhaps otherwise",
        needs: ['how BCC was treated'],
      },
      {
        sentence: 'where the treatment may have been for something else',
        rule: unresected,
        patient: { conditions: [{ ...bcc, elsewhere: ['excised?'] }] },
        reason: "BCC (2023 to 2024) may have been treated by 'excised', or otherwise",
        needs: ['how BCC was treated'],
      },
      {
        sentence: 'where another treatment may have been for something else',
        rule: unresected,
        patient: { conditions: [{ ...bcc, treatment: ['excised'], elsewhere: ['radiotherapy?'] }] },
        reason: "BCC (2023 to 2024) may have been treated by 'radiotherapy'",
        needs: ['how BCC was treated'],
      },
    ],
  },
})

it('is not told by silence, where nothing is assumed', () => {
  const rule = compiled(unresected)
  const facts = patient({
    conditions: [
      { ...bcc, elsewhere: ['excised'] },
      { name: 'BCC', status: 'absent' },
    ],
  })
  expect(evaluate(rule, facts)).toMatchObject({ truth: FALSE, basis: 'assumed' })
  expect(evaluate(rule, { ...facts, strict: true }).truth).toBe(UNKNOWN)
})
