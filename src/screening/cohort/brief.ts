import { formatDay } from '../../kernel/day.js'
import { criteriaWith } from '../judge/judge-trial.js'
import type { PatientFinding } from '../patient/judge-patient.js'
import type { Read } from '../result/result.js'
import { blockingNeeds } from './blocking.js'
import type { briefSchema } from './brief-schema.js'

type BriefResult = Read<typeof briefSchema>

/** The findings of a patient as a brief line: verdicts, what decides them, and what is missing. No word is made for it. */
export function briefOf({ facts, trials }: PatientFinding): BriefResult {
  return {
    patient: facts.id,
    asOf: formatDay(facts.asOf),
    asOfSource: facts.asOfSource,
    trials: trials.map((found) => ({
      id: found.trial.id,
      verdict: found.verdict,
      violated: criteriaWith(found, 'violated'),
      unknown: criteriaWith(found, 'unknown'),
    })),
    missing: blockingNeeds(trials).map(({ need, kind, trials: blocked, alone }) => {
      return { need, kind, trials: blocked, alone }
    }),
    warnings: facts.warnings.length,
  }
}
