// Mutation testing: changes the code in one small way after the other, and expects a test to fail each time. Without
// arguments all floors; else those that are named, or groups (truth, calendar, verdict), or single files under src.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { FLOORS, floorOf, GROUPS, LEAST_OF_ALL, LEAST_OF_GROUP } from './groups.mjs'
import { tallies } from './report.mjs'

/**
 * @typedef {import('./report.mjs').Survivor} Survivor
 * @typedef {import('./report.mjs').Tally} Tally
 * @typedef {{ file: string, mutants: { was: string, becomes: string }[], because: string }} Reason
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
/** @type {Reason[]} */
// oxlint-disable-next-line typescript/no-unsafe-assignment -- of this form, and compared with what survives
const reasons = parse(readFileSync(new URL('equivalent.yaml', import.meta.url), 'utf8'))

const asked = process.argv.slice(2)
/** @type {Tally[]} */
const done = FLOORS.flatMap((floor) => {
  const files = asked.length === 0 ? [`src/${floor}/**/*.ts`] : filesOf(floor)
  if (files.length === 0) return []
  mutate(floor, files)
  return tallies(`${root}reports/mutants/${floor}.json`)
})

const faults = [
  ...Object.entries(GROUPS).flatMap(([name, files]) => {
    const group = done.filter(({ file }) => files.includes(file))
    return [...tooFew(name, group, LEAST_OF_GROUP), ...withoutReason(group)]
  }),
  ...FLOORS.flatMap((floor) =>
    tooFew(
      floor,
      done.filter(({ file }) => floorOf(file) === floor),
      0,
    ),
  ),
  ...tooFew('all', done, asked.length === 0 ? LEAST_OF_ALL : 0),
  ...foundAfterAll(done),
]
for (const fault of faults) console.log(fault)
process.exitCode = faults.length === 0 && done.length > 0 ? 0 : 1

/**
 * @param {string} floor
 * @returns {string[]}
 */
function filesOf(floor) {
  const files = asked.flatMap((one) => GROUPS[one] ?? (FLOORS.includes(one) ? [`src/${one}/**/*.ts`] : [one]))
  return files.filter((file) => floorOf(file) === floor)
}

/**
 * @param {string} floor
 * @param {string[]} files
 */
function mutate(floor, files) {
  mkdirSync(`${root}reports/mutants`, { recursive: true })
  const { status } = spawnSync(`${root}node_modules/.bin/stryker`, ['run', 'scripts/mutants/stryker.config.mjs'], {
    cwd: root,
    env: { ...process.env, MUTANTS_FLOOR: floor, MUTANTS_FILES: files.join(',') },
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`Stryker did not get through ${floor}`)
}

/**
 * Prints what share was found.
 * @param {string} name
 * @param {Tally[]} part
 * @param {number} least
 * @returns {string[]}
 */
function tooFew(name, part, least) {
  const made = part.reduce((sum, one) => sum + one.made, 0)
  const found = part.reduce((sum, one) => sum + one.found, 0)
  if (made === 0) return []
  const share = (100 * found) / made
  console.log(`${name}: ${found} of ${made} mutants found, ${share.toFixed(1)} %`)
  return share >= least ? [] : [`${name}: fewer than ${least} % are found`]
}

/**
 * @param {Tally[]} group
 * @returns {string[]}
 */
function withoutReason(group) {
  return group
    .flatMap(({ survivors }) => survivors)
    .filter((one) => !reasons.some((reason) => isOf(reason, one)))
    .map(
      ({ file, line, was, becomes }) =>
        `no test finds, and no reason is given:\n${file}:${line}\n- ${was}\n+ ${becomes}`,
    )
}

/**
 * What the list calls the same although a test tells it apart, or the code is no longer there.
 * @param {Tally[]} part
 * @returns {string[]}
 */
function foundAfterAll(part) {
  return reasons.flatMap(({ file, mutants }) => {
    const survivors = part.find((one) => one.file === file)?.survivors
    if (survivors === undefined) return []
    return mutants
      .filter(({ was, becomes }) => !survivors.some((one) => one.was === was && one.becomes === becomes))
      .map(({ was, becomes }) => `take out of equivalent.yaml, for it is found:\n${file}\n- ${was}\n+ ${becomes}`)
  })
}

/**
 * @param {Reason} reason
 * @param {Survivor} one
 * @returns {boolean}
 */
function isOf({ file, mutants }, one) {
  return file === one.file && mutants.some(({ was, becomes }) => was === one.was && becomes === one.becomes)
}
