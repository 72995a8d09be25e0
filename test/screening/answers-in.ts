import type { Library } from '../../src/criteria/library.js'
import type { ScreeningResult } from '../../src/screening/result/result.js'
import { screen } from '../../src/screening/screen.js'
import type { Setting } from '../oracle/chart.js'
import { day, factsOf } from './facts.js'

/** All that is said of a patient about the trials of a library, and what to find out next. */
export function resultIn(
  library: Library,
  patient: object,
  { asOf, strict }: Setting,
): Pick<ScreeningResult, 'asOf' | 'trials' | 'worklist'> {
  const facts = factsOf(library, patient, { today: day(asOf), asOf: day(asOf), strict })
  const result = screen(facts, library, { version: '1', trials: library.trials })
  return { asOf: result.asOf, trials: result.trials, worklist: result.worklist }
}

/** The same without words: verdicts, outcomes, what they rest on, and the days on which they change. */
export function answersIn(library: Library, patient: object, on: Setting): unknown {
  const { asOf, trials } = resultIn(library, patient, on)
  return {
    asOf,
    trials: trials.map(({ verdict, clearsOn, fitsUntil, criteria }) => ({
      verdict,
      clearsOn,
      fitsUntil,
      criteria: criteria.map((one) => ({
        outcome: one.outcome,
        basis: one.basis,
        clearsOn: one.clearsOn,
        applies: one.applies,
        isMissing: one.missing.length > 0,
      })),
    })),
  }
}
