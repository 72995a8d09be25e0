import * as z from 'zod'
import { FALSE, TRUE } from '../kernel/truth.js'
import { decided } from './rule/finding.js'
import { statementNamed } from './rule/hearing.js'
import { findOutNaming, soughtOut } from './rule/naming.js'
import { ownKey } from './rule/owners.js'
import { defineOperator } from './rule/operator.js'

export const findOut = defineOperator({
  name: 'find-out',
  summary: 'Something that can be looked up, but has no place in the patient format.',
  doc: `Unknown until the record has a statement, under \`trial:criterion\` or – where one trial is screened – under the
criterion's id. Unlike \`ask\` it is no matter of judgment: somebody can look it up, so it keeps a trial undetermined. Word
it so that yes makes the rule hold. Under \`all\` it is looked up of what the other parts found, whose names stand in place of
words in braces, as in a question of \`ask\`; while these are open and found nothing, or nothing but names that nobody recognises, or a stay
of which the reason is not known, it waits.`,
  examples: [
    'find-out: whether the other trial gave an investigational drug within 30 days',
    "find-out: 'whether {this stay} was one for an infection'",
  ],
  schema: z.strictObject({
    'find-out': z.string().min(1, 'must not be empty').describe('what to look up, behind "to find out: "'),
  }),
  compile: (args, { setting }) => {
    const naming = findOutNaming(args['find-out'])
    const what = naming.plain
    const key = ownKey(setting)
    return {
      words: `to find out: ${what}`,
      naming,
      hears: () => ({ topics: [statementNamed(key)] }),
      evaluate: ({ facts }) => {
        const statement = facts.statements.get(key)
        if (statement === undefined) return soughtOut([what])
        const value = statement.holds ? 'yes' : 'no'
        return decided(statement.holds ? TRUE : FALSE, {
          evidence: [{ fact: statement, value }],
          clauses: () => [`${value} to: ${what}`],
        })
      },
    }
  },
})
