import * as z from 'zod'
import { FALSE, TRUE, type Truth } from '../kernel/truth.js'
import { combine } from './rule/combine.js'
import { byParts } from './rule/hearing.js'
import { withNames } from './rule/naming.js'
import { outlined } from './rule/outline.js'
import { defineOperator } from './rule/operator.js'

export const all = defineOperator({
  name: 'all',
  summary: 'Every part holds.',
  doc: `False if any part is false, else unknown if any is unknown, else a judgment if any part asks a person, else true
(Kleene's logic; unknown comes before judgment because a record can be completed).`,
  examples: ['all: [{ age: { at-least: 18 } }, { sex: female }]'],
  schema: z.strictObject({
    all: z.array(z.unknown()).min(1, 'all needs at least one part').describe('rules that must all hold'),
  }),
  compile: (args, compiler) => {
    const parts = args.all.map((part, index) => compiler.child(['all', index], part))
    return {
      ...outlined('all of:', parts),
      count: { atLeast: parts.length, of: parts.map((rule, index) => ({ path: ['all', index], rule })) },
      hears: byParts,
      truth: (evaluation) => {
        let lowest: Truth = TRUE
        for (const part of parts) {
          const truth = evaluation.truthOf(part)
          if (truth === FALSE) return FALSE
          if (truth < lowest) lowest = truth
        }
        return lowest
      },
      evaluate: (evaluation) =>
        combine(
          'all',
          withNames(
            parts,
            parts.map((part) => evaluation.find(part)),
          ),
        ),
    }
  },
})
