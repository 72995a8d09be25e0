import { describe, expect, it } from 'vitest'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const recently = { drug: 'biologic', within: '3 months' }
const rituximab = { drug: 'rituximab', within: '3 months' }
const belimumabNow = { drug: 'belimumab', taken: 'now' }

operatorTable({
  operator: 'drug',
  rows: {
    true: [
      {
        sentence: 'where the last dose lies on the first day of the window (S03.1)',
        rule: rituximab,
        patient: { drugs: [{ name: 'rituximab', start: '2025-06-01', end: '2025-12-01' }] },
        reason: 'rituximab until 2025-12-01 is within 3 months before 2026-03-01',
      },
      {
        sentence: 'of a class, by a member of a sub-class under one of its other names (S29)',
        rule: recently,
        patient: { drugs: [{ name: 'MabThera', start: '2026-01-10', end: '2026-01-10' }] },
        reason: 'MabThera on 2026-01-10 is within 3 months before 2026-03-01',
      },
      {
        sentence: 'where a course goes on (S05.1)',
        rule: recently,
        patient: { drugs: [{ name: 'belimumab', start: '2024-01-10', ongoing: true }] },
        reason: 'belimumab since 2024-01-10 is within 3 months before 2026-03-01',
      },
      {
        sentence: 'where the course began in the window, whatever its end (S05.3)',
        rule: recently,
        patient: { drugs: [{ name: 'belimumab', start: '2026-02-15' }] },
        reason: 'belimumab from 2026-02-15 (end not recorded) is within 3 months before 2026-03-01',
      },
      {
        sentence: 'of ever, without any date (S05.4)',
        rule: { drug: 'anti-CD20 antibody', taken: 'ever' },
        patient: { drugs: ['rituximab'] },
        reason: 'rituximab (dates not recorded) is recorded',
      },
      {
        sentence: 'of now, where it goes on; a recorded response is told',
        rule: belimumabNow,
        patient: { drugs: [{ name: 'belimumab', ongoing: true, response: 'adequate' }] },
        reason: 'belimumab (ongoing) is ongoing on 2026-03-01, response adequate',
      },
      {
        sentence: 'of an ingredient of a combination product (S29)',
        rule: { drug: 'immunosuppressant', taken: 'now' },
        patient: { drugs: [{ name: 'duo', start: '2025-01-01', ongoing: true }] },
        reason: 'duo since 2025-01-01 is ongoing on 2026-03-01',
      },
      {
        sentence: 'of any of several names',
        rule: { drug: ['azathioprine', 'mycophenolate'], taken: 'ever' },
        patient: { drugs: [{ name: 'MMF', end: '2019' }] },
        reason: 'MMF until 2019 is recorded',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where the last dose lies a day before the window (S03.2)',
        rule: rituximab,
        patient: { drugs: [{ name: 'rituximab', start: '2025-06-01', end: '2025-11-30' }] },
        basis: 'assumed',
        reason: 'rituximab until 2025-11-30 is more than 3 months before 2026-03-01',
      },
      {
        sentence: 'by assumption, where the list does not name it (S28.3)',
        rule: { drug: ['rituximab', 'belimumab'], taken: 'ever' },
        patient: { drugs: ['prednisone'] },
        basis: 'assumed',
        reason: 'no record of rituximab or belimumab',
      },
      {
        sentence: 'where it is recorded as not taken',
        rule: rituximab,
        patient: { drugs: [{ name: 'rituximab', status: 'absent' }] },
        reason: 'rituximab is recorded as absent',
      },
      {
        sentence: 'where its whole class is recorded as not taken',
        rule: { drug: ['rituximab', 'belimumab'], taken: 'ever' },
        patient: { drugs: [{ name: 'biologic', status: 'absent' }] },
        reason: 'biologic is recorded as absent',
      },
      {
        sentence: 'by assumption, where only one of several is recorded as not taken',
        rule: { drug: ['rituximab', 'belimumab'], taken: 'ever' },
        patient: { drugs: [{ name: 'rituximab', status: 'absent' }] },
        basis: 'assumed',
        reason: 'rituximab is recorded as absent; no record of belimumab',
      },
      {
        sentence: 'by assumption, where an unknown drug ended before the window',
        rule: rituximab,
        patient: { drugs: [{ name: 'ABC-123', start: '2020-01-01', end: '2020-02-01' }] },
        basis: 'assumed',
        reason: 'no record of rituximab',
      },
    ],
    unknown: [
      {
        sentence: 'without a list of drugs (S08)',
        rule: recently,
        patient: {},
        reason: 'there is no list of drugs, so that biologic cannot be ruled out',
        needs: ['the list of drugs'],
      },
      {
        sentence: 'under strict, where the list does not name it',
        rule: recently,
        patient: { drugs: [], strict: true },
        reason: 'the list of drugs does not name biologic, which is no proof of absence',
        needs: ['biologic'],
      },
      {
        sentence: 'where the end of the course would decide (S05.2)',
        rule: recently,
        patient: { drugs: [{ name: 'belimumab', start: '2024-01-10' }] },
        reason: 'belimumab from 2024-01-10 (end not recorded) may or may not be within 3 months before 2026-03-01',
        needs: ['when belimumab was last taken'],
      },
      {
        sentence: 'of now, where the end of the course is not recorded',
        rule: belimumabNow,
        patient: { drugs: [{ name: 'belimumab', start: '2024-01-10' }] },
        reason: 'belimumab from 2024-01-10 (end not recorded) is not known to be over by 2026-03-01',
        needs: ['whether belimumab is still taken'],
      },
      {
        sentence: 'where a drug of that time is not known by its name (S29.3)',
        rule: recently,
        patient: { drugs: [{ name: 'ABC-123', start: '2026-01-01', end: '2026-02-20' }] },
        reason: "'ABC-123' is not a known drug and could be biologic",
        needs: ["what 'ABC-123' is"],
      },
      {
        sentence: 'where only a class is recorded of which it is a member',
        rule: rituximab,
        patient: { drugs: [{ name: 'biologic', start: '2026-01-10', end: '2026-01-10' }] },
        reason: 'biologic on 2026-01-10 is not named more closely and could be rituximab',
        needs: ["what 'biologic' is"],
      },
      {
        sentence: 'where only a class is recorded some of whose members are of the one asked for',
        rule: recently,
        patient: { drugs: [{ name: 'monoclonal antibody', start: '2026-01-10', end: '2026-01-10' }] },
        reason: 'monoclonal antibody on 2026-01-10 is not named more closely and could be biologic',
        needs: ["what 'monoclonal antibody' is"],
      },
      {
        sentence: 'where it is recorded as taken and as not taken',
        rule: { drug: 'biologic', taken: 'ever' },
        patient: { drugs: ['rituximab', { name: 'biologic', status: 'absent' }] },
        reason: 'the record contradicts itself about biologic: present and absent',
        needs: ['which is right about biologic: /drugs/0 or /drugs/1'],
      },
    ],
  },
})

