// Every engine as a function from the bytes of patients to the lines that are written of them.
/* oxlint-disable typescript/no-unsafe-assignment -- each is imported by its name, and patients are as they stand in the file */
import { CRITERIA, TRIAL } from './criteria.mjs'
import * as screen from './screen.mjs'

/** @typedef {import('./rule.mjs').Truth} Truth */
/** @typedef {import('./rule.mjs').Patient} Patient */
/**
 * @typedef {object} Engine
 * @property {number} together how many patients it takes at once
 * @property {(patients: readonly Uint8Array[]) => readonly unknown[] | Promise<readonly unknown[]>} answer
 */

/** What a user would pick instead: what it is called, and the file here that writes the criteria in its language. */
export const PEERS = new Map([
  ['json-logic-js', 'json-logic'],
  ['json-rules-engine', 'json-rules-engine'],
  ['cql-execution', 'cql'],
  ['fhirpath', 'fhirpath'],
  ['feelin', 'feel'],
])
export const PARSING = 'JSON.parse'
export const OURS = 'screen'
export const OURS_READING = 'screen: reading'

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * @param {string} name
 * @returns {Promise<Engine>}
 */
export async function engineOf(name) {
  if (name === PARSING) return { together: 1, answer: (patients) => patients.map(patientOf) }
  if (name === OURS) return await screen.prepare(CRITERIA)
  if (name === OURS_READING) return await screen.prepareReading()
  /** @type {{ prepare: (criteria: typeof CRITERIA) => Promise<(patient: Patient) => Truth[] | Promise<Truth[]>> }} */
  const { prepare } = await import(`./${PEERS.get(name) ?? name}.mjs`)
  const truthsOf = await prepare(CRITERIA)
  return {
    together: 1,
    answer: async (patients) => {
      const lines = []
      for (const bytes of patients) {
        const patient = patientOf(bytes)
        lines.push(lineOf(patient, await truthsOf(patient)))
      }
      return lines
    },
  }
}

/** @param {Uint8Array} bytes @returns {Patient} */
function patientOf(bytes) {
  return JSON.parse(decoder.decode(bytes)) // oxlint-disable-line typescript/no-unsafe-return -- as it stands in the file
}

/**
 * @param {Patient} patient
 * @param {readonly Truth[]} truths
 */
function lineOf(patient, truths) {
  const violated = CRITERIA.filter(({ section }, index) => truths[index] === (section === 'exclusion'))
  const unknown = CRITERIA.filter((_, index) => truths[index] === null)
  const verdict = violated.length > 0 ? 'ineligible' : unknown.length > 0 ? 'undetermined' : 'potentially-eligible'
  const trial = { id: TRIAL, verdict, violated: violated.map(idOf), unknown: unknown.map(idOf) }
  return JSON.stringify({ patient: patient['id'], trials: [trial] })
}

/** @param {{ readonly id: string }} criterion */
function idOf({ id }) {
  return id
}
