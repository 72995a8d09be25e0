import type { Facts, LeftOut } from './facts.js'
import type { LISTS } from './lists.js'

/** What is left out as it is found: a file may leave out thousands of entries. */
export type LeftOutSoFar = { readonly [List in keyof LeftOut]: LeftOut[List][number][] }

/** Lists of what is left out, in which nothing stands yet. */
export function nothingLeftOutYet(): LeftOutSoFar {
  return {
    measurements: [],
    scores: [],
    classifications: [],
    conditions: [],
    drugs: [],
    procedures: [],
    allergies: [],
    immunizations: [],
    encounters: [],
    trialParticipation: [],
  }
}

/** Of a record of which everything counts. */
export const NOTHING_LEFT_OUT: LeftOut = nothingLeftOutYet()

/** A patient of whom nothing is recorded, on the day of another one, with the same lists, which are empty. */
export function withNothingRecorded(facts: Facts): Facts {
  const empty = (list: (typeof LISTS)[number]): { readonly listed: boolean; readonly entries: readonly never[] } => {
    return { listed: facts[list].listed, entries: [] }
  }
  return {
    id: '',
    asOf: facts.asOf,
    asOfSource: facts.asOfSource,
    birth: undefined,
    sex: undefined,
    conditions: empty('conditions'),
    measurements: new Map(),
    unrecognisedMeasurements: [],
    scores: new Map(),
    unrecognisedScores: [],
    classifications: new Map(),
    unrecognisedClassifications: [],
    drugs: empty('drugs'),
    procedures: empty('procedures'),
    allergies: empty('allergies'),
    immunizations: empty('immunizations'),
    encounters: empty('encounters'),
    trialParticipation: empty('trialParticipation'),
    reproductive: { childbearingPotential: undefined, pregnant: undefined, effectiveContraception: undefined },
    statements: new Map(),
    strict: facts.strict,
    leftOut: NOTHING_LEFT_OUT,
    warnings: [],
  }
}
