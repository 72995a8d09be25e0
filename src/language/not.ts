import * as z from 'zod'
import { not as negated } from '../kernel/truth.js'
import { outline } from './outline.js'
import { defineOperator } from './rule.js'

export const not = defineOperator({
  name: 'not',
  summary: 'The part does not hold.',
  doc: 'Swaps true and false; what is unknown or left to a person stays so.',
  examples: ['not: { condition: pregnancy, status: current }'],
  schema: z.strictObject({ not: z.unknown().describe('the rule that must not hold') }),
  compile: (args, compiler) => {
    const part = compiler.child(['not'], args.not)
    return {
      words: part.words.includes('\n') ? outline('not:', [part.words]) : `not: ${part.words}`,
      count: { atLeast: 1, of: [{ path: ['not'], rule: part, negated: true }] },
      evaluate: (evaluation) => {
        const finding = evaluation.find(part)
        return { ...finding, truth: negated(finding.truth), applies: true }
      },
    }
  },
})
