// Runs the examples of the README for GNU parallel and Slurm on an invented cohort, and holds what comes of them against
// one run over all patients:
//
//   npm run test:scale -- [lines, default 20000]
//
// It wants Debian: what is missing of both is installed from there, which an administrator may do.
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCohort } from './cohort.mjs'
import { exampleWith } from './examples.mjs'
import { startSlurm } from './slurm.mjs'

const PROGRAM = fileURLToPath(new URL('../../bin/screen.js', import.meta.url))
const PACKAGES = ['parallel', 'munge', 'slurmctld', 'slurmd', 'slurm-client']
const COMMANDS = ['parallel', 'munged', 'slurmctld', 'slurmd', 'sbatch', 'sinfo']
const lines = Number(process.argv[2] ?? 20_000)
const folder = mkdtempSync(join(tmpdir(), 'screen-scale-'))
const bin = join(folder, 'bin')
const environment = {
  ...process.env,
  PATH: [bin, process.env['PATH'] ?? '', '/usr/sbin', '/usr/local/sbin'].join(delimiter),
}

try {
  install()
  mkdirSync(bin)
  symlinkSync(PROGRAM, join(bin, 'screen'))
  const cohort = join(folder, 'patients.ndjson')
  await writeCohort(cohort, lines)
  const size = (statSync(cohort).size / 1e6).toFixed(0)
  console.log(`${lines} lines of an invented cohort, ${size} MB\n`)
  const whole = placeFor('whole')
  const options = '--as-of 2026-03-01 --brief --quiet --rejects rejects.ndjson --summary summary.json'
  timed('one run', () => {
    run(`screen cohort patients.ndjson ${options} --out results.ndjson || [ $? = 1 ]`, whole)
  })
  const found = read(whole)
  console.log(`  ${inputOf(found.summary)}`)

  const parallel = placeFor('parallel')
  timed('GNU parallel, four shards', () => {
    run(exampleWith("parallel 'screen cohort patients.ndjson --shard"), parallel)
  })
  expectSame('GNU parallel, four shards', read(parallel), found)

  const pieces = placeFor('pieces')
  timed('GNU parallel, pieces in order', () => {
    run(exampleWith('--pipe-part').replace('64M', '2M'), pieces)
  })
  if (!readFileSync(join(pieces, 'results.ndjson')).equals(readFileSync(join(whole, 'results.ndjson')))) {
    throw new Error('GNU parallel, pieces in order: the results are not the bytes of one run')
  }
  console.log('  the bytes of one run')

  const slurm = placeFor('slurm')
  writeFileSync(join(slurm, 'screen.sbatch'), exampleWith('#SBATCH'))
  const cluster = await startSlurm(join(folder, 'cluster'))
  try {
    timed('Slurm, an array of eight', () => {
      run(exampleWith('sbatch --wait'), slurm, cluster.environment)
    })
  } finally {
    await cluster.stop()
  }
  expectSame('Slurm, an array of eight', read(slurm), found)
} finally {
  rmSync(folder, { recursive: true })
}

/** Installs what is missing. */
function install() {
  const isThere = (/** @type {string} */ command) =>
    spawnSync('sh', ['-c', `command -v ${command}`], { env: environment }).status === 0
  const missing = COMMANDS.filter((command) => !isThere(command))
  if (missing.length === 0) return
  console.log(`${missing.join(', ')} are missing: installing ${PACKAGES.join(' ')}`)
  const words = ['apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', ...PACKAGES]
  const [command = '', ...others] = process.getuid?.() === 0 ? words : ['sudo', ...words]
  const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync(command, others, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`what is missing could not be installed: ${[command, ...others].join(' ')}`)
}

/**
 * A folder with the cohort in it.
 * @param {string} name
 * @returns {string}
 */
function placeFor(name) {
  const place = join(folder, name)
  mkdirSync(place)
  symlinkSync(join(folder, 'patients.ndjson'), join(place, 'patients.ndjson'))
  return place
}

/**
 * Runs a script as a user would.
 * @param {string} script
 * @param {string} cwd
 * @param {Readonly<Record<string, string>>} more environment
 */
function run(script, cwd, more = {}) {
  const env = { ...environment, ...more }
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`exit ${String(status)} of\n${script}\n${stdout}${stderr}`)
}

/**
 * @param {string} name
 * @param {() => void} work
 */
function timed(name, work) {
  const begun = performance.now()
  work()
  console.log(`${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}

/**
 * What a run has written: lines without their order, which shards do not keep among themselves.
 * @param {string} place
 */
function read(place) {
  const text = (/** @type {string} */ name) => readFileSync(join(place, name), 'utf8')
  const sorted = (/** @type {string[]} */ names) =>
    names
      .flatMap((name) => text(name).split('\n'))
      .filter((line) => line !== '')
      .sort()
  const rejects = readdirSync(place).filter((name) => name.startsWith('rejects'))
  return { results: sorted(['results.ndjson']), rejects: sorted(rejects), summary: text('summary.json') }
}

/**
 * What went into a run, and what became of it, in one line.
 * @param {string} summary
 * @returns {string}
 */
function inputOf(summary) {
  const found = /"input": (?<counts>\{[^}]*\})/u.exec(summary)?.groups?.['counts'] ?? ''
  return found
    .replaceAll(/[{}"\n]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/**
 * @param {string} name
 * @param {ReturnType<typeof read>} found
 * @param {ReturnType<typeof read>} whole
 */
function expectSame(name, found, whole) {
  for (const kind of /** @type {const} */ (['results', 'rejects', 'summary'])) {
    if (JSON.stringify(found[kind]) !== JSON.stringify(whole[kind])) {
      throw new Error(`${name}: the ${kind} are not those of one run`)
    }
  }
  const { results, rejects } = found
  console.log(`  the ${results.length} results, the ${rejects.length} rejects and the summary of one run`)
}
