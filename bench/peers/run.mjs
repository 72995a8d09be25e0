// One engine in a process of its own: node bench/peers/run.mjs <engine> <patients.ndjson>
// Writes what it found as JSON: microseconds of processor time for each patient, after a warm-up; milliseconds of set-up.
import { readFileSync } from 'node:fs'
import { costOf, microseconds } from '../processor-time.mjs'
import { engineOf } from './engines.mjs'
import { linesOf } from './lines.mjs'

const WARM_UP = 5_000_000 // microseconds: this program has the most code to get warm
const TURN = 1_500_000

const [name = '', file = ''] = process.argv.slice(2)
const lines = linesOf(readFileSync(file))
const begun = process.cpuUsage()
const { together, answer } = await engineOf(name)
const setUp = microseconds(begun) / 1000
const groups = groupsOf(lines, together)
/** @param {number} index */
const act = (index) => answer(groups[index % groups.length] ?? [])
await costOf(WARM_UP, act)
console.log(JSON.stringify({ cost: (await costOf(TURN, act)) / together, setUp }))

/**
 * Full groups only, so that each run costs the same.
 * @param {readonly Uint8Array[]} patients
 * @param {number} size
 */
function groupsOf(patients, size) {
  return Array.from({ length: Math.floor(patients.length / size) }, (_none, group) =>
    patients.slice(group * size, (group + 1) * size),
  )
}
