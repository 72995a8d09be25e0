import type { Criterion, Trial } from '../../criteria/trial.js'
import type { Evaluation } from '../../language/rule/rule.js'
import type { Outcome, Verdict } from '../result/result.js'
import { verdictOf } from '../result/verdict.js'
import { outcomeOtherwise, type CriterionFinding } from './judge-criterion.js'
import type { TrialFinding } from './judge-trial.js'

/** The outcome of each criterion of which another reading is encoded, under that reading. */
export type OtherOutcomes = ReadonlyMap<CriterionFinding, Outcome>

/** Another verdict, and the criteria that all have to be read the other way for it; no fewer of them will do. */
export interface OtherVerdict {
  readonly verdict: Verdict
  readonly criteria: readonly string[]
}

export function outcomesOtherwise({ trial, criteria }: TrialFinding, evaluation: Evaluation): OtherOutcomes {
  const outcomes = new Map<CriterionFinding, Outcome>()
  for (const found of criteria) {
    const outcome = outcomeByOtherReading(trial, found, evaluation)
    if (outcome !== null) outcomes.set(found, outcome)
  }
  return outcomes
}

/** The outcome of one criterion under its other reading; null where none is encoded. */
export function outcomeByOtherReading(
  trial: Trial,
  { criterion }: CriterionFinding,
  evaluation: Evaluation,
): Outcome | null {
  return criterion.otherwise === null ? null : outcomeOtherwise(trial, criterion, criterion.otherwise, evaluation)
}

/** From the worst to the best. */
const ORDER: readonly Verdict[] = ['ineligible', 'undetermined', 'potentially-eligible']

/**
 * The verdicts that other readings would give. For a worse one any single criterion is enough, so that each of them is an
 * entry; for a better one all that stand in its way have to be read the other way.
 */
export function otherVerdicts(
  { trial, verdict: now, criteria }: TrialFinding,
  otherwise: OtherOutcomes,
): OtherVerdict[] {
  // mostly everything comes out the same, and so does the verdict
  if ([...otherwise].every(([found, outcome]) => outcome === found.outcome)) return []
  const whenTurned = (turned: readonly CriterionFinding[]): OtherVerdict => ({
    verdict: verdictOf(
      trial,
      criteria.map((found) => (turned.includes(found) ? otherwise.get(found) : undefined) ?? found.outcome),
    ),
    criteria: turned.map(({ criterion }) => criterion.id),
  })
  const inTheWay = (...outcomes: readonly Outcome[]): OtherVerdict =>
    whenTurned(criteria.filter(({ outcome }) => outcomes.includes(outcome)))
  const rank = ({ verdict }: { readonly verdict: Verdict }): number => ORDER.indexOf(verdict)
  const better = [inTheWay('violated'), inTheWay('violated', 'unknown')].filter(
    (other, index, all) =>
      rank(other) > ORDER.indexOf(now) && all.findIndex((one) => one.verdict === other.verdict) === index,
  )
  const worse = [...otherwise.keys()]
    .map((found) => whenTurned([found]))
    .filter((other) => rank(other) < ORDER.indexOf(now))
  return [...better, ...worse]
}

/** Whom to ask how an ambiguous text is meant, and about which part of the record: `the sponsor (…) about inclusion item 4 of …`. */
export function whomToAsk({ id, sponsor, contact }: Trial, { section, item }: Criterion): string {
  const through = contact === undefined ? [] : [`through ${contact}`]
  const who =
    sponsor === undefined
      ? ['the sponsor', 'which the record at hand does not name', ...through, ''].join(', ')
      : `the sponsor (${[sponsor, ...through].join(', ')}) `
  return `${who}about ${section} item ${item} of ${id}`
}
