import type { Library } from '../../criteria/library.js'
import type { Trial } from '../../criteria/trial.js'
import type { Facts } from '../../facts/facts.js'
import { pairs } from '../../kernel/pairs.js'
import { Calendar } from '../calendar/calendar.js'
import { judgeTrial, judgeTrialTogether, type TrialFinding } from '../judge/judge-trial.js'
import { Silence } from './silence.js'
import { assignStatements } from './statements.js'

/** One patient held against trials: findings, and no words yet. */
export interface PatientFinding {
  readonly facts: Facts
  readonly calendar: Calendar
  /** in the order of the trials */
  readonly trials: readonly TrialFinding[]
}

export function judgePatient(patient: Facts, library: Library, trials: readonly Trial[]): PatientFinding {
  const facts = assignStatements(patient, library, trials)
  return judged(facts, new Calendar(facts, library.ruleCount), trials)
}

/** The same, where every answer will be told: its grounds are looked for first, and its truth comes with them. */
export function judgePatientInFull(patient: Facts, library: Library, trials: readonly Trial[]): PatientFinding {
  const facts = assignStatements(patient, library, trials)
  const calendar = new Calendar(facts, library.ruleCount)
  findAll(trials, calendar)
  return judged(facts, calendar, trials)
}

function findAll(trials: readonly Trial[], { today }: Calendar): void {
  for (const { criteria } of trials) for (const { rule } of criteria) today.find(rule)
}

function judged(facts: Facts, calendar: Calendar, trials: readonly Trial[]): PatientFinding {
  return { facts, calendar, trials: trials.map((trial) => judgeTrial(trial, calendar.today)) }
}

/**
 * The same of several patients, criterion by criterion: the rules of many trials do not fit into the caches of a processor,
 * so that each is fetched once for all of the patients.
 * @param inFull every answer will be told: its grounds are looked for first, as in `judgePatientInFull`
 */
export function judgePatients(
  patients: readonly Facts[],
  library: Library,
  trials: readonly Trial[],
  inFull = false,
): readonly PatientFinding[] {
  const silence = silenceOf(trials, library.ruleCount)
  const judged = patients.map((patient) => {
    const facts = assignStatements(patient, library, trials)
    const calendar = new Calendar(facts, library.ruleCount, silence.before(facts))
    if (inFull) findAll(trials, calendar)
    const found: TrialFinding[] = []
    return { facts, calendar, trials: found }
  })
  const days = judged.map(({ calendar }) => calendar.today)
  for (const trial of trials) {
    for (const [one, found] of pairs(judged, judgeTrialTogether(trial, days))) one.trials.push(found)
  }
  return judged
}

function silenceOf(trials: readonly Trial[], ruleCount: number): Silence {
  let silence = silences.get(trials)
  if (silence === undefined) silences.set(trials, (silence = new Silence(trials, ruleCount)))
  return silence
}

/** The trials of a cohort are the same for all of its patients. */
const silences = new WeakMap<readonly Trial[], Silence>()
