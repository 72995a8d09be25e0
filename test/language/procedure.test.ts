import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const ever = { procedure: 'renal replacement therapy', done: 'ever' }
const now = { procedure: 'renal replacement therapy', done: 'now' }
const long = { ...now, for: { 'at-least': '3 months' } }
const named = { procedure: 'dialysis', done: 'ever', doubt: 'ignored' }
const recently = { procedure: 'renal replacement therapy', within: '3 months' }

operatorTable({
  operator: 'procedure',
  rows: {
    true: [
      {
        sentence: 'of any time, without a date',
        rule: ever,
        patient: { procedures: ['dialysis'] },
        reason: 'dialysis (dates not recorded) is recorded',
      },
      {
        sentence: 'of any time, where something else is recorded as absent',
        rule: ever,
        patient: { procedures: ['dialysis', { name: 'something else', status: 'absent' }] },
        reason: 'dialysis (dates not recorded) is recorded',
      },
      {
        sentence: 'on the first day of the window',
        rule: recently,
        patient: { procedures: [{ name: 'dialysis', date: '2025-12-01' }] },
        reason: 'dialysis (2025-12-01) is within 3 months before 2026-03-01',
      },
      {
        sentence: 'where it goes on',
        rule: recently,
        patient: { procedures: [{ name: 'dialysis', start: '2020-01-01', ongoing: true }] },
        reason: 'dialysis (since 2020-01-01) is within 3 months before 2026-03-01',
      },
      {
        sentence: 'now, where it is ongoing',
        rule: now,
        patient: { procedures: [{ name: 'dialysis', start: '2020-01-01', ongoing: true }] },
        reason: 'dialysis (since 2020-01-01) is ongoing on 2026-03-01',
      },
      {
        sentence: 'for so long, on the day on which it has lasted as long as that',
        rule: long,
        patient: { procedures: [{ name: 'dialysis', start: '2025-12-01', ongoing: true }] },
        reason: 'dialysis (since 2025-12-01) is ongoing on 2026-03-01 and has lasted at least 3 months',
      },
      {
        sentence: 'by its own name, where only that counts',
        rule: named,
        patient: { procedures: ['renal replacement therapy', 'dialysis'] },
        reason: 'dialysis (dates not recorded) is recorded',
      },
    ],
    false: [
      {
        sentence: 'for so long, the day before that',
        rule: long,
        patient: { procedures: [{ name: 'dialysis', start: '2025-12-02', ongoing: true }] },
        basis: 'assumed',
        reason:
          'dialysis (since 2025-12-02) has not lasted at least 3 months on 2026-03-01; no record of any other renal replacement therapy',
      },
      {
        sentence: 'now and for so long, where it lasted and is over',
        rule: long,
        patient: { procedures: [{ name: 'dialysis', start: '2020-01-01', end: '2026-02-28' }] },
        basis: 'assumed',
        reason:
          'dialysis (2020-01-01 to 2026-02-28) is over on 2026-03-01; no record of any other renal replacement therapy',
      },
      {
        sentence: 'where only its own name counts, and others say less or nothing',
        rule: named,
        patient: { procedures: ['renal replacement therapy', 'a procedure'] },
        basis: 'assumed',
        reason: 'no record of dialysis',
      },
      {
        sentence: 'now, where it ended the day before',
        rule: now,
        patient: { procedures: [{ name: 'dialysis', start: '2020-01-01', end: '2026-02-28' }] },
        basis: 'assumed',
        reason:
          'dialysis (2020-01-01 to 2026-02-28) is over on 2026-03-01; no record of any other renal replacement therapy',
      },
      {
        sentence: 'by assumption, where the last one lies before the window',
        rule: recently,
        patient: { procedures: [{ name: 'renal replacement therapy', start: '2025-01-01', end: '2025-11-30' }] },
        basis: 'assumed',
        reason:
          'renal replacement therapy (2025-01-01 to 2025-11-30) is more than 3 months before 2026-03-01; ' +
          'no record of any other renal replacement therapy',
      },
      {
        sentence: 'by assumption, where the list does not name it',
        rule: ever,
        patient: { procedures: [] },
        basis: 'assumed',
        reason: 'no record of renal replacement therapy',
      },
      {
        sentence: 'where it is recorded as absent',
        rule: ever,
        patient: { procedures: [{ name: 'renal replacement therapy', status: 'absent' }] },
        reason: 'renal replacement therapy is recorded as absent',
      },
    ],
    unknown: [
      {
        sentence: 'now, with a start and no end',
        rule: now,
        patient: { procedures: [{ name: 'dialysis', start: '2020-01-01' }] },
        reason: 'dialysis (from 2020-01-01, end not recorded) is not known to be over by 2026-03-01',
        needs: ['date of dialysis'],
      },
      {
        sentence: 'without a list of procedures (S08.2)',
        rule: ever,
        patient: {},
        reason: 'there is no list of procedures, so that renal replacement therapy cannot be ruled out',
        needs: ['the list of procedures'],
      },
      {
        sentence: 'where it is recorded, and recorded as absent',
        rule: ever,
        patient: { procedures: ['dialysis', { name: 'dialysis', status: 'absent' }] },
        reason: 'the record contradicts itself about renal replacement therapy: present and absent',
        needs: ['which is right about renal replacement therapy: /procedures/0 or /procedures/1'],
      },
      {
        sentence: 'for so long, where its start is not recorded',
        rule: long,
        patient: { procedures: [{ name: 'dialysis', ongoing: true }] },
        reason: 'dialysis (ongoing, start not recorded) may or may not have lasted at least 3 months on 2026-03-01',
        needs: ['date of dialysis'],
      },
      {
        sentence: 'where a year lies on both sides of the window',
        rule: recently,
        patient: { procedures: [{ name: 'dialysis', date: '2025' }] },
        reason: 'dialysis (2025) may or may not be within 3 months before 2026-03-01',
        needs: ['date of dialysis'],
      },
      {
        sentence: 'where one is not known by its name',
        rule: recently,
        patient: { procedures: [{ name: 'a procedure', date: '2026-01-01' }] },
        reason: "'a procedure' is not a known procedure and could be renal replacement therapy",
        needs: ["what 'a procedure' is"],
      },
      {
        sentence: 'where one is recorded that says less than is asked',
        rule: { procedure: 'dialysis', done: 'ever' },
        patient: { procedures: ['renal replacement therapy'] },
        reason: 'renal replacement therapy (dates not recorded) is not named more closely and could be dialysis',
        needs: ["what 'renal replacement therapy' is"],
      },
    ],
  },
})

