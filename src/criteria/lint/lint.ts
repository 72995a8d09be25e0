import type { Diagnostic } from '../../kernel/diagnostic.js'
import type { TrialReading } from '../read-trial.js'
import { checks } from './checks.js'
import { constantsAmong } from '../logic/constants.js'

/** What can hardly be meant in the trials, though each rule of it can be evaluated. */
export function lint(readings: readonly TrialReading[]): Diagnostic[] {
  return readings.flatMap((reading) => {
    const constants = constantsAmong(reading.rules)
    return checks.flatMap((check) => check(reading, constants))
  })
}
