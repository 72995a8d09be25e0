// How Stryker mutates one floor of the program; scripts/mutants/run.mjs says which one, by the environment.

const { MUTANTS_FLOOR = 'kernel', MUTANTS_FILES } = process.env

export default {
  mutate: MUTANTS_FILES?.split(',') ?? [`src/${MUTANTS_FLOOR}/**/*.ts`],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutants/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // what is worked out while a module loads is the text of the manual and of the schemas, which other checks compare
  ignoreStatic: true,
  // the compiler of this project has no programming interface, so that its settings are not rewritten
  tsconfigFile: 'none.json',
  ignorePatterns: ['/dist', '/bench', '/man', '/coverage', '/reports'],
  tempDirName: 'reports/mutants/sandbox',
  incremental: true,
  incrementalFile: `reports/mutants/${MUTANTS_FLOOR}.incremental.json`,
  jsonReporter: { fileName: `reports/mutants/${MUTANTS_FLOOR}.json` },
  htmlReporter: { fileName: `reports/mutants/${MUTANTS_FLOOR}.html` },
  reporters: ['json', 'html', 'clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false, reportScoreTable: false, skipFull: true },
  concurrency: Number(process.env['MUTANTS_AT_ONCE'] ?? 1),
  timeoutMS: 20_000,
  disableTypeChecks: false,
  allowEmpty: false,
}
