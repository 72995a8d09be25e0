// What it costs a process that has read for a while to read patients of a cohort, in multiples of JSON.parse on the same
// texts: node bench/reading.mjs [patients] [rounds]
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-return -- built modules come without types */
import { built, bundledLibrary } from './built.mjs'
import { inventedPatient } from './cohort-patients.mjs'
import { median, microseconds } from './processor-time.mjs'

const [patients = 4000, rounds = 7] = process.argv.slice(2).map(Number)
const SEED = 1
/** Rounds in which the program is still compiled. */
const FIRST = 2

const { readPatientBytes } = await built('patient/read-bytes')
const { scanPlainly } = await built('patient/form/plain-scan')
const { patientSchema } = await built('patient/schema')
const { vocabulary } = await bundledLibrary()
const options = { file: 'x', vocabulary, today: 20_513, asOf: undefined, strict: false }

const texts = Array.from({ length: patients }, (_none, number) => JSON.stringify(inventedPatient(SEED, number)))
const bytes = texts.map((text) => new TextEncoder().encode(text))

/** @type {Record<string, (number: number) => unknown>} */
const things = {
  'JSON.parse': (number) => JSON.parse(texts[number] ?? ''),
  scan: (number) => scanPlainly(patientSchema, bytes[number]),
  'scan and facts': (number) => readPatientBytes(bytes[number], options),
}

/** @type {Map<string, number[]>} */
const costs = new Map(Object.keys(things).map((what) => [what, []]))
for (let round = 0; round < FIRST + rounds; round += 1) {
  for (const [what, act] of Object.entries(things)) {
    const start = process.cpuUsage()
    for (let number = 0; number < patients; number += 1) act(number)
    if (round >= FIRST) costs.get(what)?.push(microseconds(start) / patients)
  }
}

// what takes turns is compared within its turn, so that other work on the machine counts for both
const parsed = costs.get('JSON.parse') ?? []
console.log(`${patients} patients, the median of ${rounds} rounds`)
for (const [what, found] of costs) {
  const ratios = found.map((cost, round) => cost / (parsed[round] ?? NaN))
  const times = `${median(found).toFixed(1).padStart(8)} µs${median(ratios).toFixed(2).padStart(8)} × JSON.parse`
  console.log(`${what.padEnd(14)}${times} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`)
}
