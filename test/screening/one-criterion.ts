import type { Library } from '../../src/criteria/library.js'
import { readLibrary } from '../../src/criteria/library.js'
import type { Trial } from '../../src/criteria/trial.js'
import { Calendar } from '../../src/screening/calendar/calendar.js'
import { judgeTrial, type TrialFinding } from '../../src/screening/judge/judge-trial.js'
import { trialText, type InventedTrial } from '../criteria/invented.js'
import { changing } from './changeable.js'
import { factsOf } from './facts.js'

/** One patient before one invented trial, on 2026-03-15. */
export interface Judged {
  readonly library: Library
  readonly trial: Trial
  readonly found: TrialFinding
  readonly calendar: Calendar
}

export function judged(rules: InventedTrial, patient: object): Judged {
  const library = readLibrary([{ file: 'INVENTED-1.yaml', text: trialText(rules) }], changing)
  const [trial] = library.trials
  if (trial === undefined) throw new Error('no trial')
  const facts = factsOf(library, {
    asOf: '2026-03-15',
    birthDate: '1980-05-01',
    sex: 'female',
    drugs: [],
    conditions: [],
    ...patient,
  })
  const calendar = new Calendar(facts, library.ruleCount)
  return { library, trial, found: judgeTrial(trial, calendar.today), calendar }
}