describe('drug', () => {
  it('reads with what it asks', () => {
    expect(compiled(rituximab, { anchor: 'enrolment' }).words).toBe('rituximab, taken within 3 months before enrolment')
    expect(
      compiled({
        drug: 'corticosteroid',
        taken: 'now',
        route: 'systemic',
        response: ['inadequate', 'relapse'],
        for: { 'more-than': '3 months' },
        stable: '1 week',
      }).words,
    ).toBe(
      'corticosteroid given by a systemic route with response inadequate or relapse for more than 3 months ' +
        'at a dose unchanged for at least 1 week, taken now',
    )
  })

  it.each<[object, string[]]>([
    [
      { drug: 'rituximabe', taken: 'ever' },
      ["drug: 'rituximabe' is not a known drug or class of drugs (did you mean 'rituximab'?)"],
    ],
    [
      { drug: ['rituximab', 'xyz'], taken: 'ever' },
      [
        "drug.1: 'xyz' is not a known drug or class of drugs (add it to a vocabulary file, or ask for it (ask, find-out))",
      ],
    ],
    [{ drug: 'rituximab' }, [': say when: taken: now, taken: ever, or within: a duration']],
    [{ ...rituximab, taken: 'now' }, [': say when: taken: now, taken: ever, or within: a duration']],
    [{ ...rituximab, stable: 'long' }, ['stable: expected a duration such as 3 months, 1 year, 60 days or 4 weeks']],
  ])('of %j has the problems %j', (rule, problems) => {
    expect(problemsOf(rule)).toEqual(problems)
  })

  it('of ever changes on no day to come', () => {
    expect(evaluate(compiled({ drug: 'rituximab', taken: 'ever' }), patient({ drugs: ['rituximab'] })).flips).toEqual(
      [],
    )
  })

  it('shows the courses that decide, where they stand, and how long', () => {
    const facts = patient({
      drugs: [
        { name: 'rituximab', start: '2019-01-01', end: '2019-02-01' },
        { name: 'belimumab', start: '2025-01-01', ongoing: true },
      ],
    })
    const { evidence } = evaluate(compiled(recently), facts)
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([['/drugs/1', 'since 2025-01-01']])
  })
})
