// This program on the same criteria: the lines of `screen cohort --brief`, from the bytes of a patient.
/* oxlint-disable typescript/no-unsafe-argument, typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- built modules come without types */
import { built, bundledLibrary } from '../built.mjs'
import { TRIAL } from './criteria.mjs'

/**
 * @param {readonly import('./rule.mjs').Criterion[]} criteria
 * @returns {Promise<import('./engines.mjs').Engine>}
 */
export async function prepare(criteria) {
  const { judgeRecords, TOGETHER } = await built('screening/cohort/judge-records')
  const { briefOf } = await built('screening/cohort/brief')
  const { jsonText } = await built('report/terminal/terminal-text')
  const library = await bundledLibrary()
  const ids = new Set(criteria.map(({ id }) => id))
  const trials = library.trials
    .filter((/** @type {any} */ { id }) => id === TRIAL)
    .map((/** @type {any} */ trial) => ({
      ...trial,
      criteria: trial.criteria.filter((/** @type {any} */ { id }) => ids.has(id)),
    }))
  const setting = { library, trials, today: 0, asOf: undefined, strict: false }
  return {
    together: TOGETHER,
    answer: (patients) =>
      judgeRecords(patients.map(recordOf), setting).flatMap((/** @type {any} */ { patients: judged }) =>
        judged.map((/** @type {any} */ found) => jsonText(briefOf(found), 0)),
      ),
  }
}

/**
 * Only what comes before the criteria: recognising names, codes, units and dates, and checking what is written.
 * @returns {Promise<import('./engines.mjs').Engine>}
 */
export async function prepareReading() {
  const { readRecord } = await built('screening/cohort/judge-record')
  const library = await bundledLibrary()
  const setting = { library, trials: [], today: 0, asOf: undefined, strict: false }
  return { together: 1, answer: (patients) => patients.map((bytes) => readRecord(recordOf(bytes), setting)) }
}

/** @param {Uint8Array} bytes */
function recordOf(bytes) {
  return { name: 'peers', bytes }
}
