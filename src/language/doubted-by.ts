import * as z from 'zod'
import { all, some, FALSE, not, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import { combine, summed } from './rule/combine.js'
import type { Finding } from './rule/finding.js'
import { byParts } from './rule/hearing.js'
import { conditional } from './rule/outline.js'
import { askRecorded, recordedAnswer, recordedTruth } from './rule/recorded-answer.js'
import { defineOperator } from './rule/operator.js'

export const doubtedBy = defineOperator({
  name: 'doubted-by',
  summary: 'A rule that decides, unless something is recorded that casts doubt on it.',
  doc: `An estimate of kidney function holds, unless an acute kidney injury is recorded: then another rule decides, which
mostly asks a person. Only what is recorded casts doubt; silence does not, nor does a result or a score that is too old to count, and so
the answer does not rest on them. Where the
doubt itself is unclear – an injury that is suspected – the answer is unknown, and where a person must say whether there is
one it is left to that person; unless both rules answer alike. With \`doubts: yes\` a rule that does not hold stays as it
is, and in doubt both must hold.`,
  examples: [
    `doubted-by: { condition: acute kidney injury, status: current }
rule: { lab: eGFR, at-least: 30, unit: 'mL/min/1.73 m²', valid: 90 days }
in-doubt: { ask: 'Is the eGFR at least 30, though kidney function is not steady?' }`,
  ],
  schema: z.strictObject({
    'doubted-by': z.unknown().describe('the rule that casts doubt where it holds'),
    rule: z.unknown().describe('the rule that decides where there is no doubt'),
    'in-doubt': z.unknown().describe('the rule that decides where there is'),
    doubts: z.literal('yes').optional().describe('only a yes is doubted: a rule that does not hold stays so'),
  }),
  compile: (args, compiler) => {
    const rule = compiler.child(['rule'], args.rule)
    const doubt = compiler.child(['doubted-by'], args['doubted-by'])
    const inDoubt = compiler.child(['in-doubt'], args['in-doubt'])
    const then = args.doubts === 'yes' ? 'also' : 'instead'
    return {
      head: `the first, but where the record has the second, the third ${then}:`,
      words: `${rule.words}\n${conditional(RECORDED, doubt.words, then, inDoubt.words)}`,
      follows: (evaluation) => {
        const doubted = recordedTruth(doubt, evaluation)
        if (doubted === FALSE) return [rule]
        return doubted === TRUE && then === 'instead' ? [inDoubt] : [rule, inDoubt]
      },
      hears: byParts,
      truth: (evaluation) => {
        const found = evaluation.truthOf(rule)
        if (args.doubts === 'yes' && found === FALSE) return FALSE
        const doubted = recordedTruth(doubt, evaluation)
        if (doubted === FALSE) return found
        const dubious = evaluation.truthOf(inDoubt)
        const settled = args.doubts === 'yes' ? all([found, dubious]) : dubious
        return doubted === TRUE ? settled : between(doubted, found, settled)
      },
      evaluate: (evaluation) => {
        const found = evaluation.find(rule)
        const stays = args.doubts === 'yes' && found.truth === FALSE
        if (stays && found.basis === 'recorded') return found
        const doubted = recordedAnswer(doubt, evaluation)
        if (stays && doubted.truth !== TRUE) return found
        if (doubted.truth === FALSE) return { ...found, flips: [...found.flips, ...doubted.flips] }
        const dubious = evaluation.find(inDoubt)
        const settled = args.doubts === 'yes' ? combine('all', [found, dubious]) : dubious
        if (doubted.truth === TRUE) {
          const whole = doubtedFinding(doubted, settled)
          // a no that is only assumed is a recorded one where what must hold in doubt does not, by record
          return stays && whole.basis === 'assumed' ? found : whole
        }
        const truth = between(doubted.truth, found.truth, settled.truth)
        const whole = summed(truth, [doubted, found, dubious], 2)
        if (truth !== UNKNOWN || doubted.truth !== UNKNOWN) return whole
        // what the third rule misses or asks need not be found out before it is known whether there is doubt
        return { ...summed(truth, [doubted, found], 2), flips: whole.flips }
      },
      askPart: ({ path, rule: part }, evaluation) =>
        path[0] === 'doubted-by' ? askRecorded(part, evaluation) : { finding: evaluation.find(part), evaluation },
    }
  },
})

const RECORDED = 'but where the record has'

/** Where it is open whether there is doubt: what holds with it and without it. */
function between(doubted: Truth, found: Truth, settled: Truth): Truth {
  return some([all([doubted, settled]), all([not(doubted), found]), all([settled, found])])
}

/** What the other rule says, with what casts the doubt; it rests on both. */
function doubtedFinding(doubted: Finding, settled: Finding): Finding {
  return {
    ...settled,
    basis: settled.basis === 'recorded' ? doubted.basis : settled.basis,
    evidence: [...doubted.evidence, ...settled.evidence],
    flips: [...doubted.flips, ...settled.flips],
    clauses: () => [...doubted.clauses(), ...settled.clauses()],
  }
}
