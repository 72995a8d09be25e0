import fc from 'fast-check'
import { before } from '../../src/kernel/duration.js'
import { formatDay, type Day } from '../../src/kernel/day.js'
import { day } from './facts.js'

/** Screening dates, the ends of months and leap days above all. */
export const asOfs: fc.Arbitrary<Day> = fc.oneof(
  fc
    .constantFrom('2023-03-31', '2024-02-29', '2024-05-31', '2025-02-28', '2025-05-30', '2025-11-30', '2025-12-31')
    .map(day),
  fc.integer({ min: day('2023-01-01'), max: day('2026-12-31') }),
)

const durations = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('days', 'weeks', 'months'))
  .chain(([amount, unit]) => fc.constantFrom(`${amount} ${unit}`, '1 year', '30 days', '3 months'))

const drugs = fc.constantFrom('rituximab', 'belimumab', 'biologic')

const leaves: fc.Arbitrary<object> = fc.oneof(
  fc.record({ drug: drugs, within: durations }),
  fc.record({ drug: drugs, taken: fc.constantFrom('now', 'ever') }),
  fc.record({ drug: drugs, taken: fc.constant('now'), for: durations.map((least) => ({ 'at-least': least })) }),
  fc.record({ drug: drugs, taken: fc.constant('ever'), for: durations.map((more) => ({ 'more-than': more })) }),
  fc.record({ drug: drugs, taken: fc.constant('now'), stable: durations }),
  fc.record({
    together: fc.constant(['rituximab', 'belimumab']),
    for: durations.map((least) => ({ 'at-least': least })),
  }),
  fc.record({
    'different-drugs': fc.constant(['rituximab', 'belimumab', 'prednisone']),
    'at-least': fc.constant(2),
    for: durations.map((more) => ({ 'more-than': more })),
  }),
  fc.record({
    condition: fc.constantFrom('tuberculosis', 'myocardial infarction', "Sjögren's syndrome"),
    within: durations,
  }),
  fc.record({
    condition: fc.constantFrom('tuberculosis', "Sjögren's syndrome"),
    status: fc.constantFrom('current', 'ever'),
  }),
  fc.record({ procedure: fc.constant('dialysis'), within: durations }),
  fc.record({ lab: fc.constant('IgG'), below: fc.constant(7), unit: fc.constant('g/L'), valid: durations }),
  fc.record({ lab: fc.constant('IgG'), 'at-least': fc.constant(7), unit: fc.constant('g/L'), within: durations }),
  fc.record({ lab: fc.constant('HIV'), is: fc.constantFrom('positive', 'negative'), result: fc.constant('ever') }),
  fc.record({ score: fc.constant('ESSDAI'), 'at-least': fc.constant(4), valid: durations }),
  fc
    .integer({ min: 17, max: 21 })
    .chain((years) =>
      fc.constantFrom('at-least', 'more-than', 'at-most', 'below').map((bound) => ({ age: { [bound]: years } })),
    ),
  fc.constant({ 'childbearing-potential': { from: 18, to: 20 } }),
  fc.constant({ sex: 'female' }),
  fc.constant({ ask: 'Well?' }),
)

/** Trees of rules over these leaves. */
export function rulesOver(some: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.letrec<{ rule: object }>((tie) => ({
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      some,
      fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      fc.array(tie('rule'), { minLength: 2, maxLength: 3 }).map((of) => ({ 'at-least': 2, of })),
      tie('rule').map((not) => ({ not })),
      fc.tuple(tie('rule'), tie('rule')).map(([when, then]) => ({ when, then })),
    ),
  })).rule
}

/** Rules as they stand in a trial file. */
export const rules: fc.Arbitrary<object> = rulesOver(leaves)

/** A patient file of the screening date, with what the rules ask for. */
export function patients(asOf: Day): fc.Arbitrary<object> {
  const recent = fc.integer({ min: before(asOf, { amount: 14, unit: 'months' }), max: asOf })
  const date = fc
    .tuple(recent, fc.constantFrom(10, 10, 10, 10, 7, 4))
    .map(([on, length]) => formatDay(on).slice(0, length))
  const period = fc.oneof(
    fc.record({ start: date }, { requiredKeys: [] }),
    fc.record({ start: date, ongoing: fc.constant(true) }, { requiredKeys: ['ongoing'] }),
    fc.tuple(recent, recent).map(([a, b]) => ({ start: formatDay(Math.min(a, b)), end: formatDay(Math.max(a, b)) })),
    date.map((end) => ({ end })),
  )
  const drug = fc
    .tuple(
      fc.record({ name: fc.constantFrom('rituximab', 'belimumab', 'biologic', 'prednisone') }),
      period,
      fc.option(recent),
    )
    .map(([name, dates, since]) => ({
      ...name,
      ...dates,
      ...(since === null ? {} : { stableSince: formatDay(since) }),
    }))
  const condition = fc.record(
    {
      name: fc.constantFrom('tuberculosis', 'myocardial infarction', "Sjögren's syndrome"),
      onset: date,
      status: fc.constantFrom('active', 'resolved', 'suspected', 'absent'),
    },
    { requiredKeys: ['name'] },
  )
  const lab = fc.oneof(
    fc.record({ name: fc.constant('IgG'), value: fc.constantFrom(3, 7, 12), unit: fc.constant('g/L'), date }),
    fc.record({ name: fc.constant('HIV'), value: fc.constantFrom('positive', 'negative'), date }),
  )
  const born = fc
    .tuple(
      fc.integer({
        min: before(asOf, { amount: 21, unit: 'years' }),
        max: before(asOf, { amount: 17, unit: 'years' }),
      }),
      fc.constantFrom(10, 10, 7, 4),
    )
    .map(([on, length]) => formatDay(on).slice(0, length))
  const whole = {
    asOf: fc.constant(formatDay(asOf)),
    birthDate: born,
    sex: fc.constantFrom('female', 'male'),
    drugs: fc.array(drug, { maxLength: 3 }),
    conditions: fc.array(condition, { maxLength: 2 }),
    procedures: fc.array(fc.record({ name: fc.constant('dialysis'), date }), { maxLength: 2 }),
    labs: fc.array(lab, { minLength: 1, maxLength: 2 }),
    scores: fc.array(fc.record({ name: fc.constant('ESSDAI'), value: fc.constantFrom(2, 6), date }), { maxLength: 1 }),
  }
  return fc.oneof(
    { weight: 4, arbitrary: fc.record(whole) },
    { weight: 1, arbitrary: fc.record(whole, { requiredKeys: ['asOf'] }) },
  )
}
