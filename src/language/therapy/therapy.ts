import { FALSE, TRUE } from '../../kernel/truth.js'
import type { Facts } from '../../facts/facts.js'
import { compileOnset, type Onset } from '../condition/condition-onset.js'
import { routeInWords, routes, type RouteWord } from '../drug/drug-route.js'
import { decided, unknown, type Clause, type Finding } from '../rule/finding.js'
import type { Compiler, Evaluation } from '../rule/rule.js'
import { names } from '../rule/schema.js'
import { seek } from '../rule/seek.js'
import { coursesOf, startOf, type TherapyCourse, type TherapyStart } from './therapy-start.js'

/** The keys by which a rule names a therapy whose start it measures from. */
export const therapyKeys = {
  'start-of': names.describe('drugs or classes of drugs: the first course of any of them is the start'),
  route: routes
    .optional()
    .describe('only courses by this route, or by one of a list; systemic and parenteral are groups'),
  'from-onset-of': names
    .optional()
    .describe('conditions: only treatment since their onset is meant, that of an earlier disease is not'),
}

interface TherapyArgs {
  readonly 'start-of': string | readonly string[]
  readonly route?: readonly RouteWord[] | undefined
  readonly 'from-onset-of'?: string | readonly string[] | undefined
}

/** A therapy as a rule names it. */
export interface Therapy {
  /** `corticosteroid or antimalarial given by a systemic route` */
  readonly what: string
  /** whether it was given, by what the list of drugs says and does not say */
  readonly givenIn: (evaluation: Evaluation) => Finding
  /** when it was first given; asked only when it surely was */
  readonly startIn: (facts: Facts) => TherapyStart
}

/** @param key under which the therapy stands in the rule */
export function compileTherapy(args: TherapyArgs, key: string, compiler: Compiler): Therapy {
  const { 'start-of': drugs, route, 'from-onset-of': disease } = args
  const sought = seek(drugs, compiler.vocabulary.drugs, 'drug or class of drugs', [key, 'start-of'], compiler)
  const begun = disease === undefined ? undefined : compileOnset(disease, [key, 'from-onset-of'], compiler)
  const given = compiler.child(
    [key],
    { drug: drugs, taken: 'ever', ...(route === undefined ? {} : { route }) },
    'the therapy',
  )
  const what = `${sought.what}${route === undefined ? '' : ` given by ${routeInWords(route)}`}`
  if (begun === undefined) {
    return {
      what,
      givenIn: (evaluation) => evaluation.find(given),
      startIn: (facts) => startOf(coursesOf(sought, route, facts), sought.names, undefined),
    }
  }
  const since = `${what} since the onset of ${begun.what}`
  const coursesIn = (facts: Facts, onset: Onset): TherapyCourse[] =>
    coursesOf(sought, route, facts).filter(({ course }) => course.endLast >= onset.first)
  return {
    what: since,
    givenIn: (evaluation) => {
      const ever = evaluation.find(given)
      const { facts } = evaluation
      if (ever.truth !== TRUE || coursesIn(facts, begun.onsetIn(facts)).length > 0) return ever
      return notSince(since, facts)
    },
    startIn: (facts) => {
      const onset = begun.onsetIn(facts)
      return startOf(coursesIn(facts, onset), sought.names, { ...onset, what: begun.what })
    },
  }
}

/**
 * Every course was over before the disease began: what a list that is there as a whole does not name since is assumed not to
 * have been given.
 */
function notSince(what: string, { strict, drugs }: Facts): Finding {
  const clauses = (): Clause[] => [{ silent: [what] }]
  return strict || !drugs.listed
    ? unknown({ needs: [{ need: `whether ${what} was given`, kind: 'drug' }], clauses })
    : decided(FALSE, { basis: 'assumed', clauses })
}
