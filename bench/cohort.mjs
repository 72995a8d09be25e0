// How fast a cohort is screened, as ratios within one run: node bench/cohort.mjs [patients] [--memory]
// Every line is the median of three rounds of whole processes, start-up included and told apart. Build first.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inventedPatient } from './cohort-patients.mjs'

const PROGRAM = fileURLToPath(new URL('../bin/screen.js', import.meta.url))
const ROUNDS = 3
const words = process.argv.slice(2)
const patients = Number(words.find((word) => /^\d+$/u.test(word)) ?? 2000)
const folder = mkdtempSync(join(tmpdir(), 'screen-bench-'))

try {
  if (words.includes('--memory')) measureMemory()
  else measureSpeed()
} finally {
  rmSync(folder, { recursive: true })
}

function measureSpeed() {
  const file = written(patients)
  const none = written(0)
  const start = median(() => seconds(none, ['--brief', '--workers', '1']))
  const parse = median(() => parsing(file))
  const parsed = patients / parse
  const variants = {
    'brief, 1 worker': ['--brief', '--workers', '1'],
    'brief, 2 workers': ['--brief', '--workers', '2'],
    'full, 1 worker': ['--workers', '1'],
  }
  console.log(`${patients} invented patients of ${(statSync(file).size / patients / 1000).toFixed(1)} kB, five trials`)
  console.log(`start-up ${start.toFixed(2)} s; JSON.parse only ${Math.round(parsed)} patients/s`)
  const whole = new Map()
  for (const [name, more] of Object.entries(variants)) {
    const time = median(() => seconds(file, more))
    whole.set(name, time)
    const own = patients / Math.max(0.001, time - start)
    console.log(
      `${name.padEnd(18)} ${time.toFixed(2).padStart(8)} s  ${String(Math.round(own)).padStart(7)} patients/s without start-up` +
        `  ${(own / parsed).toFixed(3)} × JSON.parse`,
    )
  }
  const time = (/** @type {string} */ name) => whole.get(name) - start
  console.log(`two workers ÷ one  ${(time('brief, 1 worker') / time('brief, 2 workers')).toFixed(2)}`)
  console.log(`full ÷ brief       ${(time('brief, 1 worker') / time('full, 1 worker')).toFixed(2)}`)
}

function measureMemory() {
  for (const count of [10_000, 100_000]) {
    const file = written(count)
    for (const workers of ['1', '2']) {
      const { peak } = run(file, ['--brief', '--workers', workers])
      console.log(`${count} patients, ${workers} worker(s): peak ${peak} MB`)
    }
  }
}

/**
 * @param {string} file
 * @param {readonly string[]} more
 */
function seconds(file, more) {
  return run(file, more).time
}

/**
 * One whole process, and the most memory that it held.
 * @param {string} file
 * @param {readonly string[]} more
 */
function run(file, more) {
  const out = join(folder, 'out')
  const watch = 'process.on("exit", () => process.stderr.write(`PEAK ${process.resourceUsage().maxRSS}`))'
  const begun = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(watch)}`,
      PROGRAM,
      'cohort',
      file,
      '--out',
      out,
      '--quiet',
      ...more,
    ],
    { encoding: 'utf8' },
  )
  const time = (performance.now() - begun) / 1000
  const peak = /PEAK (\d+)$/u.exec(stderr)?.[1]
  if (status !== 0 || peak === undefined) throw new Error(`screen ended with ${String(status)}: ${stderr}`)
  return { time, peak: Math.round(Number(peak) / 1024) }
}

/** @param {string} file */
function parsing(file) {
  const lines = readFileSync(file).toString('latin1').split('\n').slice(0, -1)
  const begun = performance.now()
  for (const line of lines) JSON.parse(line)
  return (performance.now() - begun) / 1000
}

/** @param {number} count */
function written(count) {
  const file = join(folder, `cohort-${count}.ndjson`)
  const out = openSync(file, 'w')
  for (let number = 0; number < count; number += 1) writeSync(out, `${JSON.stringify(inventedPatient(1, number))}\n`)
  closeSync(out)
  return file
}

/** @param {() => number} measure */
function median(measure) {
  const times = Array.from({ length: ROUNDS }, measure).sort((a, b) => a - b)
  return times[Math.floor(ROUNDS / 2)] ?? 0
}
