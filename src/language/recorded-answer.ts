import { FALSE, TRUE, UNKNOWN } from '../kernel/truth.js'
import type { Facts } from '../facts/facts.js'
import type { Finding } from './finding.js'
import type { Evaluation, PartAnswer, Rule } from './rule.js'

/**
 * The answer to a rule of which only what is recorded counts. Where it is unknown for no other reason than that the
 * record is silent – a list that is missing or that strict does not believe, a test that was not done or so long ago that
 * it tells nothing – it does not hold.
 */
export function recordedAnswer(rule: Rule, evaluation: Evaluation): Finding {
  return askRecorded(rule, evaluation).finding
}

/** The same answer, and what its parts were asked of. */
export function askRecorded(rule: Rule, evaluation: Evaluation): PartAnswer {
  const finding = evaluation.find(rule)
  if (finding.truth !== UNKNOWN) return { finding, evaluation }
  const believed = believing(evaluation)
  const found = rule.evaluate(believed)
  // what the silence itself would make true is no more than assumed, and so it stays open
  if (found.truth === TRUE) return { finding, evaluation }
  const isSilent = found.truth === UNKNOWN && found.evidence.length === 0
  return { finding: isSilent ? { ...found, truth: FALSE, basis: 'assumed', needs: [] } : found, evaluation: believed }
}

/** The same patient, every list of whom is there and complete. Its answers are not kept: they are not the patient's. */
function believing({ facts, day, resultsDay }: Evaluation): Evaluation {
  const complete: Facts = {
    ...facts,
    strict: false,
    conditions: { ...facts.conditions, listed: true },
    drugs: { ...facts.drugs, listed: true },
    procedures: { ...facts.procedures, listed: true },
    allergies: { ...facts.allergies, listed: true },
    immunizations: { ...facts.immunizations, listed: true },
    encounters: { ...facts.encounters, listed: true },
    trialParticipation: { ...facts.trialParticipation, listed: true },
  }
  const evaluation: Evaluation = {
    facts: complete,
    day,
    resultsDay,
    ignoresSilence: true,
    find: (rule) => rule.evaluate(evaluation),
  }
  return evaluation
}
