import { describe, expect, it } from 'vitest'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import { during, since } from './drug-facts.js'

const rule = { together: ['prednisone', 'mycophenolate'], for: { 'more-than': '3 months' } }
const classes = { together: ['corticosteroid', 'immunosuppressant'], for: { 'at-least': '3 months' } }

operatorTable({
  operator: 'together',
  rows: {
    true: [
      {
        sentence: 'where the courses share more than that (S22.1)',
        rule,
        patient: { drugs: [since('prednisone', '2025-06-01'), since('MMF', '2025-10-15')] },
        reason: 'prednisone since 2025-06-01 and MMF since 2025-10-15: together for more than 3 months by 2026-03-01',
      },
      {
        sentence: 'where it was so once',
        rule: classes,
        patient: {
          drugs: [during('prednisone', '2019-01-01', '2019-12-31'), during('MMF', '2019-06-01', '2020-06-01')],
        },
        reason: 'prednisone until 2019-12-31 and MMF until 2020-06-01: together for at least 3 months by 2026-03-01',
      },
      {
        sentence: 'where one entry of a drug follows another',
        rule,
        patient: {
          drugs: [
            since('prednisone', '2025-06-01'),
            during('MMF', '2025-10-15', '2025-12-31'),
            during('mycophenolate', '2026-01-01', '2026-02-15'),
          ],
        },
        reason:
          'prednisone since 2025-06-01, MMF until 2025-12-31 and mycophenolate until 2026-02-15: together, one after the ' +
          'other, for more than 3 months by 2026-03-01',
      },
      {
        sentence: 'in one product',
        rule: classes,
        patient: { drugs: [since('duo', '2025-01-01')] },
        reason: 'duo since 2025-01-01: together for at least 3 months by 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'by assumption, for exactly three months (S22.4)',
        rule,
        patient: { drugs: [since('prednisone', '2025-12-01'), since('MMF', '2025-06-01')] },
        basis: 'assumed',
        reason:
          'prednisone since 2025-12-01 and MMF since 2025-06-01: not together for more than 3 months by 2026-03-01; ' +
          'no record of any other use of prednisone and mycophenolate together',
      },
      {
        sentence: 'by assumption, where the one ended before the other began',
        rule,
        patient: { drugs: [during('prednisone', '2019', '2020'), since('MMF', '2021')] },
        basis: 'assumed',
        reason:
          'prednisone until 2020 and MMF since 2021: not together for more than 3 months by 2026-03-01; ' +
          'no record of any other use of prednisone and mycophenolate together',
      },
      {
        sentence: 'by assumption, where one of them is not in the list (S22.2)',
        rule,
        patient: { drugs: [since('prednisone', '2025-01-01')] },
        basis: 'assumed',
        reason: 'no record of prednisone and mycophenolate together',
      },
      {
        sentence: 'by assumption, for one drug that belongs to both classes',
        rule: { together: ['immunosuppressant', 'mycophenolate'], for: { 'at-least': '3 months' } },
        patient: { drugs: [since('MMF', '2020-01-01')] },
        basis: 'assumed',
        reason: 'no record of immunosuppressant and mycophenolate together',
      },
      {
        sentence: 'by assumption, for two entries of one drug that belongs to both classes',
        rule: { together: ['immunosuppressant', 'mycophenolate'], for: { 'at-least': '3 months' } },
        patient: { drugs: [since('MMF', '2020-01-01'), since('mycophenolate', '2021-01-01')] },
        basis: 'assumed',
        reason: 'no record of immunosuppressant and mycophenolate together',
      },
      {
        sentence: 'where one of them is recorded as not taken',
        rule,
        patient: { drugs: [since('prednisone', '2025-01-01'), { name: 'mycophenolate', status: 'absent' }] },
        reason: 'mycophenolate is recorded as absent',
      },
    ],
    unknown: [
      {
        sentence: 'without a list of drugs',
        rule,
        patient: {},
        reason: 'there is no list of drugs, so that prednisone and mycophenolate together cannot be ruled out',
        needs: ['the list of drugs'],
      },
      {
        sentence: 'under strict, where one of them is not in the list',
        rule,
        patient: { drugs: [since('prednisone', '2025-01-01')], strict: true },
        reason: 'the list of drugs does not name prednisone and mycophenolate together, which is no proof of absence',
        needs: ['whether prednisone and mycophenolate were taken together'],
      },
      {
        sentence: 'where the dates leave the length open',
        rule,
        patient: { drugs: [{ name: 'prednisone', start: '2025-01-01' }, since('MMF', '2025-01-01')] },
        reason:
          'prednisone from 2025-01-01 (end not recorded) and MMF since 2025-01-01: ' +
          'may or may not have been taken together for more than 3 months by 2026-03-01',
        needs: ['when prednisone and mycophenolate were taken together'],
      },
      {
        sentence: 'where one of the two is not known by its name',
        rule,
        patient: { drugs: [since('prednisone', '2025-01-01'), since('ABC-123', '2025-01-01')] },
        reason: "'ABC-123' is not a known drug and could be mycophenolate",
        needs: ["what 'ABC-123' is"],
      },
      {
        sentence: 'where one drug, not known by its name, could be a product of both',
        rule,
        patient: { drugs: [since('ABC-123', '2025-01-01')] },
        reason: "'ABC-123' is not a known drug and could be prednisone or mycophenolate",
        needs: ["what 'ABC-123' is"],
      },
      {
        sentence: 'where one of the two is not named closely enough',
        rule,
        patient: { drugs: [since('prednisone', '2025-01-01'), since('immunosuppressant', '2025-01-01')] },
        reason: 'immunosuppressant since 2025-01-01 is not named more closely and could be mycophenolate',
        needs: ["what 'immunosuppressant' is"],
      },
      {
        sentence: 'where one that is named by its class may be the other',
        rule: { together: ['biologic', 'rituximab'], for: { 'at-least': '3 months' } },
        patient: { drugs: [since('rituximab', '2025-01-01'), since('biologic', '2025-01-01')] },
        reason: 'biologic since 2025-01-01 is not named more closely and could be rituximab',
        needs: ["what 'biologic' is"],
      },
      {
        sentence: 'where one of the two is recorded as taken and as not taken',
        rule,
        patient: {
          drugs: [
            since('prednisone', '2025-01-01'),
            since('MMF', '2025-01-01'),
            { name: 'mycophenolate', status: 'absent' },
          ],
        },
        reason: 'the record contradicts itself about prednisone and mycophenolate: present and absent',
        needs: ['which is right about prednisone and mycophenolate: /drugs/0, /drugs/1 or /drugs/2'],
      },
    ],
  },
})

describe('together', () => {
  it('reads with the length', () => {
    expect(compiled(rule).words).toBe('prednisone and mycophenolate together for more than 3 months')
  })

  it.each<[object, string[]]>([
    [{ ...rule, together: ['prednisone'] }, ['together: together needs two drugs']],
    [
      { ...rule, together: ['prednisone', 'mycofenolate'] },
      ["together.1: 'mycofenolate' is not a known drug (did you mean 'mycophenolate'?)"],
    ],
    [{ ...rule, for: {} }, ['for: give one of at-least and more-than']],
  ])('of %j has the problems %j', (wrong, problems) => {
    expect(problemsOf(wrong)).toEqual(problems)
  })

  it('shows the courses', () => {
    const facts = patient({ drugs: [since('prednisone', '2025-06-01'), 'HCQ', since('MMF', '2025-10-15')] })
    const { evidence } = evaluate(compiled(rule), facts)
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/drugs/0', 'since 2025-06-01'],
      ['/drugs/2', 'since 2025-10-15'],
    ])
  })
})
