import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import {
  negativeTestTruth,
  pregnancyTold,
  type PregnancyTold,
} from '../../../src/language/pregnancy/pregnancy-truth.js'
import { compiled } from '../evaluate.js'
import { evaluationOf } from '../evaluation.js'
import { day, patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenCondition, WrittenResult } from '../written.js'

const tests = {
  blood: vocabulary.analytes.withId('hcg-blood'),
  urine: vocabulary.analytes.withId('hcg-urine'),
  panel: vocabulary.analytes.withId('pregnancy-test'),
}

function told(labs: readonly WrittenResult[], pregnant?: boolean): PregnancyTold {
  return pregnancyTold(
    tests,
    vocabulary.conditions,
  )(evaluationOf(patient({ labs, ...(pregnant === undefined ? {} : { pregnant }) })))
}

function test(name: string, value: string, date = '2026-02-25'): WrittenResult {
  return { name: `${name}pregnancy test`, value, date }
}

describe('the truth of pregnancy tests', () => {
  const first = day('2026-02-19')

  it.each<[sentence: string, labs: readonly WrittenResult[], pregnant: boolean | undefined, truth: Truth]>([
    ['is a no after a positive one', [test('urine ', 'positive')], undefined, FALSE],
    ['is a yes after a negative one', [test('urine ', 'negative')], undefined, TRUE],
    ['is open without one that counts', [test('urine ', 'negative', '2026-02-18')], undefined, UNKNOWN],
    ['is open where the record says that she is pregnant', [test('urine ', 'negative')], true, UNKNOWN],
    ['is a no where it says so and there is no test', [], true, FALSE],
  ])('%s', (_sentence, labs, pregnant, truth) => {
    expect(negativeTestTruth(told(labs, pregnant), undefined, first)).toBe(truth)
  })

  it('looks at the same for every specimen and every age of tests', () => {
    const found = told([test('urine ', 'negative'), test('blood ', 'positive', '2026-02-10')])
    expect([negativeTestTruth(found, 'urine', first), negativeTestTruth(found, 'blood', first)]).toEqual([
      TRUE,
      UNKNOWN,
    ])
    const longer = day('2026-02-01')
    expect([undefined, 'urine', 'blood'].map((one) => negativeTestTruth(found, specimenOf(one), longer))).toEqual([
      UNKNOWN,
      UNKNOWN,
      FALSE,
    ])
  })

  it('is that of the answer in full, whatever is recorded', () => {
    const date = fc.constantFrom('2026-02-25', '2026-02-24', '2026-02', '2026-01-20', '2025', undefined)
    const labs = fc.array(
      fc
        .tuple(
          fc.constantFrom('', 'urine ', 'blood '),
          fc.constantFrom('negative', 'positive', 'indeterminate', '3'),
          date,
        )
        .map(([name, value, on]): WrittenResult => ({
          name: `${name}pregnancy test`,
          value,
          ...(on === undefined ? {} : { date: on }),
        })),
      { maxLength: 5 },
    )
    const conditions = fc.array(
      fc.record<WrittenCondition>({
        name: fc.constant('pregnancy'),
        onset: fc.constantFrom('2026-02-20', '2025-11-01', '2024-01-01', '2026-02', undefined),
        unsaid: fc.constantFrom('is told of', undefined),
        status: fc.constantFrom('active', 'resolved', 'suspected', 'absent', undefined),
      }),
      { maxLength: 2 },
    )
    const rule = fc.record({
      'pregnancy-test': fc.constantFrom('negative', 'positive'),
      specimen: fc.constantFrom('urine', 'blood', undefined),
      valid: fc.constantFrom('1 day', '10 days', '60 days', '2 years'),
    })
    fc.assert(
      fc.property(
        labs,
        conditions,
        fc.constantFrom({ pregnant: true }, { pregnant: false }, {}),
        fc.boolean(),
        fc.array(rule, { minLength: 4, maxLength: 4 }),
        (given, diseases, stated, isSilent, rules) => {
          const plain = evaluationOf(patient({ labs: given, conditions: diseases, ...stated }))
          const evaluation = isSilent ? { ...plain, ignoresSilence: true as const } : plain
          for (const { specimen, ...one } of rules) {
            const found = compiled(specimen === undefined ? one : { ...one, specimen })
            expect(found.truth?.(evaluation), found.words).toBe(found.evaluate(evaluation).truth)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

function specimenOf(name: string | undefined): 'urine' | 'blood' | undefined {
  return name === 'urine' || name === 'blood' ? name : undefined
}
