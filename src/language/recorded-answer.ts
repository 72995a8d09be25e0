import { FALSE, TRUE, UNKNOWN } from '../kernel/truth.js'
import type { Facts } from '../facts/facts.js'
import type { Finding } from './finding.js'
import type { Evaluation, Rule } from './rule.js'

/**
 * The answer to a rule of which only what is recorded counts. Where it is unknown for no other reason than that the
 * record is silent – a list that is missing or that strict does not believe, a test that was not done or so long ago that
 * it tells nothing – it does not hold.
 */
export function recordedAnswer(rule: Rule, evaluation: Evaluation): Finding {
  const found = evaluation.find(rule)
  if (found.truth !== UNKNOWN) return found
  const believed = rule.evaluate(believing(evaluation))
  // what the silence itself would make true is no more than assumed, and so it stays open
  if (believed.truth === TRUE) return found
  const isSilent = believed.truth === UNKNOWN && believed.evidence.length === 0
  return isSilent ? { ...believed, truth: FALSE, basis: 'assumed', needs: [] } : believed
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
