import * as z from 'zod'
import { FALSE, TRUE } from '../kernel/truth.js'
import { combine } from './combine.js'
import { defineOperator } from './rule.js'

export const when = defineOperator({
  name: 'when',
  summary: 'If the condition holds, the rule must hold; otherwise it does not apply.',
  doc: `The same as \`any: [{ not: … }, …]\`, except that it says "does not apply" where the condition is false: the
rule then holds.`,
  examples: [
    `when: { childbearing-potential: { from: 12, to: 55 } }
then: { pregnancy-test: negative, valid: 10 days }`,
  ],
  schema: z.strictObject({ when: z.unknown(), then: z.unknown() }),
  compile: (args, compiler) => {
    const condition = compiler.child(['when'], args.when)
    const consequence = compiler.child(['then'], args.then)
    return {
      words: `if ${condition.words}: ${consequence.words}`,
      evaluate: (evaluation) => {
        const premise = evaluation.find(condition)
        if (premise.truth === FALSE) return { ...premise, truth: TRUE, applies: false }
        const conclusion = evaluation.find(consequence)
        if (premise.truth === TRUE) {
          const premiseClauses = premise.basis === 'assumed' ? premise.clauses : () => []
          return {
            ...conclusion,
            flips: [...premise.flips, ...conclusion.flips],
            clauses: () => [...premiseClauses(), ...conclusion.clauses()],
          }
        }
        return combine('any', [premise, conclusion])
      },
    }
  },
})
