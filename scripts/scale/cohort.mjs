import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { inventedPatient } from '../../bench/cohort-patients.mjs'

const SEED = 1
/** One line in so many is something else than a patient of its own. */
const ODD_EVERY = 100
/** @type {readonly ((number: number) => string)[]} */
const ODD = [
  (number) => `{"id":"broken-${number}",`,
  () => '',
  (number) => JSON.stringify({ ...inventedPatient(SEED, number), id: 'P-0000001' }),
  (number) => JSON.stringify({ ...inventedPatient(SEED, number), age: 'forty' }),
]

/**
 * Writes an invented cohort, a patient a line; some lines are broken, blank, or have the id of another one.
 * @param {string} path
 * @param {number} lines
 */
export async function writeCohort(path, lines) {
  const file = createWriteStream(path)
  for (let number = 0; number < lines; number += 1) {
    const odd = number % ODD_EVERY === ODD_EVERY - 1 ? ODD[Math.floor(number / ODD_EVERY) % ODD.length] : undefined
    const line = odd === undefined ? JSON.stringify(inventedPatient(SEED, number)) : odd(number)
    if (!file.write(`${line}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}
