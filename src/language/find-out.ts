import * as z from 'zod'
import { FALSE, TRUE } from '../kernel/truth.js'
import { decided, unknown } from './finding.js'
import { statementNamed } from './hearing.js'
import { ownKey } from './owners.js'
import { defineOperator } from './operator.js'

export const findOut = defineOperator({
  name: 'find-out',
  summary: 'Something that can be looked up, but has no place in the patient format.',
  doc: `Unknown until the record has a statement, under \`trial:criterion\` or – where one trial is screened – under the
criterion's id. Unlike \`ask\` it is no matter of judgment: somebody can look it up, so it keeps a trial undetermined. Word
it so that yes makes the rule hold.`,
  examples: ['find-out: whether the other trial gave an investigational drug within 30 days'],
  schema: z.strictObject({
    'find-out': z.string().min(1, 'must not be empty').describe('what to look up, behind "to find out: "'),
  }),
  compile: (args, { setting }) => {
    const what = args['find-out']
    const key = ownKey(setting)
    return {
      words: `to find out: ${what}`,
      hears: () => ({ topics: [statementNamed(key)] }),
      evaluate: ({ facts }) => {
        const statement = facts.statements.get(key)
        if (statement === undefined) {
          return unknown({
            needs: [{ need: what, kind: 'record' }],
            clauses: () => [`the record does not say ${what}`],
          })
        }
        const value = statement.holds ? 'yes' : 'no'
        return decided(statement.holds ? TRUE : FALSE, {
          evidence: [{ fact: statement, value }],
          clauses: () => [`${value} to: ${what}`],
        })
      },
    }
  },
})
