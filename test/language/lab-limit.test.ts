import { operatorTable } from './operator-table.js'
import type { Written, WrittenResult } from './written.js'

const atMost = { lab: 'ALT', 'at-most': 3, times: 'ULN', valid: '90 days' }
const above = { lab: 'anti-dsDNA', 'more-than': 1, times: 'ULN', valid: '90 days' }
const low = { lab: 'IgG', below: 1, times: 'LLN', valid: '90 days' }

function lab(name: string, value: string | number, given: Partial<WrittenResult> = {}): Written {
  return { labs: [{ name, value, date: '2026-02-20', ...given }] }
}

// a result held against the limits of normal (S15)
operatorTable({
  operator: 'lab',
  rows: {
    true: [
      {
        sentence: 'at exactly three times the limit (S11.4)',
        rule: atMost,
        patient: lab('ALT', '120 U/L', { high: 40 }),
        reason: 'ALT 120 U/L on 2026-02-20 is at most 3 × ULN (3 × 40 U/L)',
      },
      {
        sentence: 'by a flag that says normal, without a limit (S15.2)',
        rule: atMost,
        patient: lab('ALT', '35 U/L', { flag: 'normal' }),
        reason: 'ALT 35 U/L on 2026-02-20 is at most 3 × ULN (not recorded; flagged normal)',
      },
      {
        sentence: 'by the word positive, of an antibody',
        rule: above,
        patient: lab('anti-dsDNA', 'positive'),
        reason: 'anti-dsDNA positive on 2026-02-20 is above the ULN',
      },
      {
        sentence: 'of a number whose unit is the laboratory’s own, by the limit beside it',
        rule: above,
        patient: lab('anti-dsDNA', '130 AU', { high: 100 }),
        reason: 'anti-dsDNA 130 AU on 2026-02-20 is above the ULN (100)',
      },
      {
        sentence: 'below the lower limit, by a flag',
        rule: low,
        patient: lab('IgG', '5 g/L', { flag: 'low' }),
        reason: 'IgG 5 g/L on 2026-02-20 is below the LLN (not recorded; flagged low)',
      },
      {
        sentence: 'below the lower limit itself',
        rule: low,
        patient: lab('IgG', '5 g/L', { low: 7 }),
        reason: 'IgG 5 g/L on 2026-02-20 is below the LLN (7 g/L)',
      },
    ],
    false: [
      {
        sentence: 'above three times the limit',
        rule: atMost,
        patient: lab('ALT', '121 U/L', { high: 40 }),
        reason: 'ALT 121 U/L on 2026-02-20 is more than 3 × ULN (3 × 40 U/L)',
      },
      {
        sentence: 'by the word negative, of an antibody',
        rule: above,
        patient: lab('anti-dsDNA', 'negative'),
        reason: 'anti-dsDNA negative on 2026-02-20 is not above the ULN',
      },
      {
        sentence: 'above the lower limit, by the word normal',
        rule: low,
        patient: lab('IgG', 'normal'),
        reason: 'IgG normal on 2026-02-20 is not below the LLN',
      },
    ],
    unknown: [
      {
        sentence: 'without limit and flag (S15.1)',
        rule: atMost,
        patient: lab('ALT', '35 U/L'),
        reason: 'ALT 35 U/L on 2026-02-20 may or may not be at most 3 × ULN (not recorded)',
        needs: ['the upper limit of normal for ALT'],
      },
      {
        sentence: 'by a flag that says high, which is above one time and perhaps above three',
        rule: atMost,
        patient: lab('ALT', '90 U/L', { flag: 'high' }),
        reason: 'ALT 90 U/L on 2026-02-20 may or may not be at most 3 × ULN (not recorded; flagged high)',
        needs: ['the upper limit of normal for ALT'],
      },
      {
        sentence: 'of the lower limit, without it',
        rule: low,
        patient: lab('IgG', '5 g/L', { high: 16 }),
        reason: 'IgG 5 g/L on 2026-02-20 may or may not be below the LLN (not recorded)',
        needs: ['the lower limit of normal for IgG'],
      },
      {
        sentence: 'of the lower limit, by a word that says nothing of it',
        rule: low,
        patient: lab('IgG', 'positive'),
        reason: 'IgG positive on 2026-02-20 may or may not be below the LLN',
        needs: ['IgG as a number'],
      },
      {
        sentence: 'where the value is set aside, whatever the flag',
        rule: low,
        patient: lab('IgG', '500 g/L', { flag: 'low' }),
        reason: 'IgG on 2026-02-20 was set aside: 500 g/L is implausible; mg/dL would make sense',
        needs: ['IgG in a usable form'],
      },
      {
        sentence: 'where a comparator leaves it open',
        rule: atMost,
        patient: lab('ALT', '>100 U/L', { high: 40 }),
        reason: 'ALT >100 U/L on 2026-02-20 may or may not be at most 3 × ULN (3 × 40 U/L)',
        needs: ['an exact result for ALT'],
      },
    ],
  },
})
