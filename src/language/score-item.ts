import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import type { Duration } from '../kernel/duration.js'
import { FALSE, TRUE } from '../kernel/truth.js'
import { listed } from '../kernel/listed.js'
import type { ScoreFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Score, ScoreItem } from '../facts/term.js'
import { selectionInWords } from './measurement/counted-results.js'
import type { Finding } from './rule/finding.js'
import { NAMELESS, scoresOf } from './rule/hearing.js'
import { answerFromResults, type ResultAnswer, type ResultQuestion, type Selection } from './measurement/latest.js'
import { takenInWords } from './time/moment.js'
import { leftOut } from './rule/passed-over.js'
import { resultsPassedOver } from './measurement/results-passed-over.js'
import { defineOperator } from './rule/operator.js'
import type { Compiler, Evaluation } from './rule/rule.js'
import { duration } from './rule/schema.js'
import { latestScore, needOfScore, seekScore } from './score/seek-score.js'
import { isNamed, unnamed } from './score/unnamed-score.js'
import { mayCount, NO_RESULT, NOT_TESTED, notScored } from './measurement/tested.js'

export const scoreItem = defineOperator({
  name: 'score-item',
  summary: 'A recorded activity score counts one of these items as present.',
  doc: `For what a score tells that the list of conditions may not: a seizure that SLEDAI-2K counts is one of lupus, and
recent. The most recent score decides, if it is no older than \`valid\`; with \`within\`, any score of that window does.
Only an item that is recorded counts: a total alone, a score that is too old or none at all keep nothing open, and the rule
then does not hold. A score whose name is not known may be this one, and leaves the answer open where this one is not recorded.`,
  examples: ['score-item: SLEDAI-2K\nitems: [seizure, cva]\nwithin: 60 days'],
  schema: z.strictObject({
    'score-item': z.string().min(1, 'must not be empty').describe('a score of the vocabulary'),
    items: z.array(z.string().min(1, 'must not be empty')).min(1).describe('ids of its items, any of which will do'),
    'at-least': z
      .int()
      .positive()
      .optional()
      .describe('this level of the item or a higher one: 1, where it is not said'),
    valid: duration.optional().describe('how old the score may be'),
    within: duration.optional().describe('any score of this window before the anchor counts'),
  }),
  compile: (args, compiler) => {
    const score = seekScore(args['score-item'], 'score-item', compiler)
    const items = args.items.map((id, index) => seekItem(id, index, score, compiler))
    const level = args['at-least'] ?? 1
    const selection = selectionOf(args, compiler)
    const questionIn = ({ scores }: Facts): ResultQuestion<ScoreFact> => ({
      what: score.label,
      results: scores.get(score.id) ?? [],
      selection,
      need: needOfScore(score),
      judge: (fact) => (isNamed(fact, compiler.vocabulary.scores) ? judge(fact, items, level) : unnamed(fact, score)),
      instead: undefined,
    })
    const dayOf = ({ day, resultsDay }: Evaluation): Day => (selection.kind === 'latest' ? resultsDay : day)
    const evaluate = (evaluation: Evaluation): Finding => {
      const { facts, ignoresSilence } = evaluation
      const silent = ignoresSilence === true ? NO_RESULT : NOT_TESTED
      const question = questionIn(facts)
      if (question.results.length === 0) return notScored(score.label, facts, silent)
      const on = dayOf(evaluation)
      const isSaid = question.results.some(
        (fact) => mayCount(fact, selection, on) && question.judge(fact).truth !== FALSE,
      )
      return isSaid ? answerFromResults(question, on) : silent
    }
    const names = listed(
      items.map(({ label }) => label),
      'or',
    )
    return {
      words: `${score.label} counts ${names}${level === 1 ? '' : ` at level ${level} or higher`}, ${selectionInWords(selection, compiler.setting.anchor)}`,
      hears: () => ({ topics: [scoresOf(score.id), NAMELESS] }),
      evaluate,
      passedOver: (evaluation) => {
        const { facts } = evaluation
        const question = questionIn(facts)
        const left = facts.leftOut.scores.filter(({ terms }) => terms.some(({ id }) => id === score.id))
        const { evidence } = evaluate(evaluation)
        return [...leftOut(left, facts), ...resultsPassedOver(question, dayOf(evaluation), evidence)]
      },
    }
  },
})

interface SelectionKeys {
  readonly valid?: Duration | undefined
  readonly within?: Duration | undefined
}

function seekItem(id: string, index: number, { label, items }: Score, { refuse }: Compiler): ScoreItem {
  const found = items.find((item) => item.id === id)
  const known = items.map((item) => item.id)
  return found ?? refuse(['items', index], `'${id}' is not an item of ${label}`, `it has: ${known.join(', ')}`)
}

function selectionOf({ valid, within }: SelectionKeys, compiler: Compiler): Selection {
  if (within === undefined) return latestScore(valid, compiler)
  if (valid === undefined) return { kind: 'within', window: within }
  return compiler.refuse([], 'valid and within exclude each other', 'keep one of them')
}

function judge(fact: ScoreFact, items: readonly ScoreItem[], least: number): ResultAnswer {
  const { items: levels, label } = fact
  const counted = items.filter(({ id }) => (levels.get(id) ?? 0) >= least)
  const day = takenInWords(fact)
  const names = listed(
    (counted.length === 0 ? items : counted).map((item) => item.label),
    counted.length === 0 ? 'or' : 'and',
  )
  const told = counted.length === 0 ? `does not count ${names}` : `counts ${names}`
  return { truth: counted.length === 0 ? FALSE : TRUE, value: `${told}${day}`, clause: () => `${label}${day} ${told}` }
}
