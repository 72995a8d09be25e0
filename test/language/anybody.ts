import type { Facts } from '../../src/facts/facts.js'

/** What is the same of every patient of a test: of the record everything counts. */
export const ANYBODY: Pick<Facts, 'id' | 'asOfSource' | 'leftOut' | 'warnings'> = {
  id: 'P',
  asOfSource: 'option',
  leftOut: {
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
  },
  warnings: [],
}
