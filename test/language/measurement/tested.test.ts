import { describe, expect, it } from 'vitest'
import { FALSE } from '../../../src/kernel/truth.js'
import { compiled, evaluate } from '../evaluate.js'
import { operatorTable } from '../operator-table.js'
import { patient } from '../patient.js'
import type { Written, WrittenResult } from '../written.js'

const silent = { lab: 'HBsAg', is: 'positive', valid: '90 days', silence: 'ignored' }
const inWindow = { lab: 'HBsAg', is: 'positive', within: '1 month', silence: 'ignored' }
const every = { lab: 'platelets', 'at-least': 75, unit: '10*9/L', every: '1 month', silence: 'ignored' }
const ever = { lab: 'HBsAg', is: 'positive', result: 'ever', silence: 'ignored' }
const doubtful = { lab: 'HBsAg', is: 'positive', result: 'ever', doubt: 'ignored' }
const panel = { lab: 'hepatitis B serology', is: 'positive', valid: '90 days', silence: 'ignored' }

function hbsag(value: string, date?: string): WrittenResult {
  return { name: 'HBsAg', value, ...(date === undefined ? {} : { date }) }
}

function labs(...results: readonly WrittenResult[]): Written {
  return { labs: results }
}

// tests that count only where they were done, or where they decide
operatorTable({
  operator: 'lab',
  rows: {
    true: [
      {
        sentence: 'where it was done, as without ignoring silence',
        rule: silent,
        patient: labs(hbsag('positive', '2026-02-20')),
        reason: 'HBsAg positive on 2026-02-20',
      },
      {
        sentence: 'at any time, also without a date',
        rule: ever,
        patient: labs(hbsag('positive')),
        reason: 'HBsAg positive',
      },
      {
        sentence: 'where one result decides, whatever doubt of another is ignored',
        rule: doubtful,
        patient: labs(hbsag('borderline', '2026-02-20'), hbsag('positive', '2020-02-20')),
        reason: 'HBsAg positive on 2020-02-20',
      },
    ],
    false: [
      {
        sentence: 'where it was done and says no',
        rule: silent,
        patient: labs(hbsag('negative', '2026-02-20')),
        reason: 'HBsAg negative on 2026-02-20',
      },
      { sentence: 'where it was not done, of which there is nothing to say', rule: silent, patient: {}, reason: '' },
      { sentence: 'also under strict', rule: silent, patient: { strict: true }, reason: '' },
      {
        sentence: 'where the result is too old',
        rule: silent,
        patient: labs(hbsag('positive', '2025-11-30')),
        reason: '',
      },
      {
        sentence: 'where the result is older than the window',
        rule: inWindow,
        patient: labs(hbsag('positive', '2026-01-31')),
        reason: '',
      },
      {
        sentence: 'where there is none of which every one must hold',
        rule: every,
        patient: labs({ name: 'platelets', value: '80 10*9/L', date: '2026-01-31' }),
        reason: '',
      },
      { sentence: 'where none was ever done', rule: ever, patient: {}, reason: '' },
      { sentence: 'where no test of a panel was done', rule: panel, patient: {}, reason: '' },
      {
        sentence: 'where what has a name that is not known has a unit in which it is never told',
        rule: silent,
        patient: { unrecognisedLabs: ['surface Ag'], unrecognisedIn: 'cells' },
        reason: '',
      },
      {
        sentence: 'where it says no, whether it is too old or not',
        rule: silent,
        patient: labs(hbsag('negative', '2025')),
        reason: 'HBsAg negative in 2025',
      },
      {
        sentence: 'where all say no, whichever of them lie in the window',
        rule: inWindow,
        patient: labs(hbsag('negative', '2026'), hbsag('negative')),
        reason: 'HBsAg negative between 2026-01-01 and 2026-03-01; HBsAg negative',
      },
      {
        sentence: 'where it was done, whatever has a name that is not known',
        rule: silent,
        patient: { ...labs(hbsag('negative', '2026-02-20')), unrecognisedLabs: ['surface Ag'] },
        reason: 'HBsAg negative on 2026-02-20',
      },
      {
        sentence: 'where results are there and none decides, if doubt is ignored',
        rule: doubtful,
        patient: labs(hbsag('borderline', '2026-02-20')),
        reason: 'HBsAg borderline on 2026-02-20',
      },
      {
        sentence: 'where none is there, if doubt is ignored',
        rule: doubtful,
        patient: {},
        reason: 'no result for HBsAg is recorded',
      },
      {
        sentence: 'where a number has no limit, if both are ignored',
        rule: { ...silent, doubt: 'ignored' },
        patient: labs(hbsag('130', '2026-02-20')),
        reason: 'HBsAg 130 on 2026-02-20, not called positive or negative',
      },
    ],
    unknown: [
      {
        sentence: 'where it was done and does not decide',
        rule: silent,
        patient: labs(hbsag('borderline', '2026-02-20')),
        reason: 'HBsAg borderline on 2026-02-20',
        needs: ['a repeat of HBsAg'],
      },
      {
        sentence: 'where one says yes and may count, and another says no',
        rule: inWindow,
        patient: labs(hbsag('positive', '2026'), hbsag('negative', '2026')),
        reason:
          'HBsAg positive between 2026-01-01 and 2026-03-01, but may or may not be within 1 month before 2026-03-01; ' +
          'HBsAg negative between 2026-01-01 and 2026-03-01, but may or may not be within 1 month before 2026-03-01',
        needs: ['date of the result for HBsAg', 'date of the result for HBsAg'],
      },
      {
        sentence: 'where it says no and may be too old, and the name of another one is not known',
        rule: silent,
        patient: { ...labs(hbsag('negative', '2025')), unrecognisedLabs: ['surface Ag'] },
        reason: "'surface Ag' is not a known lab and could be HBsAg",
        needs: ["what 'surface Ag' is"],
      },
      {
        sentence: 'where its date is missing',
        rule: silent,
        patient: labs(hbsag('positive')),
        reason: 'the result for HBsAg is recorded without a date',
        needs: ['date of the result for HBsAg'],
      },
      {
        sentence: 'where its date is missing, in a window',
        rule: inWindow,
        patient: labs(hbsag('positive')),
        reason: 'HBsAg positive, but may or may not be within 1 month before 2026-03-01',
        needs: ['date of the result for HBsAg'],
      },
      {
        sentence: 'where a month lies on both sides of the window',
        rule: { ...inWindow, within: '2 weeks' },
        patient: labs(hbsag('positive', '2026-02')),
        reason: 'HBsAg positive in 2026-02, but may or may not be within 2 weeks before 2026-03-01',
        needs: ['date of the result for HBsAg'],
      },
      {
        sentence: 'where a result whose name is not known may be one of it',
        rule: silent,
        patient: { unrecognisedLabs: ['surface Ag'] },
        reason: "'surface Ag' is not a known lab and could be HBsAg",
        needs: ["what 'surface Ag' is"],
      },
      {
        sentence: 'where the only result that has its name is too old, and another one has a name that is not known',
        rule: silent,
        patient: { ...labs(hbsag('negative', '2025-11-30')), unrecognisedLabs: ['surface Ag'] },
        reason: "'surface Ag' is not a known lab and could be HBsAg",
        needs: ["what 'surface Ag' is"],
      },
      {
        sentence: 'where that has a unit of which nothing is said',
        rule: { ...every, every: '1 week' },
        patient: { unrecognisedLabs: ['giant ones'], unrecognisedIn: 'cells' },
        reason: "'giant ones' is not a known lab and could be platelets",
        needs: ["what 'giant ones' is"],
      },
      {
        sentence: 'where one test of a panel was done and says no',
        rule: panel,
        patient: labs(hbsag('negative', '2026-02-20')),
        reason: 'no result for anti-HBc is recorded',
        needs: ['anti-HBc'],
      },
    ],
  },
})

describe('a test of which something is ignored', () => {
  it('shows nothing where it was not done, and the results where none decides', () => {
    const places = (rule: object, written: Written): string[] =>
      evaluate(compiled(rule), patient(written)).evidence.map(({ fact }) => fact.path)
    expect(places(silent, labs(hbsag('positive', '2020')))).toEqual([])
    expect(places(doubtful, labs(hbsag('borderline', '2020')))).toEqual(['/labs/0'])
  })

  it('of the bedside is not one of the laboratory whose name is not known', () => {
    const rule = { vital: 'weight', below: 40, unit: 'kg', valid: '90 days', silence: 'ignored' }
    expect(evaluate(compiled(rule), patient({ unrecognisedLabs: ['surface Ag'] })).truth).toBe(FALSE)
  })

  it('is told by its words', () => {
    expect(compiled(ever).words).toBe('HBsAg positive, by any result ever, if tested')
    expect(compiled(doubtful).words).toBe('HBsAg positive, by any result ever, as far as results are clear')
    expect(compiled({ ...ever, doubt: 'ignored' }).words).toBe(
      'HBsAg positive, by any result ever, if tested, as far as results are clear',
    )
  })
})
