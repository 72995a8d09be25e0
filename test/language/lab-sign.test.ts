import { operatorTable } from './operator-table.js'
import type { Written, WrittenResult } from './written.js'

const positive = { lab: 'HBsAg', is: 'positive', valid: '180 days' }
const negative = { lab: 'HBsAg', is: 'negative', valid: '180 days' }
const indeterminate = { lab: 'HBsAg', is: 'indeterminate', valid: '180 days' }
const antibody = { lab: 'anti-dsDNA', is: 'positive', valid: '180 days' }
const ana = { lab: 'ANA', 'at-least': 80, within: '12 months' }
const anaPositive = { lab: 'ANA', is: 'positive', valid: '180 days' }

function lab(name: string, value: string | number, given: Partial<WrittenResult> = {}): Written {
  return { labs: [{ name, value, date: '2026-02-20', ...given }] }
}

// words and titres
operatorTable({
  operator: 'lab',
  rows: {
    true: [
      {
        sentence: 'where the word says so',
        rule: positive,
        patient: lab('HBsAg', 'positive'),
        reason: 'HBsAg positive on 2026-02-20',
      },
      {
        sentence: 'of negative, where the word says so',
        rule: negative,
        patient: lab('HBsAg', 'not detected'),
        reason: 'HBsAg not detected on 2026-02-20',
      },
      {
        sentence: 'where the number is above the limit beside it',
        rule: antibody,
        patient: lab('anti-dsDNA', 130, { high: 100 }),
        reason: 'anti-dsDNA 130 on 2026-02-20, positive above ULN (100)',
      },
      {
        sentence: 'where the number is flagged',
        rule: antibody,
        patient: lab('anti-dsDNA', 130, { flag: 'high' }),
        reason: 'anti-dsDNA 130 on 2026-02-20, positive above ULN (not recorded; flagged high)',
      },
      {
        sentence: 'of a titre of exactly the dilution (S16)',
        rule: ana,
        patient: lab('ANA', '1:80'),
        reason: 'ANA 1:80 on 2026-02-20 is at least 1:80',
      },
      {
        sentence: 'of a titre with its pattern (S16.1)',
        rule: ana,
        patient: lab('ANA', '1:160 speckled'),
        reason: 'ANA 1:160 speckled on 2026-02-20 is at least 1:80',
      },
      {
        sentence: 'of a titre that the laboratory flags',
        rule: anaPositive,
        patient: lab('ANA', '1:160', { flag: 'high' }),
        reason: 'ANA 1:160 on 2026-02-20, flagged high',
      },
      {
        sentence: 'of indeterminate, by any of its words',
        rule: indeterminate,
        patient: lab('HBsAg', 'borderline'),
        reason: 'HBsAg borderline on 2026-02-20',
      },
    ],
    false: [
      {
        sentence: 'of indeterminate, where the word is another',
        rule: indeterminate,
        patient: lab('HBsAg', 'positive'),
        reason: 'HBsAg positive on 2026-02-20',
      },
      {
        sentence: 'of indeterminate, where the number is called positive or negative by the limit beside it',
        rule: { ...antibody, is: 'indeterminate' },
        patient: lab('anti-dsDNA', 130, { high: 100 }),
        reason: 'anti-dsDNA 130 on 2026-02-20, positive above ULN (100)',
      },
      {
        sentence: 'where the word says the contrary',
        rule: positive,
        patient: lab('HBsAg', 'negative'),
        reason: 'HBsAg negative on 2026-02-20',
      },
      {
        sentence: 'where the word says normal',
        rule: antibody,
        patient: lab('anti-dsDNA', 'normal'),
        reason: 'anti-dsDNA normal on 2026-02-20',
      },
      {
        sentence: 'where the number is at the limit beside it',
        rule: antibody,
        patient: lab('anti-dsDNA', 100, { high: 100 }),
        reason: 'anti-dsDNA 100 on 2026-02-20, positive above ULN (100)',
      },
      {
        sentence: 'of a titre below the dilution (S16.2)',
        rule: ana,
        patient: lab('ANA', '<1:80'),
        reason: 'ANA <1:80 on 2026-02-20 is below 1:80',
      },
      {
        sentence: 'of the word negative, which lies below the first dilution (S16)',
        rule: ana,
        patient: lab('ANA', 'negative'),
        reason: 'ANA negative on 2026-02-20 is below 1:80',
      },
      {
        sentence: 'of a titre that is below a dilution, asked for a positive one',
        rule: anaPositive,
        patient: lab('ANA', '<1:80'),
        reason: 'ANA <1:80 on 2026-02-20',
      },
    ],
    unknown: [
      {
        sentence: 'of indeterminate, where there is no result',
        rule: indeterminate,
        patient: {},
        reason: 'no result for HBsAg is recorded',
        needs: ['HBsAg'],
      },
      {
        sentence: 'of indeterminate, where a number is called neither way',
        rule: indeterminate,
        patient: lab('HBsAg', 0.9),
        reason: 'HBsAg 0.9 on 2026-02-20, not called positive or negative',
        needs: ['whether the laboratory calls HBsAg positive'],
      },
      {
        sentence: 'where it is indeterminate',
        rule: positive,
        patient: lab('HBsAg', 'indeterminate'),
        reason: 'HBsAg indeterminate on 2026-02-20',
        needs: ['a repeat of HBsAg'],
      },
      {
        sentence: 'of a number without limit and flag',
        rule: antibody,
        patient: lab('anti-dsDNA', 130),
        reason: 'anti-dsDNA 130 on 2026-02-20, positive above ULN (not recorded)',
        needs: ['the upper limit of normal for anti-dsDNA'],
      },
      {
        sentence: 'of the word positive, asked for a titre (S16.3)',
        rule: ana,
        patient: lab('ANA', 'positive'),
        reason: 'ANA positive on 2026-02-20 may or may not be at least 1:80',
        needs: ['the titre of ANA'],
      },
      {
        sentence: 'of the word negative, asked for a dilution below the usual first one',
        rule: { lab: 'ANA', 'at-least': 40, within: '12 months' },
        patient: lab('ANA', 'negative'),
        reason: 'ANA negative on 2026-02-20 may or may not be at least 1:40',
        needs: ['the titre of ANA'],
      },
      {
        sentence: 'of a titre, asked for a positive one: laboratories differ in what they call so',
        rule: anaPositive,
        patient: lab('ANA', '1:80'),
        reason: 'ANA 1:80 on 2026-02-20, not called positive or negative',
        needs: ['whether the laboratory calls ANA positive'],
      },
      {
        sentence: 'of a value that cannot be read',
        rule: { lab: 'ANA', is: 'positive', valid: '180 days' },
        patient: lab('ANA', 'see report'),
        reason: "ANA on 2026-02-20 was set aside: 'see report' is no result that can be read",
        needs: ['ANA in a usable form'],
      },
    ],
  },
})
