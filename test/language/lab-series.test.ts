import { operatorTable } from './operator-table.js'
import type { Written } from './written.js'

const raised = { lab: 'ALT', 'more-than': 1, times: 'ULN', sustained: '4 weeks', valid: '90 days' }
const alwaysLow = { lab: 'platelets', below: 75, unit: '10*9/L', every: '6 months' }
const twiceIndeterminate = { lab: 'tuberculosis test', is: 'indeterminate', sustained: '1 day', valid: '180 days' }
const onceIndeterminate = { lab: 'tuberculosis test', is: 'indeterminate', valid: '180 days' }
const alwaysNegative = { lab: 'tuberculosis test', is: 'negative', every: '1 year' }

type Result = readonly [name: string, value: string, date: string]

function labs(...results: readonly Result[]): Written {
  return {
    labs: results.map(([name, value, date]) => ({ name, value, date, ...(name === 'ALT' ? { high: 40 } : {}) })),
  }
}

// several results over time (S21, S25)
operatorTable({
  operator: 'lab',
  rows: {
    true: [
      {
        sentence: 'of sustained, where an earlier result is as high',
        rule: raised,
        patient: labs(['ALT', '52 U/L', '2026-02-20'], ['ALT', '48 U/L', '2025-12-12']),
        reason:
          'ALT 52 U/L on 2026-02-20 is above the ULN (40 U/L); ALT 48 U/L on 2025-12-12 is above the ULN ' +
          '(40 U/L), at least 4 weeks earlier',
      },
      {
        sentence: 'of every, where the worst result is low enough, too',
        rule: alwaysLow,
        patient: labs(
          ['PLT', '70 K/uL', '2026-02-20'],
          ['PLT', '20 K/uL', '2025-12-12'],
          ['PLT', '210 K/uL', '2025-08-31'],
        ),
        reason:
          'platelets 70 K/uL on 2026-02-20 is below 75 ×10⁹/L; platelets 20 K/uL on 2025-12-12 is below 75 ×10⁹/L',
      },
      {
        sentence: 'of an indeterminate test that is indeterminate again (S25.2)',
        rule: twiceIndeterminate,
        patient: labs(['T-SPOT', 'borderline', '2026-02-24'], ['T-SPOT', 'invalid', '2026-02-10']),
        reason: 'T-SPOT borderline on 2026-02-24; T-SPOT invalid on 2026-02-10, at least 1 day earlier',
      },
      {
        sentence: 'of an indeterminate test that is repeated by another of the panel, or under the name of the panel',
        rule: twiceIndeterminate,
        patient: labs(['tuberculosis test', 'indeterminate', '2026-02-24'], ['IGRA', 'indeterminate', '2026-02-10']),
        reason:
          'tuberculosis test indeterminate on 2026-02-24; IGRA indeterminate on 2026-02-10, at least 1 day earlier',
      },
      {
        sentence: 'of an indeterminate panel, by its latest test',
        rule: onceIndeterminate,
        patient: labs(['T-SPOT', 'negative', '2026-02-10'], ['IGRA', 'indeterminate', '2026-02-24']),
        reason: 'IGRA indeterminate on 2026-02-24',
      },
      {
        sentence: 'of every test of a panel',
        rule: alwaysNegative,
        patient: labs(['T-SPOT', 'negative', '2026-02-10'], ['IGRA', 'negative', '2025-06-24']),
        reason: 'T-SPOT negative on 2026-02-10; IGRA negative on 2025-06-24',
      },
    ],
    false: [
      {
        sentence: 'of sustained, where the latest result is normal (S21.3)',
        rule: raised,
        patient: labs(
          ['ALT', '14 U/L', '2026-02-20'],
          ['ALT', '52 U/L', '2025-12-12'],
          ['ALT', '52 U/L', '2025-10-12'],
        ),
        reason: 'ALT 14 U/L on 2026-02-20 is not above the ULN (40 U/L)',
      },
      {
        sentence: 'of every, by the worst result',
        rule: alwaysLow,
        patient: labs(['PLT', '70 K/uL', '2026-02-20'], ['PLT', '75 K/uL', '2025-12-12']),
        reason: 'platelets 75 K/uL on 2025-12-12 is at least 75 ×10⁹/L',
      },
      {
        sentence: 'of an indeterminate test that is negative when repeated (S25)',
        rule: twiceIndeterminate,
        patient: labs(['T-SPOT', 'negative', '2026-02-24'], ['T-SPOT', 'indeterminate', '2026-02-10']),
        reason: 'T-SPOT negative on 2026-02-24',
      },
      {
        sentence: 'of an indeterminate test that is positive when repeated by another (S25)',
        rule: twiceIndeterminate,
        patient: labs(['T-SPOT', 'indeterminate', '2026-02-10'], ['IGRA', 'positive', '2026-02-24']),
        reason: 'IGRA positive on 2026-02-24',
      },
      {
        sentence: 'of every test of a panel, by one that says otherwise',
        rule: alwaysNegative,
        patient: labs(['T-SPOT', 'negative', '2026-02-10'], ['IGRA', 'positive', '2025-06-24']),
        reason: 'IGRA positive on 2025-06-24',
      },
    ],
    unknown: [
      {
        sentence: 'of sustained, where one result is high and no other is recorded (S21.2)',
        rule: raised,
        patient: labs(['ALT', '52 U/L', '2026-02-20']),
        reason:
          'ALT 52 U/L on 2026-02-20 is above the ULN (40 U/L); no result at least 4 weeks before the latest confirms it',
        needs: ['a second result for ALT, at least 4 weeks apart'],
      },
      {
        sentence: 'of sustained, where a normal result lies in between',
        rule: raised,
        patient: labs(
          ['ALT', '52 U/L', '2026-02-20'],
          ['ALT', '40 U/L', '2026-01-20'],
          ['ALT', '52 U/L', '2025-12-12'],
        ),
        reason:
          'ALT 52 U/L on 2026-02-20 is above the ULN (40 U/L); ALT 40 U/L on 2026-01-20 is not above the ULN ' +
          '(40 U/L); no result at least 4 weeks before the latest confirms it',
        needs: ['a second result for ALT, at least 4 weeks apart'],
      },
      {
        sentence: 'of every, where there is none in the window',
        rule: alwaysLow,
        patient: labs(['PLT', '70 K/uL', '2025-08-31']),
        reason: 'no result for platelets within 6 months before 2026-03-01 is recorded',
        needs: ['platelets'],
      },
      {
        sentence: 'of every, where one that is too high may lie in the window',
        rule: alwaysLow,
        patient: labs(['PLT', '70 K/uL', '2026-02-20'], ['PLT', '210 K/uL', '2025']),
        reason:
          'platelets 210 K/uL in 2025 is at least 75 ×10⁹/L, but may or may not be within 6 months before 2026-03-01',
        needs: ['date of the result for platelets'],
      },
      {
        sentence: 'of an indeterminate test without a repeat (S25.1)',
        rule: twiceIndeterminate,
        patient: labs(['T-SPOT', 'indeterminate', '2026-02-10']),
        reason: 'T-SPOT indeterminate on 2026-02-10; no result at least 1 day before the latest confirms it',
        needs: ['a repeat of T-SPOT'],
      },
      {
        sentence: 'of an indeterminate test that was negative before: that is no repeat',
        rule: twiceIndeterminate,
        patient: labs(['T-SPOT', 'indeterminate', '2026-02-10'], ['T-SPOT', 'negative', '2025-12-10']),
        reason:
          'T-SPOT indeterminate on 2026-02-10; T-SPOT negative on 2025-12-10; no result at least 1 day before the latest ' +
          'confirms it',
        needs: ['a repeat of T-SPOT'],
      },
      {
        sentence: 'of tests of one day that disagree: neither is the repeat of the other',
        rule: onceIndeterminate,
        patient: labs(['T-SPOT', 'indeterminate', '2026-02-10'], ['IGRA', 'negative', '2026-02-10']),
        reason: 'results of the same time disagree: T-SPOT indeterminate on 2026-02-10; IGRA negative on 2026-02-10',
        needs: ['which tuberculosis test is right: /labs/0 or /labs/1'],
      },
      {
        sentence: 'of a panel without any test',
        rule: twiceIndeterminate,
        patient: {},
        reason: 'no result for tuberculosis test is recorded',
        needs: ['tuberculosis test'],
      },
    ],
  },
})
