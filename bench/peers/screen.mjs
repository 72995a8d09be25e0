// This program on the same criteria: the lines of `screen cohort --brief`, from the bytes of a patient.
/* oxlint-disable typescript/no-unsafe-argument, typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- built modules come without types */
import { built, bundledLibrary } from '../built.mjs'
import { TRIAL } from './criteria.mjs'

/**
 * @param {readonly import('./rule.mjs').Criterion[]} criteria
 * @returns {Promise<(bytes: Uint8Array) => string>} the line of a patient
 */
export async function prepare(criteria) {
  const { judgeRecord } = await built('screening/cohort/judge-record')
  const { briefOf } = await built('screening/cohort/brief')
  const { jsonText } = await built('report/terminal-text')
  const library = await bundledLibrary()
  const ids = new Set(criteria.map(({ id }) => id))
  const trials = library.trials
    .filter((/** @type {any} */ { id }) => id === TRIAL)
    .map((/** @type {any} */ trial) => ({
      ...trial,
      criteria: trial.criteria.filter((/** @type {any} */ { id }) => ids.has(id)),
    }))
  const setting = { library, trials, today: 0, asOf: undefined, strict: false }
  return (bytes) =>
    judgeRecord({ name: 'peers', bytes }, setting).map((/** @type {any} */ found) => jsonText(briefOf(found), 0))[0]
}

/**
 * Only what comes before the criteria: recognising names, codes, units and dates, and checking what is written.
 * @returns {Promise<(bytes: Uint8Array) => unknown>}
 */
export async function prepareReading() {
  const { readPatients } = await built('patient/read')
  const { vocabulary } = await bundledLibrary()
  const options = { file: 'peers', vocabulary, today: 0, asOf: undefined, strict: false }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return (bytes) => readPatients(decoder.decode(bytes), options)
}
