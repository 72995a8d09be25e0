import type { Day } from '../../kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { withChanges } from '../../facts/changed-facts.js'
import type { Facts } from '../../facts/facts.js'
import { LISTS } from '../../facts/lists.js'
import type { Finding } from './finding.js'
import type { Evaluation, Kept, PartAnswer, Rule } from './rule.js'

/**
 * The answer to a rule of which only what is recorded counts. Where it is unknown for no other reason than that the
 * record is silent – a list that is missing or that strict does not believe, a test that was not done or so long ago that
 * it tells nothing – it does not hold.
 */
export function recordedAnswer(rule: Rule, evaluation: Evaluation): Finding {
  return askRecorded(rule, evaluation).finding
}

/** The truth of that answer. */
export function recordedTruth(rule: Rule, evaluation: Evaluation): Truth {
  const truth = evaluation.truthOf(rule)
  if (truth !== UNKNOWN) return truth
  const silent = evaluation.silentOn?.(rule)
  if (silent !== undefined) return recordedTruth(rule, silent)
  const believer = believing(evaluation)
  const believed = believer.truthOf(rule)
  if (believed === TRUE) return UNKNOWN
  return believed === UNKNOWN && isUnheardOf(rule, believer) ? FALSE : believed
}

/** Whether a rule that is unknown is so for want of any record: of a count, whether each of its unknown parts is. */
function isUnheardOf(rule: Rule, believer: Evaluation): boolean {
  if (rule.count === undefined) return rule.isHeardOf?.(believer) !== true && isSilent(believer.find(rule))
  return rule.count.of.every(({ rule: part }) => believer.truthOf(part) !== UNKNOWN || isUnheardOf(part, believer))
}

/** The same answer, and what its parts were asked of. */
export function askRecorded(rule: Rule, evaluation: Evaluation): PartAnswer {
  const finding = evaluation.find(rule)
  if (finding.truth !== UNKNOWN) return { finding, evaluation }
  const believed = believing(evaluation)
  const found = believed.find(rule)
  // what the silence itself would make true is no more than assumed, and so it stays open
  if (found.truth === TRUE) return { finding, evaluation }
  const told: Finding = isSilent(found) ? { ...found, truth: FALSE, basis: 'assumed', needs: [] } : found
  return { finding: told, evaluation: believed }
}

function isSilent({ truth, evidence }: Finding): boolean {
  return truth === UNKNOWN && evidence.length === 0
}

/** The same patient, every list of whom is there and complete. Its answers are kept apart: they are not the patient's. */
function believing(evaluation: Evaluation): Evaluation {
  return (evaluation.kept.believed ??= new RecordedEvaluation(evaluation))
}

class RecordedEvaluation implements Evaluation {
  readonly facts: Facts
  readonly day: Day
  readonly resultsDay: Day
  readonly ignoresSilence = true
  readonly kept: Kept = {}
  private readonly found = new Map<Rule, Finding>()
  private readonly truths = new Map<Rule, Truth>()

  constructor({ facts, day, resultsDay }: Evaluation) {
    this.facts = withAllLists(facts)
    this.day = day
    this.resultsDay = resultsDay
  }

  find(rule: Rule): Finding {
    const known = this.found.get(rule)
    if (known !== undefined) return known
    const finding = rule.evaluate(this)
    this.found.set(rule, finding)
    return finding
  }

  truthOf(rule: Rule): Truth {
    const known = this.truths.get(rule)
    if (known !== undefined) return known
    const truth = rule.truth === undefined ? this.find(rule).truth : rule.truth(this)
    this.truths.set(rule, truth)
    return truth
  }
}

function withAllLists(facts: Facts): Facts {
  if (!facts.strict && LISTS.every((list) => facts[list].listed)) return facts
  return withChanges(facts, {
    strict: false,
    conditions: { ...facts.conditions, listed: true },
    drugs: { ...facts.drugs, listed: true },
    procedures: { ...facts.procedures, listed: true },
    allergies: { ...facts.allergies, listed: true },
    immunizations: { ...facts.immunizations, listed: true },
    encounters: { ...facts.encounters, listed: true },
    trialParticipation: { ...facts.trialParticipation, listed: true },
  })
}
