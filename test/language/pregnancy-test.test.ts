import { operatorTable } from './operator-table.js'
import type { WrittenResult } from './written.js'

const either = { 'pregnancy-test': 'negative', valid: '10 days' }
const urine = { ...either, specimen: 'urine' }
const blood = { ...either, specimen: 'blood' }

function test(name: string, value: string, date = '2026-02-25'): WrittenResult {
  return { name: `${name}pregnancy test`, value, date }
}

operatorTable({
  operator: 'pregnancy-test',
  rows: {
    true: [
      {
        sentence: 'of any specimen, by one negative test',
        rule: either,
        patient: { labs: [test('blood ', 'negative')] },
        reason: 'blood pregnancy test negative on 2026-02-25',
      },
      {
        sentence: 'beside pregnancies that are over, too long ago, of no day, or only suspected',
        rule: either,
        patient: {
          labs: [test('urine ', 'negative')],
          conditions: [
            { name: 'pregnancy', onset: '2025-05-10', status: 'active' },
            { name: 'pregnancy', onset: '2025-05-10' },
            { name: 'pregnancy', onset: '2025-06', end: '2026-02-01' },
            { name: 'pregnancy', onset: '2026-02-01', status: 'suspected' },
            'pregnancy',
            { name: 'SLE', onset: '2026-02-01' },
          ],
        },
        reason: 'urine pregnancy test negative on 2026-02-25',
      },
      {
        sentence: 'of any specimen, by a test that does not tell its own',
        rule: either,
        patient: { labs: [test('', 'negative')], pregnant: false },
        reason: 'pregnancy test negative on 2026-02-25',
      },
      {
        sentence: 'of any specimen, by one negative test beside one that was unclear too long ago to count',
        rule: either,
        patient: { labs: [test('urine ', 'negative'), test('blood ', 'indeterminate', '2026-01-05')] },
        reason: 'urine pregnancy test negative on 2026-02-25',
      },
      {
        sentence: 'of any specimen, by one negative test beside a negative one without a date',
        rule: either,
        patient: { labs: [test('urine ', 'negative'), { name: 'blood pregnancy test', value: 'negative' }] },
        reason: 'urine pregnancy test negative on 2026-02-25',
      },
      {
        sentence: 'of a specimen, by a test of it, where the blood was positive too long ago to count',
        rule: urine,
        patient: { labs: [test('urine ', 'negative'), test('blood ', 'positive', '2026-01')] },
        reason: 'urine pregnancy test negative on 2026-02-25',
      },
      {
        sentence: 'of any specimen, by one negative test beside one that was unclear on a day that nobody knows',
        rule: either,
        patient: { labs: [test('urine ', 'negative'), { name: 'blood pregnancy test', value: 'indeterminate' }] },
        reason: 'urine pregnancy test negative on 2026-02-25',
      },
      {
        sentence: 'of urine, where the source names it, by a test of it beside an unclear one of the blood',
        rule: urine,
        patient: { labs: [test('urine ', 'negative'), test('blood ', 'indeterminate')] },
        reason: 'urine pregnancy test negative on 2026-02-25',
      },
      {
        sentence: 'of a specimen, by a test of it, as old as it may be',
        rule: urine,
        patient: { labs: [test('urine ', 'negative', '2026-02-19')] },
        reason: 'urine pregnancy test negative on 2026-02-19',
      },
      {
        sentence: 'of positive, by a pregnancy that is recorded',
        rule: { ...either, 'pregnancy-test': 'positive' },
        patient: { pregnant: true },
        reason: 'a pregnancy is recorded',
      },
    ],
    false: [
      {
        sentence: 'of a specimen, by a positive test of another (S30)',
        rule: urine,
        patient: { labs: [test('urine ', 'negative'), test('blood ', 'positive')] },
        reason: 'blood pregnancy test positive on 2026-02-25',
      },
      {
        sentence: 'of a specimen, by a positive test that does not tell its own',
        rule: blood,
        patient: { labs: [test('', 'positive')] },
        reason: 'pregnancy test positive on 2026-02-25',
      },
      {
        sentence: 'without a test, where a kind of pregnancy is among the active conditions',
        rule: either,
        patient: { conditions: [{ name: 'pre-eclampsia', status: 'active' }] },
        reason: 'a pregnancy is recorded',
      },
      {
        sentence: 'of positive, by a negative test',
        rule: { ...either, 'pregnancy-test': 'positive' },
        patient: { labs: [test('urine ', 'negative')] },
        reason: 'urine pregnancy test negative on 2026-02-25',
      },
    ],
    unknown: [
      {
        sentence: 'without a test',
        rule: either,
        patient: { conditions: [{ name: 'pregnancy', status: 'active', onset: '2020', end: '2021' }, 'pregnancy'] },
        reason: 'no result for pregnancy test is recorded',
        needs: ['pregnancy test'],
      },
      {
        sentence: 'of blood, where only the urine was tested (S30.1)',
        rule: blood,
        patient: { labs: [test('urine ', 'negative')] },
        reason: 'no result for blood pregnancy test is recorded (urine pregnancy test is, but it is not equivalent)',
        needs: ['blood pregnancy test'],
      },
      {
        sentence: 'of urine, where only the blood was tested (S30.2)',
        rule: urine,
        patient: { labs: [test('blood ', 'negative')] },
        reason: 'no result for urine pregnancy test is recorded (blood pregnancy test is, but it is not equivalent)',
        needs: ['urine pregnancy test'],
      },
      {
        sentence: 'of urine, where the record does not say what was tested',
        rule: urine,
        patient: { labs: [test('', 'negative')] },
        reason: 'no result for urine pregnancy test is recorded (pregnancy test is, but it is not equivalent)',
        needs: ['urine pregnancy test'],
      },
      {
        sentence: 'where two tests of one day disagree, though the other specimen is negative',
        rule: either,
        patient: { labs: [test('blood ', 'negative'), test('blood ', 'positive'), test('urine ', 'negative')] },
        reason:
          'results of the same time disagree: blood pregnancy test negative on 2026-02-25; blood pregnancy test positive on 2026-02-25',
        needs: ['which blood pregnancy test is right: /labs/0 or /labs/1'],
      },
      {
        sentence: 'of any specimen, where one test is negative and the other unclear',
        rule: either,
        patient: { labs: [test('urine ', 'negative'), test('blood ', 'indeterminate')] },
        reason: 'blood pregnancy test indeterminate on 2026-02-25',
        needs: ['a repeat of blood pregnancy test'],
      },
      {
        sentence: 'of urine, where one is negative and one that does not tell its specimen is unclear',
        rule: urine,
        patient: { labs: [test('urine ', 'negative'), test('', 'indeterminate')] },
        reason: 'pregnancy test indeterminate on 2026-02-25',
        needs: ['a repeat of pregnancy test'],
      },
      {
        sentence: 'of urine, where it is negative and the blood was positive on a day that may still count',
        rule: urine,
        patient: { labs: [test('urine ', 'negative'), test('blood ', 'positive', '2026-02')] },
        reason: 'the latest result for blood pregnancy test, of 2026-02, may be older than 10 days on 2026-03-01',
        needs: ['a newer result for blood pregnancy test'],
      },
      {
        sentence: 'of any specimen, where one is negative and a positive one has no date',
        rule: either,
        patient: { labs: [test('urine ', 'negative'), { name: 'blood pregnancy test', value: 'positive' }] },
        reason: 'the result for blood pregnancy test is recorded without a date',
        needs: ['date of the result for blood pregnancy test'],
      },
      {
        sentence: 'where the test is a day too old',
        rule: urine,
        patient: { labs: [test('urine ', 'negative', '2026-02-18')] },
        reason: 'the latest result for urine pregnancy test, of 2026-02-18, is older than 10 days on 2026-03-01',
        needs: ['a newer result for urine pregnancy test'],
      },
      {
        sentence: 'where a pregnancy that began within 42 weeks is recorded without a status and an end',
        rule: either,
        patient: { labs: [test('urine ', 'negative')], conditions: [{ name: 'pregnancy', onset: '2026-02-01' }] },
        reason: 'a pregnancy since 2026-02-01 is recorded without an end, but the pregnancy test is negative',
        needs: ['whether the pregnancy of 2026-02-01 has ended: /labs/0 and /conditions/0'],
      },
      {
        sentence: 'on the last day of these weeks',
        rule: either,
        patient: { labs: [test('urine ', 'negative')], conditions: [{ name: 'pregnancy', onset: '2025-05-11' }] },
        reason: 'a pregnancy since 2025-05-11 is recorded without an end, but the pregnancy test is negative',
        needs: ['whether the pregnancy of 2025-05-11 has ended: /labs/0 and /conditions/0'],
      },
      {
        sentence: 'without a test, where one may be going on',
        rule: either,
        patient: { conditions: [{ name: 'pregnancy', onset: '2026-02-01' }] },
        reason: 'no result for pregnancy test is recorded',
        needs: ['pregnancy test'],
      },
      {
        sentence: 'where a negative test and a recorded pregnancy contradict each other (S33)',
        rule: either,
        patient: { labs: [test('urine ', 'negative')], pregnant: true },
        reason: 'a pregnancy is recorded, but the pregnancy test is negative',
        needs: ['which is right, the pregnancy test or the recorded pregnancy: /labs/0 or /reproductive/pregnant'],
      },
    ],
  },
})
