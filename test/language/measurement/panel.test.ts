import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { panelFinding } from '../../../src/language/measurement/panel.js'
import { finding } from '../generated.js'
import { operatorTable } from '../operator-table.js'
import type { Written } from '../written.js'

const hepatitis = { lab: 'hepatitis B serology', is: 'positive', valid: '180 days' }
const noHepatitis = { ...hepatitis, is: 'negative' }
const tuberculosis = { lab: 'tuberculosis test', is: 'positive', valid: '180 days' }

function labs(results: Readonly<Record<string, string>>): Written {
  return { labs: Object.entries(results).map(([name, value]) => ({ name, value, date: '2026-02-20' })) }
}

// several tests under one name; of hepatitis B all must be negative to clear, of tuberculosis one
operatorTable({
  operator: 'lab',
  rows: {
    true: [
      {
        sentence: 'where one test is positive, whatever the others (S23.4)',
        rule: hepatitis,
        patient: labs({ HBsAg: 'positive' }),
        reason: 'HBsAg positive on 2026-02-20',
      },
      {
        sentence: 'where the panel itself is recorded as positive',
        rule: hepatitis,
        patient: labs({ 'hepatitis B serology': 'positive', HBsAg: 'negative' }),
        reason: 'hepatitis B serology positive on 2026-02-20',
      },
      {
        sentence: 'of negative, where every test is (S23.1)',
        rule: noHepatitis,
        patient: labs({ HBsAg: 'negative', 'anti-HBc': 'negative' }),
        reason: 'HBsAg negative on 2026-02-20; anti-HBc negative on 2026-02-20',
      },
    ],
    false: [
      {
        sentence: 'where every test is negative',
        rule: hepatitis,
        patient: labs({ HBsAg: 'negative', 'anti-HBc': 'negative' }),
        reason: 'HBsAg negative on 2026-02-20; anti-HBc negative on 2026-02-20',
      },
      {
        sentence: 'where the panel itself is recorded as negative',
        rule: hepatitis,
        patient: labs({ 'hepatitis B serology': 'negative' }),
        reason: 'hepatitis B serology negative on 2026-02-20',
      },
      {
        sentence: 'where one test is negative, of tests that replace each other',
        rule: tuberculosis,
        patient: labs({ 'T-SPOT': 'negative', IGRA: 'indeterminate' }),
        reason: 'T-SPOT negative on 2026-02-20',
      },
      {
        sentence: 'of negative, where one test is positive',
        rule: noHepatitis,
        patient: labs({ HBsAg: 'negative', 'anti-HBc': 'positive' }),
        reason: 'anti-HBc positive on 2026-02-20',
      },
    ],
    unknown: [
      {
        sentence: 'where nothing is recorded: the panel itself is asked for',
        rule: hepatitis,
        patient: {},
        reason: 'no result for hepatitis B serology is recorded',
        needs: ['hepatitis B serology'],
      },
      {
        sentence: 'where a test that is needed was not done (S23.2)',
        rule: hepatitis,
        patient: labs({ HBsAg: 'negative' }),
        reason: 'no result for anti-HBc is recorded',
        needs: ['anti-HBc'],
      },
      {
        sentence: 'where a test does not decide, and another was not done',
        rule: tuberculosis,
        patient: labs({ 'T-SPOT': 'indeterminate' }),
        reason: 'T-SPOT indeterminate on 2026-02-20',
        needs: ['a repeat of T-SPOT'],
      },
      {
        sentence: 'where results of one test disagree, though another that would do is negative',
        rule: tuberculosis,
        patient: {
          labs: [
            ...(labs({ 'T-SPOT': 'negative', IGRA: 'negative' }).labs ?? []),
            { name: 'T-SPOT', value: 'positive', date: '2026-02-20' },
          ],
        },
        reason: 'results of the same time disagree: T-SPOT negative on 2026-02-20; T-SPOT positive on 2026-02-20',
        needs: ['which T-SPOT is right: /labs/0 or /labs/2'],
      },
      {
        sentence: 'where a number may be positive that nobody called so, though another that would do is negative',
        rule: tuberculosis,
        patient: labs({ 'T-SPOT': '7 spots', IGRA: 'negative' }),
        reason: 'T-SPOT 7 spots on 2026-02-20, not called positive or negative',
        needs: ['whether the laboratory calls T-SPOT positive'],
      },
      {
        sentence: 'where a positive test may be of that time, though another that would do is negative',
        rule: tuberculosis,
        patient: {
          labs: [
            { name: 'T-SPOT', value: 'positive', date: '2025' },
            { name: 'IGRA', value: 'negative', date: '2026-02-20' },
          ],
        },
        reason: 'the latest result for T-SPOT, of 2025, may be older than 180 days on 2026-03-01',
        needs: ['a newer result for T-SPOT'],
      },
      {
        sentence: 'where a positive test has no date, though the panel itself is negative',
        rule: tuberculosis,
        patient: {
          labs: [
            { name: 'T-SPOT', value: 'positive' },
            { name: 'tuberculosis test', value: 'negative', date: '2026-02-20' },
          ],
        },
        reason: 'the result for T-SPOT is recorded without a date',
        needs: ['date of the result for T-SPOT'],
      },
      {
        sentence: 'where no record of tests that replace each other',
        rule: tuberculosis,
        patient: labs({}),
        reason: 'no result for tuberculosis test is recorded',
        needs: ['tuberculosis test'],
      },
    ],
  },
})

describe('a panel', () => {
  const need = { need: 'panel', kind: 'lab' as const }
  const sign = { kind: 'sign' as const, sign: 'positive' as const }

  it('of no tests has only its own results', () => {
    expect(panelFinding(finding(UNKNOWN), [], sign, 'every-member', need).truth).toBe(UNKNOWN)
    expect(panelFinding(finding(FALSE), [], sign, 'every-member', need).truth).toBe(FALSE)
    expect(panelFinding(finding(TRUE), [], sign, 'every-member', need).truth).toBe(TRUE)
  })

  it('of which one test clears and another does not decide asks for the one that does not', () => {
    const missing = { ...finding(UNKNOWN, true, 3), evidence: [] }
    const parts = [finding(FALSE, true, 1), finding(UNKNOWN, true, 2), missing]
    const { needs } = panelFinding(missing, parts, sign, 'every-member', need)
    expect(needs.map((one) => one.need)).toEqual(['need 2', 'need 3'])
  })

  it('names the days of all its tests', () => {
    const missing = { ...finding(UNKNOWN, true, 3), evidence: [] }
    const parts = [finding(FALSE, true, 1, [5]), finding(TRUE, true, 2, [7])]
    expect(panelFinding(missing, parts, sign, 'every-member', need).flips).toEqual([5, 7])
    expect(panelFinding({ ...missing, flips: [3] }, [], sign, 'one-member', need).flips).toEqual([3])
  })
})
