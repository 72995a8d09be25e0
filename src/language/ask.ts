import * as z from 'zod'
import { FALSE, JUDGMENT, TRUE, truthOf } from '../kernel/truth.js'
import type { StatementFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import { asked, decided, type Clause, type Finding } from './rule/finding.js'
import { statementNamed } from './rule/hearing.js'
import { namingOf } from './rule/naming.js'
import { ownKey } from './rule/owners.js'
import { defineOperator } from './rule/operator.js'

export const ask = defineOperator({
  name: 'ask',
  summary: 'A question that no record decides: a person answers it.',
  doc: `The answer is a judgment until the record has a statement: under the name of the question, under
\`trial:criterion\`, or – where one trial is screened – under the criterion's id. A statement of true means that what the
item asks about holds for the patient; for an exclusion, that it excludes. Word the question so that yes makes the rule
hold. Words in braces, as in \`Does {this drug} count?\`, give way under \`all\` to the names of what the other parts
found. While these are open and found nothing, because a list or a result is missing, or nothing but names that nobody
recognises, or a stay of which the reason is not known, a question without a \`name\` waits. Where the rule
under \`settled-by\` holds, the answer is yes without asking; whether it does not hold or is not known,
the question stays.`,
  examples: [
    'ask: Has the patient, or the legal representative, signed the consent form?\nname: informedConsent',
    'ask: Is the electrocardiogram without significant abnormality?\nsettled-by: { lab: ECG, is: negative, valid: 90 days }',
  ],
  schema: z.strictObject({
    ask: z.string().min(1, 'must not be empty').describe('the question, as it is put to the investigator'),
    name: z.string().min(1, 'must not be empty').optional().describe('the name under which a statement may answer it'),
    'settled-by': z.unknown().optional().describe('a rule that, where it holds, answers the question with yes'),
  }),
  compile: (args, compiler) => {
    const naming = namingOf(args.ask, args.name)
    const question = naming?.plain ?? args.ask
    const keys = [ownKey(compiler.setting), ...(args.name === undefined ? [] : [args.name])]
    const settling =
      args['settled-by'] === undefined ? undefined : compiler.child(['settled-by'], args['settled-by'], 'settled by')
    const statementsIn = ({ statements }: Facts): StatementFact[] => keys.flatMap((key) => statements.get(key) ?? [])
    const head = `asked: ${question}`
    return {
      head,
      words: settling === undefined ? head : unlessSettledInWords(settling.words, question),
      naming,
      hears: () => ({ topics: keys.map(statementNamed) }),
      truth: (evaluation) => {
        const [statement] = statementsIn(evaluation.facts)
        if (statement !== undefined) return truthOf(statement.holds)
        return settling !== undefined && evaluation.truthOf(settling) === TRUE ? TRUE : JUDGMENT
      },
      evaluate: (evaluation) => {
        const [statement] = statementsIn(evaluation.facts)
        if (statement !== undefined) {
          return decided(statement.holds ? TRUE : FALSE, {
            evidence: [{ fact: statement, value: yesOrNo(statement) }],
            clauses: () => [`${yesOrNo(statement)} to: ${question}`],
          })
        }
        return settling === undefined ? asked(question) : unlessSettled(question, evaluation.find(settling))
      },
      passedOver: ({ facts }) =>
        statementsIn(facts)
          .slice(1)
          .map((fact) => ({ fact, value: yesOrNo(fact), why: 'another statement answers this question first' })),
    }
  },
})

/** `ECG negative …; otherwise asked: Is …?`, in two lines where the first part has several. */
function unlessSettledInWords(settling: string, question: string): string {
  const otherwise = `otherwise asked: ${question}`
  return settling.includes('\n') ? `${settling}\n${otherwise}` : `${settling}; ${otherwise}`
}

function yesOrNo({ holds }: StatementFact): 'yes' | 'no' {
  return holds ? 'yes' : 'no'
}

/**
 * What the record says against it is told with the question; what it does not say is neither missing nor to be confirmed,
 * because a person is asked.
 */
function unlessSettled(question: string, settling: Finding): Finding {
  if (settling.truth === TRUE) return settling
  const { flips } = settling
  if (settling.truth !== FALSE) return { ...asked(question), flips }
  const { evidence, clauses } = settling
  const said = (): readonly Clause[] => clauses().filter((clause) => typeof clause === 'string')
  return { ...asked(question), evidence, clauses: said, flips }
}
