import { describe, expect, it } from 'vitest'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import { daysAhead } from '../../../src/screening/calendar/days-ahead.js'
import type { CalendarEntry } from '../../../src/screening/result/result.js'
import { libraryOf } from '../../criteria/invented.js'
import { day, factsOf } from '../facts.js'

const library = libraryOf(
  {
    inclusion: [
      '{ lab: IgG, at-least: 7, unit: g/L }',
      '{ any: [{ age: { at-most: 70 } }, { ask: Fit for the age? }] }',
    ],
    exclusion: ['{ drug: biologic, within: 3 months }'],
  },
  { inclusion: ['{ age: { at-least: 71 } }'], exclusion: ['{ drug: rituximab, within: 3 months }'] },
)

function ahead(last: string): CalendarEntry[] {
  const facts = factsOf(library, {
    asOf: '2025-06-01',
    birthDate: '1954-08-15',
    labs: [{ name: 'IgG', value: 9, unit: 'g/L', date: '2025-05-20' }],
    drugs: [{ name: 'rituximab', end: '2025-03-18' }],
  })
  return daysAhead(library.trials, new Calendar(facts, library.ruleCount), day(last))
}

describe('the days ahead of several trials', () => {
  it('come by day, then in the order of the trials, with the words of the new outcome', () => {
    const clears = expect.stringContaining(
      'rituximab until 2025-03-18 is more than 3 months before 2025-06-19',
    ) as string
    expect(ahead('2027-06-01')).toEqual([
      {
        date: '2025-06-19',
        trial: 'INVENTED-1',
        verdict: { from: 'ineligible', to: 'potentially-eligible' },
        criteria: [{ id: 'E1', from: 'violated', to: 'satisfied', reason: clears }],
      },
      {
        date: '2025-06-19',
        trial: 'INVENTED-2',
        verdict: null,
        criteria: [{ id: 'E1', from: 'violated', to: 'satisfied', reason: clears }],
      },
      {
        date: '2025-08-15',
        trial: 'INVENTED-1',
        verdict: null,
        criteria: [
          {
            id: 'I2',
            from: 'satisfied',
            to: 'judgment',
            reason: expect.stringContaining('age 71 on 2025-08-15') as string,
          },
        ],
      },
      {
        date: '2025-08-15',
        trial: 'INVENTED-2',
        verdict: { from: 'ineligible', to: 'potentially-eligible' },
        criteria: [
          { id: 'I1', from: 'violated', to: 'satisfied', reason: 'age 71 on 2025-08-15 is at least 71 years' },
        ],
      },
      {
        date: '2025-08-19',
        trial: 'INVENTED-1',
        verdict: { from: 'potentially-eligible', to: 'undetermined' },
        criteria: [
          {
            id: 'I1',
            from: 'satisfied',
            to: 'unknown',
            reason: 'the latest result for IgG, of 2025-05-20, is older than 90 days on 2025-08-19',
          },
        ],
      },
    ])
  })

  it('end with the last day', () => {
    expect(ahead('2025-08-14').map(({ date }) => date)).toEqual(['2025-06-19', '2025-06-19'])
    expect(ahead('2025-06-18')).toEqual([])
  })
})
