// What it costs to read one patient and to judge all trials, in multiples of JSON.parse on the same text.
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- built modules come without types */
import { readdirSync, readFileSync } from 'node:fs'
import { built, bundledLibrary } from './built.mjs'
import { inventedPatient } from './cohort-patients.mjs'
import { median } from './processor-time.mjs'

const root = new URL('..', import.meta.url)
const DAY = 20_513 // 1 March 2026
const SEED = 1
const INVENTED = 200
const ROUNDS = 3
const TURN = 200_000 // microseconds

const { readPatients } = await built('patient/read')
const { readPatientBytes } = await built('patient/read-bytes')
const { judgeTrial } = await built('screening/judge/judge-trial')
const { PatientEvaluation } = await built('screening/judge/evaluation')
const { screen } = await built('screening/screen')

const library = await bundledLibrary()
const trials = Number(library.trials.length)
const options = { file: 'x', vocabulary: library.vocabulary, today: DAY, asOf: undefined, strict: false }

report('fixtures', fixtures())
report('invented', invented())

/** @param {string} name @param {readonly string[]} texts */
function report(name, texts) {
  const facts = texts.map((text) => readPatients(text, options)[0])
  const size = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  /** @param {number} index */
  const text = (index) => texts[index % texts.length] ?? ''
  /** @param {any} patient */
  const judge = (patient) => {
    const evaluation = new PatientEvaluation(patient, patient.asOf, patient.asOf, library.ruleCount)
    for (const trial of library.trials) judgeTrial(trial, evaluation)
  }
  const bytes = texts.map((one) => new TextEncoder().encode(one))
  const costs = measured({
    'JSON.parse': (index) => JSON.parse(text(index)),
    read: (index) => readPatients(text(index), options),
    'read of a cohort': (index) => readPatientBytes(bytes[index % bytes.length], options),
    judge: (index) => judge(facts[index % facts.length]),
    'read and judge': (index) => judge(readPatients(text(index), options)[0]),
    'whole result': (index) =>
      screen(facts[index % facts.length], library, { version: '0', trials: library.trials, horizon: undefined }),
  })
  const base = costs.get('JSON.parse') ?? NaN
  console.log(`\n${name}: ${texts.length} patients of ${(size / 1024).toFixed(1)} kB, ${trials} trials`)
  for (const [what, cost] of costs) {
    console.log(
      `${what.padEnd(16)}${cost.toFixed(1).padStart(9)} µs${(cost / base).toFixed(2).padStart(9)} × JSON.parse`,
    )
  }
}

/**
 * Microseconds of processor time each, with those of the collector: the median of several rounds in which all take turns,
 * after one that does not count.
 * @param {Record<string, (index: number) => unknown>} things
 */
function measured(things) {
  /** @type {Map<string, number[]>} */
  const costs = new Map(Object.keys(things).map((what) => [what, []]))
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [what, act] of Object.entries(things)) {
      const cost = oneTurn(act)
      if (round > 0) costs.get(what)?.push(cost)
    }
  }
  return new Map([...costs].map(([what, found]) => [what, median(found)]))
}

/** @param {(index: number) => unknown} act */
function oneTurn(act) {
  const start = process.cpuUsage()
  let spent = 0
  let index = 0
  while (spent < TURN) {
    const next = index + 20
    for (; index < next; index += 1) act(index)
    const { user, system } = process.cpuUsage(start)
    spent = user + system
  }
  return spent / index
}

function fixtures() {
  const folder = new URL('fixtures/patients/', root)
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return files.map((file) => JSON.stringify(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))
}

function invented() {
  return Array.from({ length: INVENTED }, (_none, index) => JSON.stringify(inventedPatient(SEED, index)))
}
