import type { Library } from '../criteria/library.js'
import type { Criterion, Trial } from '../criteria/trial.js'
import type { Facts } from '../facts/facts.js'
import { formatDay, type Day } from '../kernel/day.js'
import { after, type Duration } from '../kernel/duration.js'
import { rememberedOf } from '../kernel/remembered.js'
import type { Clause, Need } from '../language/rule/finding.js'
import { reasonOf, withoutMeanings } from '../language/rule/reason.js'
import type { Calendar } from './calendar/calendar.js'
import { changeResult, daysAhead } from './calendar/days-ahead.js'
import { counterfactualOf } from './counterfactual/counterfactual.js'
import { distancesOf } from './counterfactual/distances.js'
import { contradictions } from './judge/contradictions.js'
import type { CriterionFinding } from './judge/judge-criterion.js'
import type { TrialFinding } from './judge/judge-trial.js'
import { otherVerdicts, outcomeByOtherReading, outcomesOtherwise, whomToAsk } from './judge/other-readings.js'
import { judgePatientInFull, type PatientFinding } from './patient/judge-patient.js'
import { toldOfSilence } from './patient/told-of-silence.js'
import type { CriterionResult, Evidence, ScreeningResult, TrialResult } from './result/result.js'
import { isComplete } from './result/verdict.js'
import { openNeeds } from './worklist/open-needs.js'
import { worklistOf, type OpenTrial } from './worklist/worklist.js'

export interface ScreenOptions {
  readonly version: string
  readonly trials: readonly Trial[]
  /** how far the days ahead are looked at; without it, they are not */
  readonly horizon?: Duration | undefined
}

/** Holds one patient against trials of a library: the program's answer, complete and in plain data. */
export function screen(patient: Facts, library: Library, options: ScreenOptions): ScreeningResult {
  return resultOf(judgePatientInFull(patient, library, options.trials), library, options)
}

/** The findings of a patient in words. */
export function resultOf(
  { facts, calendar, trials: findings }: PatientFinding,
  library: Pick<Library, 'digest'>,
  options: ScreenOptions,
): ScreeningResult {
  // one kind of question after the other: what answers it stays at hand
  const told = findings.map((found) => ({
    found,
    criteria: found.criteria.map((criterion) => criterionResult(found.trial, criterion, calendar)),
  }))
  const worklist = worklistOf(findings.map((found) => openTrial(found, calendar)))
  return {
    patient: facts.id,
    asOf: formatDay(facts.asOf),
    asOfSource: facts.asOfSource,
    criteriaDigest: library.digest,
    version: options.version,
    trials: told.map(({ found, criteria }) => trialResult(found, criteria, calendar)),
    worklist,
    ...(options.horizon === undefined ? {} : ahead(options.trials, calendar, after(facts.asOf, options.horizon))),
    warnings: [...facts.warnings, ...contradictions(findings, worklist)].map(({ path, message }) => ({
      path,
      message,
    })),
  }
}

function ahead(
  trials: readonly Trial[],
  calendar: Calendar,
  last: Day,
): Pick<ScreeningResult, 'calendarUntil' | 'calendar'> {
  return { calendarUntil: formatDay(last), calendar: daysAhead(trials, calendar, last) }
}

function trialResult(found: TrialFinding, criteria: readonly CriterionResult[], calendar: Calendar): TrialResult {
  const { trial } = found
  const [violated, another] = found.criteria.filter(({ outcome }) => outcome === 'violated')
  const fitEnd = calendar.fitEnd(found)
  return {
    id: trial.id,
    title: trial.title,
    recruitment: trial.recruitment,
    verdict: found.verdict,
    sponsor: trial.sponsor ?? null,
    contact: trial.contact ?? null,
    otherVerdicts: otherVerdicts(found, outcomesOtherwise(found, calendar.today)),
    sourceGaps: trial.source.gaps,
    fitsUntil: written(fitEnd?.until),
    fitEndedBy: fitEnd === undefined ? [] : fitEnd.endedBy.map(changeResult),
    clearsOn: written(calendar.trialClearsOn(found)),
    counterfactual:
      found.verdict === 'ineligible'
        ? counterfactualOf(found, calendar.today, (facts) => calendar.todayWith(facts))
        : null,
    soleReason: violated === undefined || another !== undefined ? null : violated.criterion.id,
    criteria,
  }
}

