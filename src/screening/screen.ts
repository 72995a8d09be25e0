import { formatDay, type Day } from '../kernel/day.js'
import type { Facts } from '../facts/facts.js'
import type { Library } from '../criteria/library.js'
import type { Trial } from '../criteria/trial.js'
import { reasonOf, type Need } from '../language/finding.js'
import { Calendar } from './calendar.js'
import { outcomeOtherwise, type CriterionFinding } from './judge-criterion.js'
import { judgeTrial } from './judge-trial.js'
import type { CriterionResult, Evidence, ScreeningResult, TrialResult } from './result.js'
import { assignStatements } from './statements.js'
import { worklistOf } from './worklist.js'

/** Holds one patient against trials of a library: the program's answer, complete and in plain data. */
export function screen(
  patient: Facts,
  library: Library,
  options: { readonly version: string; readonly trials: readonly Trial[] },
): ScreeningResult {
  const facts = assignStatements(patient, library, options.trials)
  const calendar = new Calendar(facts, library.ruleCount)
  const trials = options.trials.map((trial) => trialResult(trial, calendar))
  return {
    patient: facts.id,
    asOf: formatDay(facts.asOf),
    asOfSource: facts.asOfSource,
    criteriaDigest: library.digest,
    version: options.version,
    trials,
    worklist: worklistOf(trials),
    warnings: facts.warnings.map(({ path, message }) => ({ path, message })),
  }
}

function trialResult(trial: Trial, calendar: Calendar): TrialResult {
  const found = judgeTrial(trial, calendar.today)
  return {
    id: trial.id,
    title: trial.title,
    recruitment: trial.recruitment,
    verdict: found.verdict,
    sourceGaps: trial.source.gaps,
    fitsUntil: written(calendar.fitsUntil(found)),
    clearsOn: written(calendar.trialClearsOn(found)),
    criteria: found.criteria.map((criterion) => criterionResult(trial, criterion, calendar)),
  }
}

function criterionResult(trial: Trial, found: CriterionFinding, calendar: Calendar): CriterionResult {
  const { criterion, finding, outcome } = found
  const { id, section, item, text, reading, otherwise } = criterion
  return {
    id,
    kind: section,
    text,
    source: { section, item },
    outcome,
    basis: finding.basis,
    reason: reasonOf(finding.clauses()),
    evidence: distinct(
      finding.evidence.map(({ fact, value }): Evidence => ({ path: fact.path, label: fact.label, value })),
    ),
    missing: distinct(finding.needs.map(({ need, kind }): Need => ({ need, kind }))),
    asks: [...new Set(finding.asks)],
    clearsOn: written(calendar.criterionClearsOn(trial, found)),
    applies: finding.applies,
    reading:
      reading === null
        ? null
        : {
            note: reading,
            otherwise: otherwise === null ? null : outcomeOtherwise(trial, criterion, otherwise, calendar.today),
          },
  }
}

function written(day: Day | undefined): string | null {
  return day === undefined ? null : formatDay(day)
}

function distinct<T extends object>(items: readonly T[]): T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = JSON.stringify(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
