import { defineConfig } from 'vitest/config'

/** The tests of the floor that is mutated, without the laws, which find by chance, and slowly, what rows must find. */
export default defineConfig({
  test: {
    include: [`test/${process.env['MUTANTS_FLOOR'] ?? 'kernel'}/**/*.test.ts`],
    exclude: ['**/*.long.test.ts', '**/*-laws.test.ts'],
    // each mutant must be seen by modules that were loaded with it
    isolate: true,
    testTimeout: 60_000,
  },
})
