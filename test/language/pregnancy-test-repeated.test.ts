import { operatorTable } from './operator-table.js'
import type { WrittenResult } from './written.js'

const either = { 'pregnancy-test': 'negative', valid: '10 days' }
const urine = { ...either, specimen: 'urine' }
const blood = { ...either, specimen: 'blood' }

function test(name: string, value: string, date = '2026-02-25'): WrittenResult {
  return { name: `${name}pregnancy test`, value, date }
}

// a test after one of another kind
operatorTable({
  operator: 'pregnancy-test',
  rows: {
    true: [
      {
        sentence: 'by a negative test after a positive one of its own kind',
        rule: either,
        patient: { labs: [test('urine ', 'positive', '2026-02-20'), test('urine ', 'negative')] },
        reason: 'urine pregnancy test negative on 2026-02-25',
      },
    ],
    false: [
      {
        sentence: 'by a positive test that one of another kind came before',
        rule: either,
        patient: { labs: [test('urine ', 'positive'), test('blood ', 'negative', '2026-02-24')] },
        reason: 'urine pregnancy test positive on 2026-02-25',
      },
      {
        sentence: 'by a positive test of the day of a negative one of another kind',
        rule: either,
        patient: { labs: [test('urine ', 'positive'), test('blood ', 'negative')] },
        reason: 'urine pregnancy test positive on 2026-02-25',
      },
      {
        sentence: 'of the specimen that was positive, whatever another kind of test said later',
        rule: urine,
        patient: { labs: [test('urine ', 'positive', '2026-02-20'), test('blood ', 'negative')] },
        reason: 'urine pregnancy test positive on 2026-02-20',
      },
      {
        sentence: 'by one positive test that was followed by none of another kind, beside one that was',
        rule: either,
        patient: {
          labs: [
            test('urine ', 'positive', '2026-02-20'),
            test('blood ', 'negative', '2026-02-22'),
            test('', 'positive', '2026-02-24'),
          ],
        },
        reason: 'pregnancy test positive on 2026-02-24',
      },
    ],
    unknown: [
      {
        sentence:
          'of urine, where it is negative and the blood was positive in a month of which only the last day counts',
        rule: { ...urine, valid: '29 days' },
        patient: { labs: [test('urine ', 'negative'), test('blood ', 'positive', '2026-01')] },
        reason: 'the latest result for blood pregnancy test, of 2026-01, may be older than 29 days on 2026-03-01',
        needs: ['a newer result for blood pregnancy test'],
      },
      {
        sentence:
          'by a positive test that was followed by a negative one of another kind, whatever one without a date says',
        rule: either,
        patient: {
          labs: [
            test('urine ', 'positive', '2026-02-20'),
            test('blood ', 'negative'),
            { name: 'urine pregnancy test', value: 'positive' },
          ],
        },
        reason: 'urine pregnancy test positive on 2026-02-20; blood pregnancy test negative on 2026-02-25',
        needs: ['urine pregnancy test'],
      },
      {
        sentence: 'by a positive test that was followed by a negative one of another kind',
        rule: either,
        patient: { labs: [test('urine ', 'positive', '2026-02-20'), test('blood ', 'negative')] },
        reason: 'urine pregnancy test positive on 2026-02-20; blood pregnancy test negative on 2026-02-25',
        needs: ['urine pregnancy test'],
      },
      {
        sentence: 'of blood, by a positive one of the urine that was followed by a negative one',
        rule: blood,
        patient: { labs: [test('urine ', 'positive', '2026-02-20'), test('blood ', 'negative')] },
        reason: 'urine pregnancy test positive on 2026-02-20; blood pregnancy test negative on 2026-02-25',
        needs: ['urine pregnancy test'],
      },
    ],
  },
})