function openTrial(found: TrialFinding, calendar: Calendar): OpenTrial {
  const { trial, verdict, criteria } = found
  return {
    id: trial.id,
    recruitment: trial.recruitment,
    verdict,
    clearsOn: calendar.trialClearsOn(found),
    complete: isComplete(trial),
    unknown: () =>
      criteria
        .filter(({ outcome }) => outcome === 'unknown')
        .map(({ criterion }) => ({ criterion: criterion.id, needs: openNeeds(criterion.rule, calendar.today) })),
  }
}

/** From which day on a violated criterion no longer is; and from which it is known not to be, where that is another. */
function clearing(
  trial: Trial,
  found: CriterionFinding,
  calendar: Calendar,
): Pick<CriterionResult, 'clearsOn' | 'surelyClearsOn'> {
  const clearsOn = calendar.criterionClearsOn(trial, found)
  const surely = calendar.criterionSurelyClearsOn(trial, found)
  return { clearsOn: written(clearsOn), ...(surely === clearsOn ? {} : { surelyClearsOn: written(surely) }) }
}

/** One criterion's answer as plain data. */
export function criterionResult(trial: Trial, found: CriterionFinding, calendar: Calendar): CriterionResult {
  return toldOfSilence(trial, found, calendar, () => resultAnew(trial, found, calendar))
}

function resultAnew(trial: Trial, found: CriterionFinding, calendar: Calendar): CriterionResult {
  const { criterion, finding, outcome } = found
  const { id, section, text, reading } = criterion
  return {
    id,
    kind: section,
    text,
    source: placeOf(criterion),
    outcome,
    basis: finding.basis,
    reason: reasonOf(groundsOf(found)),
    evidence: distinct(
      finding.evidence.map(({ fact, value }): Evidence => ({ path: fact.path, label: fact.label, value })),
      // with the lengths, no two of them run together
      ({ path, label, value }) => `${path.length} ${label.length} ${path}${label}${value}`,
    ),
    missing: distinct(
      finding.needs.map(({ need, kind }): Need => ({ need, kind })),
      ({ need, kind }) => `${kind} ${need}`,
    ),
    asks: [...new Set(finding.asks)],
    ...clearing(trial, found, calendar),
    applies: finding.applies,
    reading: reading === null ? null : readingTold(trial, found, reading, calendar),
    distances: outcome === 'violated' ? distancesOf(criterion.rule, calendar.today) : [],
  }
}

/** What is told of why a criterion comes out as it does. */
function groundsOf({ finding, outcome }: CriterionFinding): readonly Clause[] {
  return outcome === 'unknown' ? withoutMeanings(finding.clauses()) : finding.clauses()
}

/** One thing for all patients, so that it is put into words once: see `fullLine`. */
const placeOf = rememberedOf(({ section, item }: Criterion): CriterionResult['source'] => ({ section, item }))

type Reading = NonNullable<CriterionResult['reading']>

/** What was told of the readings of a trial: of each criterion there are few. */
const readingsOf = rememberedOf<Trial, (criterion: Criterion) => Reading[]>(() => rememberedOf(() => []))

function readingTold(trial: Trial, found: CriterionFinding, note: string, { today }: Calendar): Reading {
  const { criterion, outcome } = found
  const otherwise = outcomeByOtherReading(trial, found, today)
  const isAsked = otherwise !== null && otherwise !== outcome
  const known = readingsOf(trial)(criterion)
  const before = known.find((one) => one.otherwise === otherwise && (one.ask !== null) === isAsked)
  if (before !== undefined) return before
  const reading = { note, otherwise, ask: isAsked ? whomToAsk(trial, criterion) : null }
  known.push(reading)
  return reading
}

function written(day: Day | undefined): string | null {
  return day === undefined ? null : formatDay(day)
}

/** @param keyOf the same for what says the same */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  // mostly there is one at most, and nothing to compare
  if (items.length < 2) return items
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}
