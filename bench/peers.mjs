// The same criteria in the rules engines that one would pick instead: whether they answer the same, and how long they take.
//
//   npm run build && npm ci --prefix bench && node bench/peers.mjs [rounds, default 3]
//
// Twenty criteria of one trial (peers/criteria.mjs), from the bytes of a patient to a line with the verdict. Every engine
// runs in a process of its own, on one core where that can be had, in processor time after a warm-up; the engines take
// turns, and each is held against the others of the same round.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { inventedPatient } from './invented-patient.mjs'
import { CRITERIA } from './peers/criteria.mjs'
import { engineOf, OURS, OURS_READING, PARSING, PEERS } from './peers/engines.mjs'
import { median } from './processor-time.mjs'

const PATIENTS = 400
const COMPARED = 240
const RUN = fileURLToPath(new URL('peers/run.mjs', import.meta.url))
const CORE = String(availableParallelism() - 1)
const PIN = spawnSync('taskset', ['-c', CORE, 'true']).status === 0 ? ['taskset', '-c', CORE] : []

const rounds = Number(process.argv[2] ?? 3)
const patients = Array.from({ length: PATIENTS }, (_none, number) => JSON.stringify(inventedPatient(number)))
const size = patients.reduce((sum, { length }) => sum + length, 0) / PATIENTS

try {
  await compareAnswers()
  measure()
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** Throws where an engine answers otherwise than this program. */
async function compareAnswers() {
  const texts = patients.slice(0, COMPARED)
  const ours = await answersOf(OURS, texts)
  for (const name of PEERS.keys()) {
    const theirs = await answersOf(name, texts)
    const different = ours.flatMap((line, number) => {
      const other = theirs[number] ?? 'nothing'
      return line === other ? [] : [`number ${number}:\n  ours   ${line}\n  theirs ${other}`]
    })
    const [first] = different
    if (first !== undefined) throw new Error(`${name} answers otherwise for ${different.length} patients; ${first}`)
  }
  const found = ours.map((line) => trialOf(line))
  const [violated, unknown] = [found.flatMap((one) => one.violated), found.flatMap((one) => one.unknown)]
  /** @param {readonly string[]} ids */
  const share = (ids) => `${((100 * ids.length) / (COMPARED * CRITERIA.length)).toFixed(0)} %`
  const verdicts = Object.entries(countOf(found.map(({ verdict }) => verdict)))
  console.log(`${CRITERIA.length} criteria, ${COMPARED} patients: all ${PEERS.size + 1} engines answer the same`)
  console.log(`violated ${share(violated)}, unknown ${share(unknown)}, the others satisfied`)
  console.log(verdicts.map(([verdict, count]) => `${count} ${verdict}`).join(', '))
}

/** How often each occurs. @param {readonly string[]} words */
function countOf(words) {
  /** @type {Record<string, number>} */
  const counts = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/**
 * Verdict and deciding criteria of each patient.
 * @param {string} name
 * @param {readonly string[]} texts
 */
async function answersOf(name, texts) {
  const { answer } = await engineOf(name)
  const lines = await answer(texts.map((text) => Buffer.from(text)))
  return lines.map((line) => JSON.stringify(trialOf(String(line))))
}

/** @param {string} line either the line of a patient or the trial of one */
function trialOf(line) {
  const trial = z.object({ verdict: z.string(), violated: z.array(z.string()), unknown: z.array(z.string()) })
  const read = z.union([trial, z.object({ trials: z.tuple([trial]) })]).parse(JSON.parse(line))
  return 'trials' in read ? read.trials[0] : read
}

function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'screen-bench-'))
  /** @type {Map<string, { cost: number, setUp: number }[]>} */
  const found = new Map([PARSING, OURS, OURS_READING, ...PEERS.keys()].map((name) => [name, []]))
  try {
    const file = join(folder, 'patients.ndjson')
    writeFileSync(file, patients.map((line) => `${line}\n`).join(''))
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, turns] of found) turns.push(turnOf(name, file))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  const core = PIN.length > 0 ? 'on one core' : 'on any core'
  console.log(`\n${(size / 1000).toFixed(1)} kB a patient, median of ${rounds} rounds ${core}`)
  console.log(`${''.padEnd(18)}µs / patient  × JSON.parse    × screen  set-up ms`)
  const costs = (/** @type {string} */ name) => (found.get(name) ?? []).map(({ cost }) => cost)
  for (const [name, turns] of found) {
    const cells = [
      median(costs(name)).toFixed(0),
      ratio(costs(name), costs(PARSING)).toFixed(2),
      ratio(costs(name), costs(OURS)).toFixed(2),
      median(turns.map(({ setUp }) => setUp)).toFixed(0),
    ]
    console.log(name.padEnd(18) + cells.map((cell) => cell.padStart(12)).join(''))
  }
}

/**
 * @param {string} name
 * @param {string} file
 */
function turnOf(name, file) {
  const [command, ...words] = [...PIN, process.execPath, RUN, name, file]
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} ended with ${String(status)}: ${stderr}`)
  return z.object({ cost: z.number(), setUp: z.number() }).parse(JSON.parse(stdout))
}

/** The median of the ratios of each round. @param {readonly number[]} ones @param {readonly number[]} others */
function ratio(ones, others) {
  return median(ones.map((one, round) => one / (others[round] ?? NaN)))
}
