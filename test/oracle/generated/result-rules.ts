import fc from 'fast-check'
import { MEASURES, SCORES, type MeasureRow } from '../measures.js'
import { SETS } from '../sets.js'
import type { Bounds, MeasureRule, Rule } from '../rule.js'
import { compact, duration, seldom, sometimes } from './days.js'
import { therapy } from './drug-rules.js'
import { boundsOf, boundsOrEqual } from './rule-words.js'

const resultTime: fc.Arbitrary<object> = fc.oneof(
  fc.constant({}),
  fc.tuple(duration, duration).map(([valid, sustained]) => ({ valid, sustained })),
  duration.map((valid) => ({ valid })),
  duration.map((within) => ({ within })),
  duration.map((every) => ({ every })),
  fc.constant({ result: 'ever' as const }),
)
const measureTest = testOf(Object.entries(MEASURES).filter(([, { panel }]) => panel === undefined))
function testOf(rows: [string, MeasureRow][]): fc.Arbitrary<Refutable> {
  return fc.constantFrom(...rows).chain(([name, row]): fc.Arbitrary<Refutable> => {
    const key = row.where === 'labs' ? 'lab' : 'vital'
    if (row.kind === 'qualitative') {
      return fc
        .record({
          is: fc.constantFrom('positive', 'positive', 'negative', 'indeterminate'),
          refuter: sometimes(fc.constantFrom('hbsag', 'hiv', 'hcg-blood'), 1),
        })
        .map(({ is, refuter }) =>
          compact({ [key]: name, is, 'refuted-by': is === 'positive' && refuter !== name ? refuter : undefined }),
        )
    }
    const called = fc
      .constantFrom('positive', 'positive', 'negative', 'indeterminate')
      .map((is) => ({ [key]: name, is }))
    const relativeToHigh = boundsOf([1, 2, 3]).map((bounds) => ({ [key]: name, ...bounds, times: 'ULN' }))
    if (row.kind === 'limit-relative') return fc.oneof(relativeToHigh, { weight: 2, arbitrary: called })
    const numeric = inUnit(row, row.thresholds ?? []).map((bounds) => ({ [key]: name, ...bounds }))
    if (row.kind === 'titre') return fc.oneof({ weight: 2, arbitrary: numeric }, called)
    const relative = fc
      .record({ bounds: boundsOf([1, 2, 3]), times: fc.constantFrom('ULN', 'LLN') })
      .map(({ bounds, times }) => ({ [key]: name, ...bounds, times }))
    return fc.oneof({ weight: 3, arbitrary: numeric }, { weight: 1, arbitrary: relative })
  })
}

/** Bounds in any of the units in which the same thresholds are plain numbers. */
function inUnit({ unit = '', factors = {} }: MeasureRow, thresholds: readonly number[]): fc.Arbitrary<Inquired> {
  const units = Object.entries({ [unit]: '1', ...factors })
    .map(([name, factor]) => ({ name, numbers: thresholds.map((one) => one / Number(factor)) }))
    .filter(({ numbers }) => numbers.every((one) => one === Number(one.toFixed(4))))
  return fc
    .constantFrom(...units)
    .chain(({ name, numbers }) => boundsOrEqual(numbers).map((bounds) => ({ ...bounds, unit: name })))
}
type Inquired = Bounds & { readonly unit: string }
type Refutable = object & Pick<MeasureRule, 'refuted-by'>

/** Only a single positive result can be refuted. */
function timed({ 'refuted-by': refuter, ...test }: Refutable, time: object): Rule {
  const isSingle = !('sustained' in time) && !('every' in time)
  return compact({ ...test, ...time, 'refuted-by': isSingle ? refuter : undefined })
}
export const measure = fc.tuple(measureTest, resultTime).map(([test, time]) => timed(test, time))
const COMPUTED = Object.entries(MEASURES).filter(([name]) => name === 'egfr' || name === 'bmi')
/** A measure that may be computed from others. */
export const computed = fc.tuple(testOf(COMPUTED), resultTime).map(([test, time]) => timed(test, time))

