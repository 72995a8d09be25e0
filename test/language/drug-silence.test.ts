import { expect, it } from 'vitest'
import { JUDGMENT, TRUE } from '../../src/kernel/truth.js'
import { compiled, evaluate } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

// a rule that takes the silence of a list for no answer
operatorTable({
  operator: 'drug',
  rows: {
    true: [
      {
        sentence: 'where the list names one of it',
        rule: { drug: 'biologic', taken: 'ever', silence: 'unknown' },
        patient: { drugs: ['rituximab'] },
        reason: 'rituximab (dates not recorded) is recorded',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where the rule takes silence for no answer, and the list is not silent',
        rule: { drug: 'biologic', within: '3 months', silence: 'unknown' },
        patient: { drugs: [{ name: 'rituximab', start: '2024-01-01', end: '2024-02-01' }] },
        basis: 'assumed',
        reason: 'rituximab until 2024-02-01 is more than 3 months before 2026-03-01; no record of any other biologic',
      },
      {
        sentence: 'under strict, which takes no silence for an answer, where it is recorded as not taken',
        rule: { drug: 'rituximab', within: '3 months' },
        patient: { drugs: [{ name: 'rituximab', status: 'absent' }], strict: true },
        reason: 'rituximab is recorded as absent',
      },
    ],
    unknown: [
      {
        sentence: 'where the rule takes silence for no answer, and the list names nothing of it',
        rule: { drug: 'biologic', taken: 'ever', silence: 'unknown' },
        patient: { drugs: ['prednisone'] },
        reason: 'the list of drugs does not name biologic, which is no proof of absence',
        needs: ['biologic'],
      },
      {
        sentence: 'where the rule takes silence for no answer, and the list names only what is taken out',
        rule: { drug: 'biologic', except: 'rituximab', taken: 'ever', silence: 'unknown' },
        patient: { drugs: ['rituximab'] },
        reason: 'the list of drugs does not name biologic other than rituximab, which is no proof of absence',
        needs: ['biologic other than rituximab'],
      },
      {
        sentence: 'where the rule takes silence for no answer, and what the list names may be something else',
        rule: { drug: 'biologic', taken: 'ever', response: ['inadequate'], silence: 'unknown' },
        patient: { drugs: [{ name: 'XYZ-1', response: 'adequate' }] },
        reason: 'the list of drugs does not name biologic, which is no proof of absence',
        needs: ['biologic with response inadequate'],
      },
    ],
  },
})

it('says in words that a silent list leaves it open', () => {
  const { words } = compiled({ drug: 'rituximab', taken: 'ever', silence: 'unknown' })
  expect(words).toBe('rituximab, taken ever (open where none is recorded)')
})

it('casts no doubt by a silence that is no answer, whatever else the list names', () => {
  const doubt = { drug: 'biologic', taken: 'ever', response: ['inadequate'], silence: 'unknown' }
  const rule = { 'doubted-by': doubt, rule: { sex: 'female' }, 'in-doubt': { ask: 'Is she?' } }
  const answer = (name: string, response: 'adequate' | 'inadequate'): number =>
    evaluate(compiled(rule), patient({ sex: 'female', drugs: [{ name, response }] })).truth
  expect(answer('XYZ-1', 'adequate')).toBe(TRUE)
  expect(answer('rituximab', 'inadequate')).toBe(JUDGMENT)
})
