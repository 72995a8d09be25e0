import { formatDay } from '../../kernel/day.js'
import type { PatientFinding } from '../judge-patient.js'
import type { TrialFinding } from '../judge-trial.js'
import type { Outcome, Read } from '../result.js'
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
      violated: idsOf(found, 'violated'),
      unknown: idsOf(found, 'unknown'),
    })),
    missing: blockingNeeds(trials).map(({ need, kind, trials: blocked, alone }) => {
      return { need, kind, trials: blocked, alone }
    }),
    warnings: facts.warnings.length,
  }
}

function idsOf({ criteria }: TrialFinding, wanted: Outcome): string[] {
  const ids: string[] = []
  for (const { outcome, criterion } of criteria) if (outcome === wanted) ids.push(criterion.id)
  return ids
}
