import * as z from 'zod'
import { combine } from './combine.js'
import { outlined } from './outline.js'
import { defineOperator } from './rule.js'

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
      evaluate: (evaluation) =>
        combine(
          'any',
          parts.map((part) => evaluation.find(part)),
        ),
    }
  },
})
