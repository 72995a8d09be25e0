// Everything that must hold before a change is handed in. Runs every step, so that one run tells all that is wrong.
// `--without-tests` leaves the tests and their coverage to a caller that runs them itself, with a report of its own.
import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

const TESTS = { name: 'tests and coverage', command: 'vitest run --coverage' }
const STEPS = [
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'build', command: 'node scripts/build/build.mjs' },
  { name: 'lint', command: 'oxlint' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'dead code', command: 'knip' },
  { name: 'generated files are fresh', command: 'node scripts/generate.mjs --check' },
  ...(process.argv.includes('--without-tests') ? [] : [TESTS]),
]
const root = fileURLToPath(new URL('..', import.meta.url))
const env = { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}` }

const failed = STEPS.filter(({ name, command }) => {
  console.log(`\n== ${name}: ${command}`)
  const { status } = spawnSync(command, { cwd: root, env, shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(status === 0 ? 'ok' : `FAILED: ${name}`)
  return status !== 0
})

console.log(failed.length === 0 ? '\nAll checks pass.' : `\nFailed: ${failed.map(({ name }) => name).join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
