import fc from 'fast-check'
import type { Rule } from '../rule.js'
import { compact, sometimes } from './days.js'
import { differentDrugs, drug, steroidDose, together } from './drug-rules.js'
import { allergy, condition, encounter, immunization, otherTrial, procedure, sameFact } from './list-rules.js'
import {
  childbearing,
  classification,
  besides,
  computed,
  labByAge,
  measure,
  panel,
  persistence,
  pregnancyTest,
  rise,
  score,
  scoreItem,
} from './result-rules.js'
import { boundsOf } from './rule-words.js'

const AGES = [0, 4, 5, 8, 9, 12, 17, 18, 19, 65, 70]
const age = boundsOf(AGES)
  .filter(({ below, 'at-most': atMost }) => below !== 0 && atMost !== 0)
  .map((bounds): Rule => ({ age: bounds }))
const sex = fc.constantFrom('female' as const, 'male' as const).map((one): Rule => ({ sex: one }))

const ask = fc.constantFrom<Rule>({ ask: 'Signed?', name: 'consent' }, { ask: 'Suitable?' })
const findOut = fc.constant<Rule>({ 'find-out': 'whether it is so' })

const leaf: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 2, arbitrary: age },
  { weight: 1, arbitrary: sex },
  { weight: 6, arbitrary: drug },
  { weight: 5, arbitrary: condition },
  { weight: 6, arbitrary: measure },
  { weight: 2, arbitrary: besides },
  { weight: 2, arbitrary: panel },
  { weight: 2, arbitrary: computed },
  { weight: 2, arbitrary: score },
  { weight: 2, arbitrary: scoreItem },
  { weight: 2, arbitrary: procedure },
  { weight: 1, arbitrary: immunization },
  { weight: 2, arbitrary: encounter },
  { weight: 2, arbitrary: otherTrial },
  { weight: 2, arbitrary: allergy },
  { weight: 1, arbitrary: ask },
  { weight: 1, arbitrary: findOut },
  { weight: 2, arbitrary: together },
  { weight: 2, arbitrary: differentDrugs },
  { weight: 2, arbitrary: steroidDose },
  { weight: 2, arbitrary: labByAge },
  { weight: 1, arbitrary: childbearing },
  { weight: 1, arbitrary: pregnancyTest },
  { weight: 2, arbitrary: persistence },
  { weight: 2, arbitrary: rise },
  { weight: 1, arbitrary: sameFact },
  { weight: 3, arbitrary: classification },
)

const parts = fc.array(leaf, { minLength: 2, maxLength: 3 })
const shallow: fc.Arbitrary<Rule> = fc.oneof(
  leaf,
  parts.map((all): Rule => ({ all })),
  parts.map((any): Rule => ({ any })),
  leaf.map((not): Rule => ({ not })),
)
const several = fc.array(shallow, { minLength: 2, maxLength: 3 })

const doubt = fc.oneof(condition, drug, procedure)
const doubted = fc
  .record({
    'doubted-by': fc.oneof(
      doubt,
      fc.tuple(doubt, doubt).map((any): Rule => ({ any })),
    ),
    rule: shallow,
    'in-doubt': fc.oneof(ask, leaf),
    doubts: sometimes(fc.constant('yes' as const), 1),
  })
  .map((one): Rule => compact(one))

/** A leaf half of the time, else a few of them put together. */
export const rule: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 1, arbitrary: several.map((all): Rule => ({ all })) },
  { weight: 1, arbitrary: several.map((any): Rule => ({ any })) },
  { weight: 1, arbitrary: shallow.map((not): Rule => ({ not })) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 3 }), several).map(([count, of]): Rule => ({
      'at-least': Math.min(count, of.length),
      of,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(shallow, shallow).map(([when, then]): Rule => ({ when, then })),
  },
  { weight: 1, arbitrary: doubted },
  {
    weight: 1,
    arbitrary: shallow.map((settled): Rule => ({ ask: 'Is it so?', 'settled-by': settled })),
  },
)
