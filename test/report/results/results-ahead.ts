import type { ScreeningResult } from '../../../src/screening/result/result.js'
import { three } from './results.js'

/** One of each verdict, with the days ahead. */
export const threeAhead: ScreeningResult = {
  ...three,
  calendarUntil: '2028-03-01',
  calendar: [
    {
      date: '2026-03-16',
      trial: 'NCT05605665',
      verdict: { from: 'ineligible', to: 'undetermined' },
      criteria: [
        {
          id: 'E6',
          from: 'violated',
          to: 'satisfied',
          reason: 'rituximab until 2025-12-15 is more than 3 months before 2026-03-16',
        },
      ],
    },
    {
      date: '2026-05-21',
      trial: 'NCT05605665',
      verdict: null,
      criteria: [
        { id: 'I1', from: 'satisfied', to: 'judgment', reason: '' },
        {
          id: 'E4',
          from: 'satisfied',
          to: 'unknown',
          reason: 'the latest result for oxygen saturation, of 2026-02-20, is older than 90 days on 2026-05-21',
        },
      ],
    },
    {
      date: '2026-05-21',
      trial: 'NCT07000001',
      verdict: { from: 'potentially-eligible', to: 'ineligible' },
      criteria: [
        { id: 'I1', from: 'satisfied', to: 'violated', reason: 'age 71 on 2026-05-21 is not from 18 to 70 years' },
      ],
    },
  ],
}
