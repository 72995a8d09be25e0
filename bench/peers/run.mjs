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
const engine = await engineOf(name)
const setUp = microseconds(begun) / 1000
/** @param {number} index */
const act = (index) => engine(lines[index % lines.length] ?? new Uint8Array())
await costOf(WARM_UP, act)
console.log(JSON.stringify({ cost: await costOf(TURN, act), setUp }))
