import * as z from 'zod'
import { FALSE, not, TRUE, type Truth } from '../kernel/truth.js'
import { combine } from './rule/combine.js'
import { byParts } from './rule/hearing.js'
import { outlined } from './rule/outline.js'
import { defineOperator } from './rule/operator.js'
import type { Evaluation, Rule } from './rule/rule.js'

export const any = defineOperator({
  name: 'any',
  summary: 'At least one part holds.',
  doc: `True if any part is true, else unknown if any is unknown, else a judgment if any part asks a person, else false.`,
  examples: ['any: [{ condition: tuberculosis, status: ever }, { lab: T-SPOT, is: positive, valid: 180 days }]'],
  schema: z.strictObject({
    any: z.array(z.unknown()).min(1, 'any needs at least one part').describe('rules of which one must hold'),
  }),
  compile: (args, compiler) => {
    const parts = args.any.map((part, index) => compiler.child(['any', index], part))
    return {
      ...outlined('any of:', parts),
      count: { atLeast: 1, of: parts.map((rule, index) => ({ path: ['any', index], rule })) },
      hears: byParts,
      truth: (evaluation) => anyOf(parts, evaluation),
      evaluate: (evaluation) =>
        combine(
          'any',
          parts.map((part) => evaluation.find(part)),
        ),
    }
  },
})

/** Whether one of the rules holds: `any` of the kernel, which asks no more rules than it needs. */
function anyOf(rules: readonly Rule[], evaluation: Evaluation): Truth {
  let lowest: Truth = TRUE
  for (const rule of rules) {
    const mirrored = not(evaluation.truthOf(rule))
    if (mirrored === FALSE) return TRUE
    if (mirrored < lowest) lowest = mirrored
  }
  return not(lowest)
}
