import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compiled, evaluate } from '../evaluate.js'
import { evaluationOf } from '../evaluation.js'
import { operatorTable } from '../operator-table.js'
import { patient } from '../patient.js'
import type { Written, WrittenResult } from '../written.js'

const rule = { lab: 'HBsAg', is: 'positive', result: 'ever', 'refuted-by': 'anti-HBc' }
const latest = { lab: 'HBsAg', is: 'positive', valid: '90 days', 'refuted-by': 'anti-HBc' }

type Result = readonly [value: string, date?: string]

function labs(screening: readonly Result[], confirming: readonly Result[]): Written {
  const named = (name: string, [value, date]: Result): WrittenResult => {
    return { name, value, ...(date === undefined ? {} : { date }) }
  }
  return { labs: [...screening.map((one) => named('HBsAg', one)), ...confirming.map((one) => named('anti-HBc', one))] }
}

const positive = 'HBsAg positive on 2026-01-10'

operatorTable({
  operator: 'lab',
  rows: {
    true: [
      {
        sentence: 'where nothing was done to confirm the positive result',
        rule,
        patient: labs([['positive', '2026-01-10']], []),
        reason: positive,
      },
      {
        sentence: 'where it was confirmed',
        rule,
        patient: labs([['positive', '2026-01-10']], [['positive', '2026-01-15']]),
        reason: positive,
      },
      {
        sentence: 'where the other test was negative the day before',
        rule,
        patient: labs([['positive', '2026-01-10']], [['negative', '2026-01-09']]),
        reason: positive,
      },
      {
        sentence: 'where it was positive again after it had been refuted',
        rule,
        patient: labs(
          [
            ['positive', '2025-12-01'],
            ['positive', '2026-01-10'],
          ],
          [['negative', '2025-12-05']],
        ),
        reason: positive,
      },
    ],
    false: [
      {
        sentence: 'where the other test was negative on the same day',
        rule,
        patient: labs([['positive', '2026-01-10']], [['negative', '2026-01-10']]),
        reason: `${positive}, refuted by anti-HBc negative on 2026-01-10`,
      },
      {
        sentence: 'where the other test was negative later, whatever an unclear one said before',
        rule: latest,
        patient: labs(
          [['positive', '2026-01-10']],
          [
            ['borderline', '2026-01-12'],
            ['negative', '2026-02-20'],
          ],
        ),
        reason: `${positive}, refuted by anti-HBc negative on 2026-02-20`,
      },
      {
        sentence: 'where the result was unclear, and the other test was negative on the same day',
        rule: latest,
        patient: labs([['borderline', '2026-01-10']], [['negative', '2026-01-10']]),
        reason: 'HBsAg borderline on 2026-01-10, settled by anti-HBc negative on 2026-01-10',
      },
      {
        sentence: 'where the result is negative anyway',
        rule: latest,
        patient: labs([['negative', '2026-01-10']], [['positive', '2026-01-15']]),
        reason: 'HBsAg negative on 2026-01-10',
      },
    ],
    unknown: [
      {
        sentence: 'where the other test is unclear',
        rule,
        patient: labs([['positive', '2026-01-10']], [['borderline', '2026-01-15']]),
        reason: `${positive}, and anti-HBc borderline on 2026-01-15 does not settle it`,
        needs: ['a repeat of anti-HBc'],
      },
      {
        sentence: 'where both tests are unclear',
        rule,
        patient: labs([['borderline', '2026-01-10']], [['borderline', '2026-01-15']]),
        reason: 'HBsAg borderline on 2026-01-10',
        needs: ['a repeat of HBsAg'],
      },
      {
        sentence: 'where the other test is of a month that holds both days before and after',
        rule,
        patient: labs([['positive', '2026-01-10']], [['negative', '2026-01']]),
        reason: `${positive}, and anti-HBc negative in 2026-01 may or may not be of a later day`,
        needs: ['date of the result for HBsAg'],
      },
      {
        sentence: 'where one of the two has no date',
        rule,
        patient: labs([['positive']], [['negative', '2026-01-15']]),
        reason: 'HBsAg positive, and anti-HBc negative on 2026-01-15 may or may not be of a later day',
        needs: ['date of the result for HBsAg'],
      },
    ],
  },
})

describe('a test that takes a positive result back', () => {
  it('is told by the words', () => {
    expect(compiled(rule).words).toBe(
      'HBsAg positive, by any result ever, unless the anti-HBc of that day or later was negative',
    )
  })

  it('stands in the evidence beside the result', () => {
    const { evidence } = evaluate(
      compiled(rule),
      patient(labs([['positive', '2026-01-10']], [['negative', '2026-01-15']])),
    )
    expect(evidence.map(({ fact }) => fact.path)).toEqual(['/labs/0', '/labs/1'])
  })

  it.each([
    ['a negative result', { ...rule, is: 'negative' }],
    ['a number', { lab: 'platelets', below: 75, unit: '10*9/L', valid: '90 days', 'refuted-by': 'anti-HBc' }],
    ['every result', { lab: 'HBsAg', is: 'positive', every: '1 year', 'refuted-by': 'anti-HBc' }],
    ['a series', { ...latest, sustained: '4 weeks' }],
  ])('is refused beside %s', (_what, refused) => {
    expect(() => compiled(refused)).toThrow('refuted-by: only a single positive result can be refuted')
  })

  it('must be known', () => {
    expect(() => compiled({ ...rule, 'refuted-by': 'anti-HBx' })).toThrow("refuted-by: 'anti-HBx' is not a known lab")
  })
})

describe('the truth of a positive result that may be refuted', () => {
  const dates = fc.constantFrom('2026-02-03', '2026-02-01', '2026-02', '2026', undefined)
  const some = fc.array(fc.tuple(fc.constantFrom('positive', 'negative', 'indeterminate', 'no reading'), dates), {
    maxLength: 3,
  })
  const read = some.map((list) => list.map(([value, date]): Result => (date === undefined ? [value] : [value, date])))

  it('is that of the whole answer, whichever results count', () => {
    const selections = [{ valid: '90 days' }, { within: '90 days' }, { result: 'ever' }]
    const rules = selections.map((selection) =>
      compiled({ lab: 'HBsAg', is: 'positive', 'refuted-by': 'anti-HBc', ...selection }),
    )
    fc.assert(
      fc.property(read, read, (screening, confirming) => {
        const evaluation = evaluationOf(patient(labs(screening, confirming)))
        for (const one of rules) expect(one.truth?.(evaluation), one.words).toBe(one.evaluate(evaluation).truth)
      }),
      { numRuns: 300 },
    )
  })
})
