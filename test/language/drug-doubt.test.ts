import { expect, it } from 'vitest'
import { compiled } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { prednisone } from './prednisone.js'

const suppressed = { drug: 'mycophenolate', taken: 'now', purpose: 'suppression', doubt: 'ignored' }
const high = { drug: 'prednisone', taken: 'ever', dose: { 'at-least': 250, unit: 'mg/day' }, doubt: 'ignored' }
const changed = { drug: 'mycophenolate', taken: 'now', unstable: '6 weeks', doubt: 'ignored' }
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
      {
        sentence: 'where doubt is ignored, and the dose was changed within the time',
        rule: changed,
        patient: { drugs: [{ name: 'MMF', ongoing: true, stableSince: '2026-02' }] },
        reason:
          'MMF (ongoing) is ongoing on 2026-03-01, has not had an unchanged dose for at least 6 weeks on 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where doubt is ignored, and no dose is recorded',
        rule: high,
        patient: prednisone({}),
        basis: 'assumed',
        reason: 'prednisone (dates not recorded) is recorded without an amount a day',
      },
      {
        sentence: 'by assumption, where doubt is ignored, and less is told, but not how often',
        rule: high,
        patient: prednisone({ unreadDose: 249 }),
        basis: 'assumed',
        reason: 'prednisone (dates not recorded) is recorded without an amount a day',
      },
      {
        sentence: 'by assumption, where doubt is ignored, and two drugs together are of less',
        rule: high,
        patient: { drugs: [{ name: 'duo', dose: 249 }] },
        basis: 'assumed',
        reason: 'duo (dates not recorded) is recorded at 249 mg/day in all, not of each ingredient',
      },
      {
        sentence: 'by assumption, where doubt is ignored, and what is not recognised is recorded at less',
        rule: high,
        patient: { drugs: [{ name: 'ABC-123', dose: 249 }] },
        basis: 'assumed',
        reason: 'no record of prednisone',
      },
      {
        sentence: 'by assumption, where doubt is ignored, and the purpose is not recorded',
        rule: suppressed,
        patient: { drugs: [{ name: 'MMF', ongoing: true }] },
        basis: 'assumed',
        reason: 'MMF (ongoing) is recorded without what it is given for',
      },
      {
        sentence: 'by assumption, where doubt is ignored, and no change of the dose is recorded',
        rule: changed,
        patient: { drugs: [{ name: 'MMF', start: '2025', ongoing: true }] },
        basis: 'assumed',
        reason: 'MMF since 2025 may or may not have had an unchanged dose for at least 6 weeks on 2026-03-01',
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
        sentence: 'where doubt is ignored, and the dose that is recorded may be as much on a day',
        rule: high,
        patient: prednisone({ dose: { onAverage: 500 / 7, onItsDays: [500 / 7, 500] } }),
        reason: 'prednisone (dates not recorded) was given at 71.43 to 500 mg on its days (71.43 mg/day on average)',
        needs: ['dose of prednisone on a day'],
      },
      {
        sentence: 'where doubt is ignored, and what is not recognised is recorded at so much',
        rule: high,
        patient: { drugs: [{ name: 'ABC-123', dose: 250 }] },
        reason: "'ABC-123' is not a known drug and could be prednisone",
        needs: ["what 'ABC-123' is"],
      },
      {
        sentence: 'where doubt is ignored, and so much is told, but not how often',
        rule: high,
        patient: prednisone({ unreadDose: 250 }),
        reason: 'prednisone (dates not recorded) is recorded without an amount a day',
        needs: ['dose of prednisone on a day'],
      },
      {
        sentence: 'where doubt is ignored, and the dose was changed on a day that may be within the time',
        rule: changed,
        patient: { drugs: [{ name: 'MMF', start: '2025', ongoing: true, stableSince: '2026-01' }] },
        reason: 'MMF since 2025 may or may not have had an unchanged dose for at least 6 weeks on 2026-03-01',
        needs: ['since when the dose of MMF is unchanged'],
      },
      {
        sentence: 'where doubt is ignored, and it was begun on a day that may be within the time',
        rule: changed,
        patient: { drugs: [{ name: 'MMF', start: '2026-01', ongoing: true }] },
        reason: 'MMF since 2026-01 may or may not have had an unchanged dose for at least 6 weeks on 2026-03-01',
        needs: ['since when the dose of MMF is unchanged'],
      },
      {
        sentence: 'where doubt is ignored, and two drugs together are of so much',
        rule: high,
        patient: { drugs: [{ name: 'duo', dose: 500 }] },
        reason: 'duo (dates not recorded) is recorded at 500 mg/day in all, not of each ingredient',
        needs: ['dose of duo on a day'],
      },
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
