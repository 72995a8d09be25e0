import { expect, it } from 'vitest'
import { compiled } from './evaluate.js'
import { operatorTable } from './operator-table.js'

const suppressed = { drug: 'mycophenolate', taken: 'now', purpose: 'suppression', doubt: 'ignored' }
const ever = { drug: 'mycophenolate', taken: 'ever', doubt: 'ignored' }

// a rule that counts only what is recorded in full
operatorTable({
  operator: 'drug',
  rows: {
    true: [
      {
        sentence: 'where doubt is ignored, and all that is asked is recorded',
        rule: suppressed,
        patient: { drugs: [{ name: 'MMF', ongoing: true, purpose: 'suppression' }] },
        reason: 'MMF (ongoing) is ongoing on 2026-03-01, given for suppression',
      },
      {
        sentence: 'where doubt is ignored, and it is recorded at any time',
        rule: ever,
        patient: { drugs: ['MMF', 'ABC-123'] },
        reason: 'MMF (dates not recorded) is recorded',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where doubt is ignored, and the purpose is not recorded',
        rule: suppressed,
        patient: { drugs: [{ name: 'MMF', ongoing: true }] },
        basis: 'assumed',
        reason: 'MMF (ongoing) is recorded without what it is given for',
      },
      {
        sentence: 'by assumption, where doubt is ignored, and it is given for something else',
        rule: suppressed,
        patient: { drugs: [{ name: 'MMF', ongoing: true, purpose: 'transplant' }] },
        basis: 'assumed',
        reason: 'MMF (ongoing) is given for transplant, not suppression',
      },
      {
        sentence: 'by assumption, where doubt is ignored, and only a name is there that is not recognised',
        rule: ever,
        patient: { drugs: ['ABC-123'] },
        basis: 'assumed',
        reason: 'no record of mycophenolate',
      },
    ],
    unknown: [
      {
        sentence: 'where doubt is ignored, and the list is missing',
        rule: ever,
        patient: {},
        reason: 'there is no list of drugs, so that mycophenolate cannot be ruled out',
        needs: ['the list of drugs'],
      },
    ],
  },
})

it('says in words that only what is recorded in full counts', () => {
  expect(compiled(ever).words).toBe('mycophenolate, taken ever (as far as all of it is recorded)')
})
