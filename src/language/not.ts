import * as z from 'zod'
import { not as negated } from '../kernel/truth.js'
import { byParts } from './rule/hearing.js'
import { outline } from './rule/outline.js'
import { defineOperator } from './rule/operator.js'

/** `not: female`; of an `any`, and nothing after it, `none of:`. */
function negatedInWords(words: string): string {
  const [head, ...lines] = words.split('\n')
  if (lines.length === 0) return `not: ${words}`
  const isAny = head === 'any of:' && lines.every((line) => line.startsWith('- ') || line.startsWith('  '))
  return isAny ? ['none of:', ...lines].join('\n') : outline('not:', [words])
}

export const not = defineOperator({
  name: 'not',
  summary: 'The part does not hold.',
  doc: 'Swaps true and false; what is unknown or left to a person stays so.',
  examples: ['not: { condition: pregnancy, status: current }'],
  schema: z.strictObject({ not: z.unknown().describe('the rule that must not hold') }),
  compile: (args, compiler) => {
    const part = compiler.child(['not'], args.not)
    return {
      head: 'not:',
      words: negatedInWords(part.words),
      count: { atLeast: 1, of: [{ path: ['not'], rule: part, negated: true }] },
      hears: byParts,
      truth: (evaluation) => negated(evaluation.truthOf(part)),
      evaluate: (evaluation) => {
        const finding = evaluation.find(part)
        return { ...finding, truth: negated(finding.truth), applies: true }
      },
    }
  },
})
