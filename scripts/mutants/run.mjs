// Mutation testing: changes the code in one small way after the other, and expects a test to fail each time. Without
// arguments all floors; else those that are named, or groups (truth, calendar, verdict), or single files under src. With
// `--every 10` a sample: one mutant in ten, the same ones each time, of which the shares are told but no reasons asked.
// As many at once as there are processors, at most four; MUTANTS_AT_ONCE=1 leaves the others to other work.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { equivalents, isSame } from './equivalent.mjs'
import { FLOORS, floorOf, GROUPS, LEAST_OF_ALL, LEAST_OF_GROUP } from './groups.mjs'
import { tallies } from './report.mjs'

/**
 * @typedef {import('./report.mjs').Tally} Tally
 */
const BATCH = 32
const root = fileURLToPath(new URL('../..', import.meta.url))
const equivalent = equivalents(new URL('equivalent.yaml', import.meta.url))

const { values, positionals: asked } = parseArgs({ options: { every: { type: 'string' } }, allowPositionals: true })
const isSample = values.every !== undefined
/** @type {Tally[]} */
const done = FLOORS.flatMap((floor) =>
  batches(filesOf(floor)).flatMap((files) => {
    mutate(floor, files)
    return tallies(`${root}reports/mutants/${floor}.json`).filter(({ file }) => files.includes(file))
  }),
)

const faults = [
  ...Object.entries(GROUPS).flatMap(([name, files]) => {
    const group = done.filter(({ file }) => files.includes(file))
    // what holds of a group does not hold of each of its files
    const isWhole = files.every((file) => filesOf(floorOf(file)).includes(file))
    return isSample ? [] : [...(isWhole ? tooFew(name, group, LEAST_OF_GROUP) : []), ...withoutReason(group)]
  }),
  ...FLOORS.flatMap((floor) =>
    tooFew(
      floor,
      done.filter(({ file }) => floorOf(file) === floor),
      0,
    ),
  ),
  ...tooFew('all', done, asked.length === 0 ? LEAST_OF_ALL : 0),
  ...(isSample ? [] : foundAfterAll(done)),
]
for (const fault of faults) console.log(fault)
process.exitCode = faults.length === 0 && done.length > 0 ? 0 : 1

/**
 * @param {string} floor
 * @returns {string[]}
 */
function filesOf(floor) {
  const names = asked.length === 0 ? FLOORS : asked
  const files = names.flatMap((one) => GROUPS[one] ?? (FLOORS.includes(one) ? filesUnder(one) : [one]))
  return [...new Set(files)].filter((file) => floorOf(file) === floor)
}

/**
 * @param {string} floor
 * @returns {string[]}
 */
function filesUnder(floor) {
  return readdirSync(`${root}src/${floor}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${floor}/${file}`)
    .toSorted()
}

/**
 * So many files at once that what is counted of their lines, test by test, fits into the memory.
 * @param {string[]} files
 * @returns {string[][]}
 */
function batches(files) {
  return files.length === 0 ? [] : [files.slice(0, BATCH), ...batches(files.slice(BATCH))]
}

/**
 * @param {string} floor
 * @param {string[]} files
 */
function mutate(floor, files) {
  mkdirSync(`${root}reports/mutants`, { recursive: true })
  const { status } = spawnSync(`${root}node_modules/.bin/stryker`, ['run', 'scripts/mutants/stryker.config.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      MUTANTS_FLOOR: floor,
      MUTANTS_FILES: files.join(','),
      ...(isSample ? { MUTANTS_EVERY: values.every } : {}),
    },
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
    .filter((one) => !equivalent.some((other) => isSame(one, other)))
    .map((one) => `no test finds, and no reason is given:\n${shown(one)}`)
}

/**
 * What the list calls the same although a test tells it apart, or the code is no longer there.
 * @param {Tally[]} part
 * @returns {string[]}
 */
function foundAfterAll(part) {
  return equivalent
    .filter((one) => {
      const survivors = part.find(({ file }) => file === one.file)?.survivors
      return survivors?.every((other) => !isSame(one, other)) === true
    })
    .map((one) => `take out of equivalent.yaml, for it is found:\n${shown(one)}`)
}

/**
 * @param {import('./equivalent.mjs').Change & { line?: number }} change
 * @returns {string}
 */
function shown({ file, line, was, becomes }) {
  return `${file}${line === undefined ? '' : `:${line}`}\n- ${was}\n+ ${becomes}`
}
