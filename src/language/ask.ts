import * as z from 'zod'
import { FALSE, TRUE } from '../kernel/truth.js'
import { asked, decided } from './finding.js'
import { defineOperator } from './rule.js'

export const ask = defineOperator({
  name: 'ask',
  summary: 'A question that no record decides: a person answers it.',
  doc: `The answer is a judgment until the record has a statement: under the name of the question, under
\`trial:criterion\`, or – where one trial is screened – under the criterion's id. A statement of true means that what the
item asks about holds for the patient; for an exclusion, that it excludes. Word the question so that yes makes the rule
hold.`,
  examples: ['ask: Has the patient, or the legal representative, signed the consent form?\nname: informedConsent'],
  schema: z.strictObject({
    ask: z.string().min(1, 'must not be empty').describe('the question, as it is put to the investigator'),
    name: z.string().min(1, 'must not be empty').optional().describe('the name under which a statement may answer it'),
  }),
  compile: (args, compiler) => {
    const { trial, criterion } = compiler.setting
    const keys = [`${trial}:${criterion}`, ...(args.name === undefined ? [] : [args.name])]
    return {
      words: `asked: ${args.ask}`,
      evaluate: ({ facts }) => {
        const statement = keys.map((key) => facts.statements.get(key)).find((found) => found !== undefined)
        if (statement === undefined) return asked(args.ask)
        return decided(statement.holds ? TRUE : FALSE, {
          evidence: [{ fact: statement, value: statement.holds ? 'yes' : 'no' }],
          clauses: () => [`${statement.holds ? 'yes' : 'no'} to: ${args.ask}`],
        })
      },
    }
  },
})
