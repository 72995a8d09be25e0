// How long one patient takes from the shell, in multiples of `node -e 0`: node bench/start-up.mjs [pairs]
// Wall time of whole processes, in pairs, so that other work on the machine meets both; the median of the ratios.
// For another Node, run it with that one. Build first.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './processor-time.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PATIENT = join(ROOT, 'fixtures', 'patients', 'sjogren-rituximab-washout.json')
const PAIRS = Number(process.argv[2] ?? 15)

// reading certificates would be most of the time of `node -e 0`
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env

const folder = mkdtempSync(join(tmpdir(), 'screen-bench-'))
try {
  const screen = join(ROOT, 'bin', 'screen.js')
  report('one patient, five trials, text', () => [screen, PATIENT])
  report('the same as JSON', () => [screen, PATIENT, '--json'])
  report('the first run of a fresh copy', (pair) => [fresh(`copy-${pair}`), PATIENT])
  report('on a Node it was not built with', (pair) => [fresh(`bare-${pair}`, { withCode: false }), PATIENT])
  report('criteria that are read anew', () => [screen, PATIENT, '--criteria', join(ROOT, 'criteria')], 5)
  report('--version', () => [screen, '--version'])
} finally {
  rmSync(folder, { recursive: true })
}

/**
 * @param {string} name of a copy of the package, without its build of single modules
 * @param {{ withCode?: boolean }} parts whether with what the build keeps of the compiled code, for this Node alone
 */
function fresh(name, { withCode = true } = {}) {
  const copy = join(folder, name)
  for (const part of ['bin', 'package.json', 'criteria', join('dist', 'program'), join('dist', 'compiled-criteria')])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true })
  const program = join(copy, 'dist', 'program')
  for (const file of withCode ? [] : readdirSync(program).filter((one) => one.endsWith('.cache')))
    rmSync(join(program, file))
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  return join(copy, 'bin', 'screen.js')
}

/**
 * @param {string} name
 * @param {(pair: number) => string[]} wordsOf
 */
function report(name, wordsOf, pairs = PAIRS) {
  const runs = Array.from({ length: pairs }, (_none, pair) => {
    const words = wordsOf(pair)
    return { base: milliseconds(['-e', '0']), own: milliseconds(words) }
  })
  const ratio = median(runs.map(({ base, own }) => own / base))
  const [base, own] = [median(runs.map((run) => run.base)), median(runs.map((run) => run.own))]
  console.log(
    `${name.padEnd(32)}${ratio.toFixed(2).padStart(7)} × node -e 0   (${own.toFixed(0)} ms, ${base.toFixed(0)} ms)`,
  )
}

/** @param {readonly string[]} words */
function milliseconds(words) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}
