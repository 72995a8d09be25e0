import * as z from 'zod'
import { some, FALSE, not, TRUE } from '../kernel/truth.js'
import { combine } from './rule/combine.js'
import { byParts } from './rule/hearing.js'
import { conditional } from './rule/outline.js'
import { defineOperator } from './rule/operator.js'

export const when = defineOperator({
  name: 'when',
  summary: 'If the condition holds, the rule must hold; otherwise it does not apply.',
  doc: `The same as \`any: [{ not: … }, …]\`, except that it says "does not apply" where the condition is false: the
rule then holds, and the criterion is satisfied. In an exclusion, which must not hold, write \`all: [condition, rule]\`.`,
  examples: [
    `when: { childbearing-potential: { from: 12, to: 55 } }
then: { pregnancy-test: negative, valid: 10 days }`,
  ],
  schema: z.strictObject({
    when: z.unknown().describe('the rule that must hold for the other one to apply'),
    then: z.unknown().describe('the rule that must hold then'),
  }),
  compile: (args, compiler) => {
    const condition = compiler.child(['when'], args.when)
    const consequence = compiler.child(['then'], args.then)
    return {
      head: 'if the first holds, then the second:',
      words: conditional('if', condition.words, 'then', consequence.words),
      count: {
        atLeast: 1,
        of: [
          { path: ['when'], rule: condition, negated: true },
          { path: ['then'], rule: consequence },
        ],
      },
      hears: byParts,
      truth: (evaluation) => {
        const premise = not(evaluation.truthOf(condition))
        // it holds where it does not apply, or where the rule does
        return premise === TRUE ? TRUE : some([premise, evaluation.truthOf(consequence)])
      },
      evaluate: (evaluation) => {
        const premise = evaluation.find(condition)
        if (premise.truth === FALSE) return { ...premise, truth: TRUE, applies: false }
        const conclusion = evaluation.find(consequence)
        const finding = combine('any', [{ ...premise, truth: not(premise.truth) }, conclusion])
        if (premise.truth !== TRUE) return finding
        // that the condition holds is worth a word only where it is assumed
        const premiseClauses = premise.basis === 'assumed' ? premise.clauses : () => []
        return {
          ...finding,
          applies: conclusion.applies,
          clauses: () => [...premiseClauses(), ...conclusion.clauses()],
        }
      },
    }
  },
})
