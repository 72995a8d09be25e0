import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { evaluationOf } from '../evaluation.js'
import { compiled, evaluate } from '../evaluate.js'
import { operatorTable } from '../operator-table.js'
import { patient } from '../patient.js'
import type { Written } from '../written.js'

const ever = { lab: 'HBsAg', is: 'positive', result: 'ever' }
const year = { lab: 'HBsAg', is: 'positive', within: '1 year' }

function results(...pairs: readonly (readonly [value: string, date?: string])[]): Written {
  return { labs: pairs.map(([value, date]) => ({ name: 'HBsAg', value, ...(date === undefined ? {} : { date }) })) }
}

operatorTable({
  operator: 'lab',
  rows: {
    true: [
      {
        sentence: 'where a positive result came before the unclear one and its repeat',
        rule: ever,
        patient: results(['positive', '2024-05-02'], ['borderline', '2025-05-02'], ['negative', '2026-01-10']),
        reason: 'HBsAg positive on 2024-05-02',
      },
      {
        sentence: 'where the repeat is positive',
        rule: ever,
        patient: results(['borderline', '2025-05-02'], ['positive', '2026-01-10']),
        reason: 'HBsAg positive on 2026-01-10',
      },
    ],
    false: [
      {
        sentence: 'where an unclear result was repeated',
        rule: ever,
        patient: results(['borderline', '2025-05-02'], ['negative', '2026-01-10']),
        reason:
          'HBsAg borderline on 2025-05-02, and the repeat, negative on 2026-01-10, settles it; HBsAg negative on 2026-01-10',
      },
      {
        sentence: 'where it was repeated within the window',
        rule: year,
        patient: results(['borderline', '2025-05-02'], ['negative', '2026-01-10']),
        reason:
          'HBsAg borderline on 2025-05-02, and the repeat, negative on 2026-01-10, settles it; HBsAg negative on 2026-01-10',
      },
    ],
    unknown: [
      {
        sentence: 'where the negative result came before',
        rule: ever,
        patient: results(['negative', '2025-05-02'], ['borderline', '2026-01-10']),
        reason: 'HBsAg borderline on 2026-01-10',
        needs: ['a repeat of HBsAg'],
      },
      {
        sentence: 'where the negative result is of the same day, or may be',
        rule: ever,
        patient: results(['borderline', '2026-01-10'], ['negative', '2026-01-10'], ['negative', '2026-01']),
        reason: 'HBsAg borderline on 2026-01-10',
        needs: ['a repeat of HBsAg'],
      },
      {
        sentence: 'where the repeat is unclear, too',
        rule: ever,
        patient: results(['borderline', '2025-05-02'], ['invalid', '2026-01-10']),
        reason: 'HBsAg borderline on 2025-05-02; HBsAg invalid on 2026-01-10',
        needs: ['a repeat of HBsAg', 'a repeat of HBsAg'],
      },
      {
        sentence: 'where the unclear result has no date',
        rule: ever,
        patient: results(['negative', '2026-01-10'], ['borderline']),
        reason: 'HBsAg borderline',
        needs: ['a repeat of HBsAg'],
      },
      {
        sentence: 'where the negative one has no date',
        rule: ever,
        patient: results(['borderline', '2026-01-10'], ['negative']),
        reason: 'HBsAg borderline on 2026-01-10',
        needs: ['a repeat of HBsAg'],
      },
      {
        sentence: 'where a number has no limit of normal: the repeat does not tell what it was',
        rule: ever,
        patient: {
          labs: [
            { name: 'HBsAg', value: 0.4, date: '2025-05-02' },
            { name: 'HBsAg', value: 'negative', date: '2026-01-10' },
          ],
        },
        reason: 'HBsAg 0.4 on 2025-05-02, not called positive or negative',
        needs: ['whether the laboratory calls HBsAg positive'],
      },
    ],
  },
})

describe('the repeat of an unclear result', () => {
  const repeated = results(['borderline', '2025-05-02'], ['negative', '2026-01-10'])

  it.each([
    ['negative', { ...ever, is: 'negative' }, TRUE],
    ['negative in every result', { lab: 'HBsAg', is: 'negative', every: '1 year' }, UNKNOWN],
    ['positive in every result', { lab: 'HBsAg', is: 'positive', every: '1 year' }, FALSE],
    ['positive in any result', ever, FALSE],
  ])('says of a rule that asks for %s only what it says itself', (_what, rule, truth) => {
    const asked = compiled(rule)
    expect(evaluate(asked, patient(repeated)).truth).toBe(truth)
    expect(evaluationOf(patient(repeated)).truthOf(asked)).toBe(truth)
  })

  it('stands in the evidence beside it, each once', () => {
    const { evidence } = evaluate(compiled(ever), patient(repeated))
    expect(evidence.map(({ fact }) => fact.path).toSorted()).toEqual(['/labs/0', '/labs/1'])
  })
})