/** Tests under one name; those that do not stand in for each other form no series. */
const panelTest = fc.oneof(
  fc.record({
    lab: fc.constantFrom('all-viruses', 'either-virus'),
    is: fc.constant('positive' as const),
    time: resultTime.filter((time) => !('sustained' in time) && !('every' in time)),
    'refuted-by': seldom(fc.constant('hcg-blood')),
  }),
  fc.record({
    lab: fc.constantFrom('all-viruses', 'either-virus'),
    is: fc.constant('negative' as const),
    time: sometimes(duration, 2).map((valid) => ({ valid })),
  }),
  fc.record({
    lab: fc.constant('either-virus'),
    is: fc.constantFrom('positive' as const, 'indeterminate' as const),
    time: resultTime,
  }),
)
export const panel = fc
  .tuple(panelTest, seldom(fc.constant('ignored' as const)))
  .map(([{ time, ...test }, doubt]): Rule => compact({ ...test, ...time, doubt }))

const ignoring: fc.Arbitrary<object> = fc.oneof(
  duration.map((valid) => ({ valid, silence: 'ignored' })),
  duration.map((valid) => ({ valid, silence: 'ignored', doubt: 'ignored' })),
  duration.map((within) => ({ within, silence: 'ignored' })),
  fc.constant({ result: 'ever', silence: 'ignored', doubt: 'ignored' }),
)

/** Of a panel, whether any of its tests is positive. */
const panelPositive = fc
  .constantFrom('all-viruses', 'either-virus')
  .map((lab): Refutable => compact({ lab, is: 'positive' }))

/** A test that counts where it was done, beside one that is asked for. */
export const besides = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: measureTest }, panelPositive), ignoring, measure)
  .map(([test, time, other]): Rule => ({ any: [timed(test, time), other] }))

export const score = fc
  .record({
    name: fc.constantFrom(...Object.keys(SCORES)),
    bounds: boundsOrEqual([3, 4, 6, 10]),
    valid: sometimes(duration, 2),
  })
  .map(({ name, bounds, valid }): Rule => compact({ score: name, ...bounds, valid }))

export const scoreItem = fc
  .record({
    items: fc.subarray(Object.keys(SCORES['activity']?.items ?? {}), { minLength: 1, maxLength: 2 }),
    level: sometimes(fc.integer({ min: 1, max: 2 }), 1),
    time: fc.oneof(
      fc.constant({}),
      duration.map((valid) => ({ valid })),
      duration.map((within) => ({ within })),
    ),
  })
  .map(({ items, level, time }): Rule => compact({ 'score-item': 'activity', items, 'at-least': level, ...time }))

export const labByAge = fc
  .record({
    test: fc.constantFrom('at-least', 'below', 'more-than', 'at-most'),
    valid: sometimes(duration, 2),
    edge: fc.constantFrom(5, 9, 12, 18),
    unit: fc.constantFrom({ name: 'g/L', times: 1 }, { name: 'mg/dL', times: 100 }),
  })
  .map(({ test, valid, edge, unit }): Rule =>
    compact({
      'lab-by-age': 'igg',
      unit: unit.name,
      bands: [
        { from: 3, to: edge, [test]: 4.5 * unit.times },
        { from: edge + 1, [test]: 6 * unit.times },
      ],
      valid,
    }),
  )

export const persistence = fc
  .record({
    bounds: boundsOf([0.5, 1, 2]),
    after: fc.tuple(therapy, duration).map(([one, length]) => ({ ...one, length })),
    interruption: sometimes(fc.constantFrom({ below: 0.5 }, { below: 1 }), 1),
    valid: sometimes(duration, 1),
  })
  .map(({ bounds, after, interruption, valid }): Rule => {
    // no result may persist and interrupt at once
    const lowest = bounds['at-least'] ?? bounds['more-than'] ?? 0
    const apart = interruption !== undefined && interruption.below <= lowest ? interruption : undefined
    return compact({ persistence: 'proteinuria', ...bounds, unit: 'g/d', after, 'interrupted-by': apart, valid })
  })
export const rise = fc
  .record({ times: fc.constantFrom(2, 3), since: therapy, valid: sometimes(duration, 1) })
  .map(({ times, since, valid }): Rule => compact({ rise: 'proteinuria', times, since, valid }))

export const classification = fc.constantFrom(...Object.keys(SETS)).map((name): Rule => ({ classification: name }))
export const childbearing = fc.constantFrom<Rule>(
  { 'childbearing-potential': { from: 12, to: 55 } },
  { 'childbearing-potential': { from: 9, to: 65 } },
)
export const pregnancyTest = fc
  .record({
    'pregnancy-test': fc.constantFrom('negative' as const, 'positive' as const),
    specimen: sometimes(fc.constantFrom('urine' as const, 'blood' as const), 1),
    valid: duration,
  })
  .map((rule): Rule => compact(rule))