describe('procedure', () => {
  it('reads with its time', () => {
    expect(compiled(recently, { anchor: 'enrolment' }).words).toBe(
      'renal replacement therapy, done within 3 months before enrolment',
    )
  })

  it('reads with its length', () => {
    expect(compiled(long).words).toBe('renal replacement therapy, done now, for at least 3 months')
  })

  it('says on which day it will have lasted so long', () => {
    const begun = patient({ procedures: [{ name: 'dialysis', start: '2025-12-02', ongoing: true }] })
    expect(new Set(evaluate(compiled(long), begun).flips.map(formatDay))).toEqual(new Set(['2026-03-02']))
  })

  it.each<[object, string[]]>([
    [
      { procedure: 'dialisis', done: 'ever' },
      ["procedure: 'dialisis' is not a known procedure (did you mean 'dialysis'?)"],
    ],
    [{ procedure: 'dialysis' }, [': say when it was done (done: now, done: ever, or within: a duration)']],
    [{ ...recently, done: 'ever' }, [': say when it was done (done: now, done: ever, or within: a duration)']],
  ])('of %j has the problems %j', (rule, problems) => {
    expect(problemsOf(rule)).toEqual(problems)
  })

  it('shows the dates', () => {
    const { evidence } = evaluate(
      compiled(ever),
      patient({ procedures: [{ name: 'dialysis', start: '2020', end: '2021' }] }),
    )
    expect(evidence.map(({ value }) => value)).toEqual(['2020 to 2021'])
  })
})
