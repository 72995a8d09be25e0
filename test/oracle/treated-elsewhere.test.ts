import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lawRuns } from '../law-runs.js'
import { oracleTruth } from './evaluate.js'
import type { Setting } from './chart.js'
import type { ConditionEntry, DrugEntry, EventEntry, Patient } from './patient.js'
import { criterionId, libraryOf, programAnswers } from './program.js'
import { chartWithReasons } from './reasons.js'
import type { ConditionRule, Rule } from './rule.js'

const AS_OF = '2025-06-01'

const CANCERS = ['basal-cell-carcinoma', 'rodent ulcer', 'superficial-carcinoma', 'skin-cancer', 'cancer', 'lupus']
const cancer = fc.constantFrom('basal-cell-carcinoma', ...CANCERS)
const date = fc.constantFrom('2022', '2023', '2023-05', '2023-05-10', '2024-05-10', '2024-05-11', '2024-05')
const perhaps = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 3 })

/** Without what is not given. */
function told<T extends object>(entry: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T
}

const days = fc.uniqueArray(date, { maxLength: 2, minLength: 1 }).map((list) => list.toSorted())

const condition = fc
  .record({
    name: cancer,
    days,
    isOver: fc.boolean(),
    isDated: fc.integer({ min: 0, max: 7 }),
    status: fc.constantFrom(undefined, undefined, undefined, 'suspected' as const, 'absent' as const),
    treatment: fc.constantFrom(undefined, undefined, undefined, 'excised', 'local-treatment', 'biopsy', 'flap-closure'),
  })
  .map(({ days: [onset, end], isOver, isDated, status, ...rest }): ConditionEntry => {
    const isThere = status !== 'absent' && isDated > 0
    return told({ ...rest, status, onset: isThere ? onset : undefined, end: isThere && isOver ? end : undefined })
  })

const procedure = fc
  .record({
    name: fc.constantFrom('excision', 'excision', 'mohs-surgery', 'radiotherapy', 'local-treatment', 'biopsy', 'zap'),
    days,
    isLong: fc.boolean(),
    reason: fc.oneof(cancer, fc.uniqueArray(cancer, { minLength: 2, maxLength: 2 }), fc.constant('who knows')),
    status: fc.constantFrom(undefined, undefined, undefined, undefined, 'uncertain' as const, 'absent' as const),
  })
  .map(({ days: [start, end], isLong, ...rest }): EventEntry =>
    told<EventEntry>(isLong ? { ...rest, start, end } : { ...rest, date: start }),
  )

const drug = fc
  .record({
    name: fc.constantFrom('methotrexate', 'R-MTX', 'prednisone', 'paracetamol', 'who knows'),
    start: perhaps(date),
    ongoing: fc.constantFrom(undefined, true),
    purpose: fc.oneof(cancer, fc.constantFrom('prophylaxis', 'infections')),
    status: fc.constantFrom(undefined, undefined, undefined, 'ordered' as const, 'absent' as const, 'planned' as const),
  })
  .map((entry): DrugEntry => told(entry))

const patient = fc
  .record({
    conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
    procedures: perhaps(fc.array(procedure, { maxLength: 3 })),
    drugs: perhaps(fc.array(drug, { maxLength: 1 })),
    incomplete: fc.constantFrom(undefined, undefined, undefined, ['conditions'], ['drugs'], ['procedures']),
  })
  .map((one): Patient => told({ id: 'P', ...one }) as Patient)

const rules: readonly ConditionRule[] = [
  { condition: ['basal-cell-carcinoma'], status: 'ever', 'unless-treated-only-by': ['excision'] },
  { condition: ['basal-cell-carcinoma'], within: '24 months', 'unless-treated-only-by': ['local-treatment'] },
  { condition: ['skin-cancer'], status: 'current', 'unless-treated-only-by': ['excision'] },
  { condition: ['skin-cancer'], status: 'ever', times: 2, 'unless-treated-only-by': ['mohs-surgery', 'biopsy'] },
] as readonly ConditionRule[]

it('is told from other lists as a second opinion tells it', () => {
  const asked = rules as readonly Rule[]
  const library = libraryOf(asked)
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(patient, fc.boolean(), (one, strict) => {
      const on: Setting = { asOf: AS_OF, strict }
      const answers = programAnswers(library, one, on)
      const chart = chartWithReasons(one, on)
      for (const [index, rule] of asked.entries()) {
        const expected = oracleTruth(rule, chart, criterionId(index))
        const strictly = oracleTruth(rule, { ...chart, strict: true }, criterionId(index))
        const basis = strictly === expected ? 'recorded' : 'assumed'
        const where = JSON.stringify([rule, one, on])
        expect(answers[index], where).toEqual({ truth: expected, basis: expected === 'unknown' ? 'none' : basis })
        if (
          chart.patient.conditions?.some((entry) => typeof entry !== 'string' && entry.treatedBy !== undefined) === true
        ) {
          seen.set(expected, (seen.get(expected) ?? 0) + 1)
        }
      }
    }),
    lawRuns(400),
  )
  expect([...seen.keys()].toSorted()).toEqual(['false', 'true', 'unknown'])
})
