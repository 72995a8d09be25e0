import { describe, expect, it } from 'vitest'
import { passedOver } from '../passed-over.js'

describe('what a rule that looks back to a therapy passes over', () => {
  it.each([
    {
      what: 'a result before the therapy, and one that is not the lowest since',
      rule: { rise: '24-hour urine protein', times: 2, since: { 'start-of': 'corticosteroid' }, valid: '90 days' },
      record: {
        drugs: [{ name: 'prednisone', start: '2025-01-01', ongoing: true }],
        labs: [
          { name: '24-hour urine protein', value: '2 g/(24.h)', date: '2026-02-20' },
          { name: '24-hour urine protein', value: '1 g/(24.h)', date: '2026-01-20' },
          { name: '24-hour urine protein', value: '1.5 g/(24.h)', date: '2025-12-20' },
          { name: '24-hour urine protein', value: '1.5 g/(24.h)', date: '2024-12-20' },
        ],
      },
      passed: [
        '/labs/2 24-hour urine protein 1.5 g/(24.h) on 2025-12-20 – counts, but decides nothing',
        '/labs/3 24-hour urine protein 1.5 g/(24.h) on 2024-12-20 – before the therapy: prednisone was started on 2025-01-01',
      ],
    },
    {
      what: 'results without a therapy',
      rule: { rise: '24-hour urine protein', times: 2, since: { 'start-of': 'corticosteroid' }, valid: '90 days' },
      record: {
        drugs: [],
        labs: [
          { name: '24-hour urine protein', value: '2 g/(24.h)', date: '2026-02-20' },
          { name: '24-hour urine protein', value: '1 g/(24.h)', date: '2026-01-20' },
        ],
      },
      passed: [
        '/labs/0 24-hour urine protein 2 g/(24.h) on 2026-02-20 – counts, but decides nothing',
        '/labs/1 24-hour urine protein 1 g/(24.h) on 2026-01-20 – older than the latest result, of 2026-02-20',
      ],
    },
    {
      what: 'a result before the therapy, and one that does not interrupt it',
      rule: {
        persistence: '24-hour urine protein',
        'more-than': 1,
        unit: 'g/(24.h)',
        after: { 'start-of': 'corticosteroid', length: '6 months' },
        'interrupted-by': { below: 0.5 },
        valid: '90 days',
      },
      record: {
        drugs: [{ name: 'prednisone', start: '2025-01-01', ongoing: true }],
        labs: [
          { name: '24-hour urine protein', value: '2 g/(24.h)', date: '2026-02-20' },
          { name: '24-hour urine protein', value: '1 g/(24.h)', date: '2026-01-20' },
          { name: '24-hour urine protein', value: '1.5 g/(24.h)', date: '2024-12-20' },
          { name: 'UPCR', value: '2 g/g', date: '2026-02-20' },
        ],
      },
      passed: [
        '/labs/3 UPCR 2 g/g on 2026-02-20 – UPCR is not equivalent to 24-hour urine protein',
        '/labs/1 24-hour urine protein 1 g/(24.h) on 2026-01-20 – counts, but decides nothing',
        '/labs/2 24-hour urine protein 1.5 g/(24.h) on 2024-12-20 – before the therapy: prednisone was started on 2025-01-01',
      ],
    },
    {
      what: 'what is older where the latest does not count',
      rule: {
        persistence: '24-hour urine protein',
        'more-than': 1,
        unit: 'g/(24.h)',
        after: { 'start-of': 'corticosteroid', length: '6 months' },
        valid: '90 days',
      },
      record: {
        drugs: [{ name: 'prednisone', start: '2025-01-01', ongoing: true }],
        labs: [
          { name: '24-hour urine protein', value: '2 g/(24.h)', date: '2025-02-20' },
          { name: '24-hour urine protein', value: '1 g/(24.h)', date: '2025-01-20' },
        ],
      },
      passed: ['/labs/1 24-hour urine protein 1 g/(24.h) on 2025-01-20 – too old: results count from 2025-12-01 on'],
    },
  ])('is $what', ({ rule, record, passed }) => {
    expect(passedOver(rule, record)).toEqual(passed)
  })
})
