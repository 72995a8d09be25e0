// How the time for a patient grows with the number of trials: 5, 50 and 500, in processor time.
//
//   npm run build && node bench/trials.mjs [numbers of trials, default 5 50 500]
//
// The trials are the five of the program, and copies of them with every threshold and window shifted. Each number runs in
// a process of its own, after a warm-up; time is told for reading a patient, for reading and judging, and for the brief
// line of a cohort as well, whose length grows with the trials.
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- built modules come without types */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { built, criteriaTexts } from './built.mjs'
import { inventedPatient } from './cohort-patients.mjs'
import { costOf, microseconds } from './processor-time.mjs'
import { shiftedTrials } from './shifted-trials.mjs'

const SEED = 1
const PATIENTS = 200
const WARM_UP = 6_000_000 // microseconds
const TURN = 2_000_000
const BUNDLED = 5

const foundSchema = z.object({
  rules: z.number(),
  criteria: z.number(),
  setUp: z.number(),
  parse: z.number(),
  read: z.number(),
  judge: z.number(),
  line: z.number(),
})

const [first = '', ...more] = process.argv.slice(2)
if (first === 'one') console.log(JSON.stringify(await measure(Number(more[0]))))
else compare(first === '' ? [5, 50, 500] : [first, ...more].map(Number))

/** @param {readonly number[]} counts */
function compare(counts) {
  console.log('µs a patient; in brackets the multiple of the time at the first number of trials')
  console.log(cells('trials', 'criteria', 'rules', 'set-up ms', 'JSON.parse', 'read', '+ judge', '+ brief line'))
  /** @type {z.output<typeof foundSchema> | undefined} */
  let base
  for (const count of counts) {
    const words = [fileURLToPath(import.meta.url), 'one', String(count)]
    const found = foundSchema.parse(JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })))
    base ??= found
    const { rules, criteria, setUp, parse, read, judge, line } = found
    console.log(
      cells(
        String(count),
        String(criteria),
        String(rules),
        setUp.toFixed(0),
        parse.toFixed(0),
        read.toFixed(0),
        `${judge.toFixed(0)} (${(judge / base.judge).toFixed(2)})`,
        `${line.toFixed(0)} (${(line / base.line).toFixed(2)})`,
      ),
    )
  }
}

/** @param {number} count of trials */
async function measure(count) {
  const { readLibrary } = await built('criteria/library')
  const { readPatients } = await built('patient/read')
  const { judgeRecords, TOGETHER } = await built('screening/cohort/judge-records')
  const { briefOf } = await built('screening/cohort/brief')
  const { jsonText } = await built('report/terminal/terminal-text')
  const texts = await criteriaTexts()
  const trialTexts = shiftedTrials(texts.trials, count / BUNDLED)
  const begun = process.cpuUsage()
  const library = readLibrary(trialTexts, texts.vocabulary)
  const setUp = microseconds(begun) / 1000
  const { trials, vocabulary, ruleCount: rules } = library
  const setting = { library, trials, today: 0, asOf: undefined, strict: false }
  const options = { file: 'trials', vocabulary, today: 0, asOf: undefined, strict: false }
  const patients = Array.from({ length: PATIENTS }, (_none, number) => JSON.stringify(inventedPatient(SEED, number)))
  const bytes = patients.map((text) => new TextEncoder().encode(text))
  // as a cohort is judged: some patients together
  const records = bytes.map((text) => ({ name: 'trials', bytes: text }))
  const groups = Array.from({ length: Math.floor(PATIENTS / TOGETHER) }, (_none, group) =>
    records.slice(group * TOGETHER, (group + 1) * TOGETHER),
  )
  /** @param {number} index @returns {any[]} */
  const judged = (index) => judgeRecords(groups[index % groups.length], setting)
  /** @param {number} index */
  const lines = (index) =>
    judged(index).flatMap(({ patients: found }) => found.map((/** @type {any} */ one) => jsonText(briefOf(one), 0)))
  await costOf(WARM_UP, lines)
  return {
    rules,
    criteria: trials.flatMap((/** @type {any} */ { criteria }) => criteria).length,
    setUp,
    parse: await costOf(TURN, (index) => JSON.parse(patients[index % PATIENTS] ?? '')),
    read: await costOf(TURN, (index) => readPatients(patients[index % PATIENTS], options)),
    judge: (await costOf(TURN, judged)) / TOGETHER,
    line: (await costOf(TURN, lines)) / TOGETHER,
  }
}

/** @param {readonly string[]} texts */
function cells(...texts) {
  return texts.map((text) => text.padStart(14)).join('')
}
