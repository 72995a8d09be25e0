import * as z from 'zod'
import { formatDuration } from '../kernel/duration.js'
import { within, type Bounds, type Range } from '../kernel/range.js'
import { UNKNOWN, type Truth } from '../kernel/truth.js'
import type { ScoreFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Score } from '../facts/term.js'
import { unspoken } from './rule/claim.js'
import { conflictNeed } from './rule/conflict.js'
import type { Need } from './rule/finding.js'
import { NAMELESS, scoresOf } from './rule/hearing.js'
import { answerFromResults, type ResultAnswer, type ResultQuestion } from './measurement/latest.js'
import { takenInWords } from './time/moment.js'
import { leftOut } from './rule/passed-over.js'
import { possibleTotals, withinOfTotals } from './score/possible-totals.js'
import { resultsPassedOver } from './measurement/results-passed-over.js'
import { defineOperator } from './rule/operator.js'
import { bounds, boundsInWords, boundsOf, duration } from './rule/schema.js'
import { sumOfItems } from './score/score-items.js'
import { scoreThresholds } from './score/score-threshold.js'
import { latestScore, needOfScore, seekScore } from './score/seek-score.js'
import { standing } from './time/standing.js'
import { unscored } from './measurement/tested.js'
import { isNamed, unnamed } from './score/unnamed-score.js'

const SPOKEN = new Set(['score', 'valid', ...Object.keys(bounds)])

export const score = defineOperator({
  name: 'score',
  summary: 'An activity score lies within the bounds, as recorded or from its items.',
  doc: `The most recent score decides, if it is no older than \`valid\`. A recorded total comes first. Where only items
are recorded, the sum lies between the items that are known and those plus everything that the others could add; the
answer is decided when both ends agree. A total with a comparator counts in the steps that the items make: below 4 is at most 3. A total that its own items contradict leaves the answer unknown.`,
  examples: ['score: ESSDAI\nat-least: 4\nvalid: 90 days'],
  schema: z.strictObject({
    score: z.string().min(1, 'must not be empty').describe('a score of the vocabulary'),
    ...bounds,
    valid: duration.optional().describe('how old the score may be'),
  }),
  compile: (args, compiler) => {
    const { vocabulary } = compiler
    const asked = seekScore(args.score, 'score', compiler)
    const required = boundsOf(args, [], compiler)
    if (required === undefined) return compiler.refuse([], 'the score needs bounds', 'for example at-least: 4')
    const selection = latestScore(args.valid, compiler)
    const questionIn = ({ scores }: Facts): ResultQuestion<ScoreFact> => ({
      what: asked.label,
      results: scores.get(asked.id) ?? [],
      selection,
      need: needOfScore(asked),
      judge: (fact) => (isNamed(fact, vocabulary.scores) ? judge(fact, asked, required) : unnamed(fact, asked)),
      instead: undefined,
    })
    return {
      words: `${asked.label} ${boundsInWords(required)}, by the latest score, no older than ${formatDuration(selection.valid)}`,
      claim: () => ({
        kind: 'number',
        of: `score ${asked.id}${unspoken(args, SPOKEN)}`,
        accepts: required,
        possible: possibleTotals(asked),
        each: `total of ${asked.label} (${asked.range.low} to ${asked.range.high})`,
        among: { kind: 'one', valid: selection.valid },
      }),
      thresholds: ({ facts }) => scoreThresholds(asked, required, facts),
      hears: () => ({ topics: [scoresOf(asked.id), NAMELESS] }),
      evaluate: (evaluation) =>
        unscored(asked, selection, evaluation) ??
        answerFromResults(questionIn(evaluation.facts), evaluation.resultsDay),
      passedOver: ({ facts, resultsDay }) => {
        const question = questionIn(facts)
        const { evidence } = answerFromResults(question, resultsDay)
        const left = facts.leftOut.scores.filter(({ terms }) => terms.some(({ id }) => id === asked.id))
        const nameless = question.results.length > 0 ? [] : facts.unrecognisedScores
        const why = `its name is not known, and could mean ${asked.label}`
        return [
          ...leftOut(left, facts),
          ...nameless.map((fact) => ({ fact, value: '', why })),
          ...resultsPassedOver(question, resultsDay, evidence),
        ]
      },
    }
  },
})

function judge(fact: ScoreFact, asked: Score, required: Bounds): ResultAnswer {
  const { total, items } = fact
  const { label } = asked
  const day = takenInWords(fact)
  const stands = (truth: Truth): string => standing(truth, required, (some) => boundsInWords(some))
  const sum = items.size === 0 ? undefined : sumOfItems(asked, items)
  const bySum = sum === undefined ? UNKNOWN : within(sum, required)
  if (total !== undefined) {
    const byTotal = withinOfTotals(total, required, asked)
    const value = `${inWords(total)}${day}`
    if (sum !== undefined && contradict(byTotal, bySum)) {
      return {
        truth: UNKNOWN,
        value,
        clause: () => `${label} is recorded as ${value}, but its items give ${inWords(sum)}`,
        need: conflictNeed(`which is right, the total of ${label} or its items`, [fact]),
      }
    }
    const need: Need = { ...needOfScore(asked), need: `an exact total of ${label}` }
    return { truth: byTotal, value, clause: () => `${label} ${value} ${stands(byTotal)}`, need }
  }
  if (sum === undefined) {
    const clause = (): string => `${label}${day} has neither a usable total nor items`
    return { truth: UNKNOWN, value: `no usable total${day}`, clause }
  }
  return {
    truth: bySum,
    value: `items give ${inWords(sum)}${day}`,
    clause: () => `${label} from its items ${inWords(sum)}${day} ${stands(bySum)}`,
    need: { ...needOfScore(asked), need: `the other items of ${label}` },
  }
}

function contradict(a: Truth, b: Truth): boolean {
  return a !== UNKNOWN && b !== UNKNOWN && a !== b
}

/** `7`, `4 to 8`, `below 5`. */
function inWords({ low, high, lowOpen, highOpen }: Range): string {
  if (low === high) return String(low)
  if (low === -Infinity) return `${highOpen ? 'below' : 'at most'} ${high}`
  if (high === Infinity) return `${lowOpen ? 'above' : 'at least'} ${low}`
  return `${low} to ${high}`
}
