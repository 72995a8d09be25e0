// All benchmarks, one after the other, about ten minutes on two idle cores: npm run bench
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BENCHMARKS = [
  'start-up.mjs',
  'one-patient.mjs',
  'reading.mjs',
  'beyond-the-verdict.mjs',
  'fhir.mjs',
  'cohort.mjs',
  'trials.mjs',
  // last, because it wants packages that the others do not
  'peers.mjs',
]

for (const name of BENCHMARKS) {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(name, import.meta.url))], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
