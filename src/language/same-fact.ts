import * as z from 'zod'
import { some, FALSE, TRUE } from '../kernel/truth.js'
import { combine } from './rule/combine.js'
import { conflictNeed, factsOf } from './rule/conflict.js'
import { unknown, type Evidence, type Finding } from './rule/finding.js'
import { byParts } from './rule/hearing.js'
import { outlined } from './rule/outline.js'
import { askRecorded, recordedAnswer, recordedTruth } from './rule/recorded-answer.js'
import { defineOperator } from './rule/operator.js'
import type { Evaluation } from './rule/rule.js'

export const sameFact = defineOperator({
  name: 'same-fact',
  summary: 'A fact that stands in several parts of the record, which must not contradict each other.',
  doc: `For what may be recorded twice – hepatitis B by its test and as a diagnosis. The first rule is what the source asks
for; the others say the same otherwise. Any of them that holds will do, but a recorded yes and a recorded no contradict each
other: then it is unknown which is right, and both are shown. The yes of the first is contradicted only by what is recorded
as absent, not by what is over: a positive test after a hepatitis that is called resolved is a positive test. Without a yes
the first one decides: the silence of the others contradicts nothing, and their no does not stand in for it.`,
  examples: [
    `same-fact:
  - { lab: HBsAg, is: positive, valid: 180 days }
  - { condition: hepatitis B virus infection, status: current }`,
  ],
  schema: z.strictObject({
    'same-fact': z
      .array(z.unknown())
      .min(2, 'same-fact needs two rules')
      .describe('rules that look for the same fact, the one that the source asks for first'),
  }),
  compile: (args, compiler) => {
    const parts = args['same-fact'].map((part, index) => compiler.child(['same-fact', index], part))
    const evaluate = (evaluation: Evaluation): Finding => {
      const findings = parts.map((part, index) =>
        index === 0 ? evaluation.find(part) : recordedAnswer(part, evaluation),
      )
      const holding = findings.filter(({ truth }) => truth === TRUE)
      const denying = findings
        .filter(({ truth, basis }) => truth === FALSE && basis === 'recorded')
        .filter(({ evidence }) => findings[0]?.truth !== TRUE || evidence.some(isAbsence))
      if (holding.length > 0) {
        return denying.length === 0 ? combine('any', findings) : contradiction(holding, denying, findings)
      }
      // what is recorded and unclear – a suspected hepatitis – leaves it open; silence does not
      const telling = findings.filter(({ truth }, index) => index === 0 || truth !== FALSE)
      return { ...combine('any', telling), flips: findings.flatMap(({ flips }) => flips) }
    }
    return {
      ...outlined('any of, unless the record contradicts itself:', parts),
      follows: () => parts,
      hears: byParts,
      truth: (evaluation) => {
        const truths = parts.map((part, index) =>
          index === 0 ? evaluation.truthOf(part) : recordedTruth(part, evaluation),
        )
        // one yes is enough; but whether a no contradicts it, only its grounds tell
        return truths.includes(TRUE) && truths.includes(FALSE) ? evaluate(evaluation).truth : some(truths)
      },
      evaluate,
      askPart: ({ path, rule }, evaluation) =>
        path[1] === 0 ? { finding: evaluation.find(rule), evaluation } : askRecorded(rule, evaluation),
    }
  },
})

/** Whether the record says that it is not there, rather than that it is over. */
function isAbsence({ fact }: Evidence): boolean {
  return 'status' in fact && fact.status === 'absent'
}

function contradiction(
  holding: readonly Finding[],
  denying: readonly Finding[],
  findings: readonly Finding[],
): Finding {
  const opposed = [...holding, ...denying]
  const evidence = opposed.flatMap((finding) => finding.evidence)
  return unknown({
    needs: [conflictNeed('which is right', factsOf(evidence))],
    evidence,
    flips: findings.flatMap(({ flips }) => flips),
    clauses: () => ['the record contradicts itself', ...opposed.flatMap((finding) => finding.clauses())],
  })
}
