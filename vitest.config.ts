import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const WHOLE = { lines: 100, branches: 100, functions: 100, statements: 100 }
const MOST = { lines: 90, branches: 90, functions: 90, statements: 90 }

/** Each of the long tests has up to a gigabyte of its own. */
const MOST_AT_ONCE = 4

/** `--mode long`: every law of a screening is tried out 10,000 times, and the tests that take many minutes run, too. */
const LONG = {
  env: { SCREEN_LAW_RUNS: '10000' },
  testTimeout: 60 * 60_000,
  hookTimeout: 10 * 60_000,
}

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: mode === 'long' ? [] : ['test/**/*.long.test.ts'],
    // no test changes anything that another could see, so they share their processes' modules: half the time of a fresh one each
    pool: 'threads',
    isolate: false,
    // left to itself, it would leave one processor idle
    maxWorkers: Math.min(availableParallelism(), MOST_AT_ONCE),
    // what is built of the program is shared
    globalSetup: ['test/installed-build.ts'],
    // the laws of the usual run meet the same examples each time
    setupFiles: mode === 'long' ? [] : ['test/same-chance.ts'],
    // room for the tests that start the program itself, on a slow or a busy machine
    testTimeout: 5 * 60_000,
    hookTimeout: 5 * 60_000,
    ...(mode === 'long' ? LONG : {}),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // only the files that are not covered whole, with the lines that are not
      reporter: [['text', { skipFull: true, maxCols: 120 }]],
      thresholds: {
        'src/{kernel,facts,language,criteria,patient,screening}/**/*.ts': WHOLE,
        'src/{report,cli}/**/*.ts': MOST,
      },
    },
  },
}))
