// How fast a cohort is screened, as ratios within one run, and how it grows:
//
//   npm run build && node bench/cohort.mjs [patients, default 4000]
//   npm run build && node bench/cohort.mjs --memory [numbers of patients, default 1000 10000 100000]
//
// Whole processes of `screen cohort`, the median of several rounds in which all take turns. Processor time, of all threads,
// is what is held against JSON.parse; only what two threads gain is told by the clock, and wants a machine of its own.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventedPatient } from './cohort-patients.mjs'
import { cohortRun } from './cohort-run.mjs'
import { linesOf } from './peers/lines.mjs'
import { costOf, median } from './processor-time.mjs'

const SEED = 1
const ROUNDS = 3
const TURN = 1_000_000 // microseconds
/** A full line costs about ten brief ones: so much fewer of them. */
const FULL_SHARE = 10

const words = process.argv.slice(2)
const numbers = words.filter((word) => /^\d+$/u.test(word)).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'screen-bench-'))

try {
  if (words.includes('--memory')) measureGrowth(numbers.length === 0 ? [1000, 10_000, 100_000] : numbers)
  else await measureSpeed(numbers[0] ?? 4000)
} finally {
  rmSync(folder, { recursive: true })
}

/** @param {number} patients */
async function measureSpeed(patients) {
  const [none, few, all] = [written(0), written(Math.ceil(patients / FULL_SHARE)), written(patients)]
  const lines = linesOf(readFileSync(all.file))
  const read = await costOf(TURN, () => linesOf(readFileSync(all.file)))
  const parse = await costOf(TURN, (index) => JSON.parse(String(lines[index % lines.length])))
  const variants = [
    { name: 'brief, 1 worker', more: ['--brief', '--workers', '1'], input: all },
    { name: 'brief, 2 workers', more: ['--brief', '--workers', '2'], input: all },
    { name: 'full, 1 worker', more: ['--workers', '1'], input: few },
  ]
  const turns = Array.from({ length: ROUNDS }, () =>
    variants.map(({ more, input }) => ({ start: runOn(none, more), whole: runOn(input, more) })),
  )
  const size = statSync(all.file).size / patients / 1000
  console.log(`${patients} invented patients of ${size.toFixed(1)} kB (full: ${few.count}), five trials\n`)
  console.log(cells('', 'start-up s', 'µs / patient', '× JSON.parse', 'patients / s'))
  console.log(cells('reading lines', '', (read / patients).toFixed(1), (read / patients / parse).toFixed(3), ''))
  console.log(cells('JSON.parse', '', parse.toFixed(1), '1', ''))
  const found = variants.map(({ name, input }, index) => {
    const runs = turns.map((turn) => turn[index]).filter((run) => run !== undefined)
    const start = median(runs.map((run) => run.start.seconds))
    const cost = median(runs.map((run) => run.whole.processor - run.start.processor)) / input.count
    const rate = input.count / median(runs.map((run) => run.whole.seconds - run.start.seconds))
    console.log(cells(name, start.toFixed(2), cost.toFixed(0), (cost / parse).toFixed(2), rate.toFixed(0)))
    return { cost, rate }
  })
  const [one, two, full] = found
  if (one === undefined || two === undefined || full === undefined) throw new Error('a variant is missing')
  console.log(
    `\nrate ÷ that of JSON.parse: brief ${(parse / one.cost).toFixed(3)}, full ${(parse / full.cost).toFixed(3)}`,
  )
  console.log(`two workers ÷ one, by the clock: ${(two.rate / one.rate).toFixed(2)}`)
}

/** @param {readonly number[]} counts */
function measureGrowth(counts) {
  const all = ['csv', 'summary', 'rejects'].flatMap((kind) => [`--${kind}`, join(folder, kind)])
  const outputs = [
    { name: 'lines', more: [] },
    { name: 'all files', more: all },
  ]
  console.log(cells('patients', 'workers', 'written', 'µs / patient', 'patients / s', 'peak MB'))
  for (const count of counts) {
    const input = written(count)
    for (const { name, more } of outputs) {
      for (const workers of ['1', '2']) {
        const { seconds, processor, peak } = runOn(input, ['--brief', '--workers', workers, ...more])
        const rate = (count / seconds).toFixed(0)
        const cost = (processor / count).toFixed(0)
        console.log(cells(String(count), workers, name, cost, rate, ((peak * 1024 * 1024) / 1e6).toFixed(0)))
      }
    }
    rmSync(input.file)
  }
}

/**
 * @param {{ readonly file: string }} input
 * @param {readonly string[]} more
 */
function runOn({ file }, more) {
  return cohortRun(file, join(folder, 'out'), more)
}

/** @param {number} count */
function written(count) {
  const file = join(folder, `cohort-${count}.ndjson`)
  const out = openSync(file, 'w')
  for (let number = 0; number < count; number += 1) writeSync(out, `${JSON.stringify(inventedPatient(SEED, number))}\n`)
  closeSync(out)
  return { file, count }
}

/** @param {readonly string[]} texts */
function cells(...texts) {
  const [first = '', ...more] = texts
  return first.padEnd(18) + more.map((text) => text.padStart(14)).join('')
}
