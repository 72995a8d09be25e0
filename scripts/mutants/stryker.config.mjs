// How Stryker mutates one floor of the program; scripts/mutants/run.mjs says which one, by the environment.
import { availableParallelism } from 'node:os'

const { MUTANTS_FLOOR = 'kernel', MUTANTS_FILES, MUTANTS_EVERY } = process.env
const isSample = MUTANTS_EVERY !== undefined
const MOST_AT_ONCE = 4

export default {
  mutate: MUTANTS_FILES?.split(',') ?? [`src/${MUTANTS_FLOOR}/**/*.ts`],
  plugins: ['@stryker-mutator/vitest-runner', ...(isSample ? ['./scripts/mutants/sample.mjs'] : [])],
  checkers: isSample ? ['sample'] : [],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutants/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // what is worked out while a module loads is the text of the manual and of the schemas, which other checks compare
  ignoreStatic: true,
  // the compiler of this project has no programming interface, so that its settings are not rewritten
  tsconfigFile: 'none.json',
  ignorePatterns: ['/dist', '/bench', '/man', '/coverage', '/reports'],
  tempDirName: 'reports/mutants/sandbox',
  // of a sample, most mutants have no result that a whole run could go on with
  incremental: !isSample,
  incrementalFile: `reports/mutants/${MUTANTS_FLOOR}.incremental.json`,
  jsonReporter: { fileName: `reports/mutants/${MUTANTS_FLOOR}.json` },
  htmlReporter: { fileName: `reports/mutants/${MUTANTS_FLOOR}.html` },
  reporters: ['json', 'html', 'clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false, reportScoreTable: false, skipFull: true },
  // every line of many files counts which tests pass it
  dryRunTimeoutMinutes: 60,
  // each with a gigabyte of its own
  concurrency: Number(process.env['MUTANTS_AT_ONCE'] ?? Math.min(availableParallelism(), MOST_AT_ONCE)),
  // an endless loop is seen by how often it goes round; a slow machine is no reason to call a mutant found
  timeoutMS: 5 * 60_000,
  disableTypeChecks: false,
  allowEmpty: false,
}
