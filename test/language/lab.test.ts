import { operatorTable } from './operator-table.js'
import type { Written, WrittenResult } from './written.js'

const platelets = { lab: 'platelets', 'at-least': 75, unit: '10*9/L', valid: '90 days' }
const igg = { lab: 'IgG', below: 6, unit: 'g/L', valid: '90 days' }

function lab(name: string, value: string | number, given: Partial<WrittenResult> = {}): Written {
  return { labs: [{ name, value, date: '2026-02-20', ...given }] }
}

operatorTable({
  operator: 'lab',
  rows: {
    true: [
      {
        sentence: 'at the threshold itself (S11)',
        rule: platelets,
        patient: lab('platelets', 75, { unit: '10*9/L' }),
        reason: 'platelets 75 10*9/L on 2026-02-20 is at least 75 ×10⁹/L',
      },
      {
        sentence: 'in an everyday unit of the same size (S12.2)',
        rule: platelets,
        patient: lab('PLT', 210, { unit: 'K/uL' }),
        reason: 'platelets 210 K/uL on 2026-02-20 is at least 75 ×10⁹/L',
      },
      {
        sentence: 'after conversion, which the reason shows (S14.4)',
        rule: igg,
        patient: lab('IgG', 595, { unit: 'mg/dL' }),
        reason: 'IgG 595 mg/dL (= 5.95 g/L) on 2026-02-20 is below 6 g/L',
      },
      {
        sentence: 'after conversion, also where the digits begin alike',
        rule: { lab: 'IgG', 'at-least': 16, unit: 'g/L', valid: '90 days' },
        patient: lab('IgG', '1800 mg/dL'),
        reason: 'IgG 1800 mg/dL (= 18 g/L) on 2026-02-20 is at least 16 g/L',
      },
      {
        sentence: 'of bounds in another unit than the analyte is kept in',
        rule: { lab: 'IgG', below: 600, unit: 'mg/dL', valid: '90 days' },
        patient: lab('IgG', '5.9 g/L'),
        reason: 'IgG 5.9 g/L on 2026-02-20 is below 600 mg/dL',
      },
      {
        sentence: 'of bounds in a unit with another zero',
        rule: { lab: 'HbA1c', 'at-least': 7, unit: '%', valid: '90 days' },
        patient: lab('HbA1c', '54 mmol/mol'),
        reason: 'HbA1c 54 mmol/mol on 2026-02-20 is at least 7 %',
      },
      {
        sentence: 'of a plain number',
        rule: { lab: 'INR', 'at-most': 1.5, valid: '90 days' },
        patient: lab('INR', 1.2),
        reason: 'INR 1.2 on 2026-02-20 is at most 1.5',
      },
      {
        sentence: 'where all that a comparator leaves open lies inside (S10.2)',
        rule: igg,
        patient: lab('IgG', '<0.07 g/L'),
        reason: 'IgG <0.07 g/L on 2026-02-20 is below 6 g/L',
      },
    ],
    false: [
      {
        sentence: 'at the threshold itself, of strictly less (S14.3)',
        rule: igg,
        patient: lab('IgG', 600, { unit: 'mg/dL' }),
        reason: 'IgG 600 mg/dL (= 6 g/L) on 2026-02-20 is at least 6 g/L',
      },
      {
        sentence: 'just beside the threshold, unrounded (S11.2)',
        rule: platelets,
        patient: lab('platelets', 74.9, { unit: '10*9/L' }),
        reason: 'platelets 74.9 10*9/L on 2026-02-20 is below 75 ×10⁹/L',
      },
    ],
    unknown: [
      {
        sentence: 'where none is recorded',
        rule: platelets,
        patient: {},
        reason: 'no result for platelets is recorded',
        needs: ['platelets'],
      },
      {
        sentence: 'where only something similar is recorded, and says so (S12.4)',
        rule: { lab: '24-hour urine protein', 'more-than': 1, unit: 'g/24h', valid: '90 days' },
        patient: lab('UPCR', '2.4 g/g'),
        reason: 'no result for 24-hour urine protein is recorded (UPCR is, but it is not equivalent)',
        needs: ['24-hour urine protein'],
      },
      {
        sentence: 'where it is a day too old (S09.3)',
        rule: platelets,
        patient: lab('platelets', 210, { unit: 'K/uL', date: '2025-11-30' }),
        reason: 'the latest result for platelets, of 2025-11-30, is older than 90 days on 2026-03-01',
        needs: ['a newer result for platelets'],
      },
      {
        sentence: 'without a unit',
        rule: igg,
        patient: lab('IgG', 5),
        reason: 'IgG on 2026-02-20 was set aside: no unit; g/L or mg/dL would make sense',
        needs: ['IgG in a usable form'],
      },
      {
        sentence: 'in a unit that makes it implausible (S12.1)',
        rule: igg,
        patient: lab('IgG', '500 g/L'),
        reason: 'IgG on 2026-02-20 was set aside: 500 g/L is implausible; mg/dL would make sense',
        needs: ['IgG in a usable form'],
      },
      {
        sentence: 'where a comparator leaves it open (S10.3)',
        rule: igg,
        patient: lab('IgG', '<7 g/L'),
        reason: 'IgG <7 g/L on 2026-02-20 may or may not be below 6 g/L',
        needs: ['an exact result for IgG'],
      },
      {
        sentence: 'where only a word is recorded',
        rule: platelets,
        patient: lab('platelets', 'normal'),
        reason: 'platelets normal on 2026-02-20 may or may not be at least 75 ×10⁹/L',
        needs: ['platelets as a number'],
      },
    ],
  },
})
