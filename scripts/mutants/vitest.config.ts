import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The first test that fails is enough, and those of the quick files say it soonest. */
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => this.timeOf(a) - this.timeOf(b)))
  }

  private timeOf({ project, moduleId }: TestSpecification): number {
    const path = relative(this.ctx.config.root, moduleId)
    return this.ctx.cache.getFileTestResults(`${project.name}:${path}`)?.duration ?? 0
  }
}

/**
 * The tests of the floor that is mutated, without those that are slow: the laws, which find by chance what rows must find,
 * and those that screen with every bundled trial.
 */
export default defineConfig({
  test: {
    include: [`test/${process.env['MUTANTS_FLOOR'] ?? 'kernel'}/**/*.test.ts`],
    exclude: ['**/*.long.test.ts', '**/*-laws*.test.ts', '**/bundled-*.test.ts', '**/features-by-trial.test.ts'],
    // each mutant has a thread of its own, whose tests share its modules
    isolate: false,
    // with the same examples each time, so that the same mutants are found
    setupFiles: ['scripts/mutants/first-failure.ts', 'test/same-chance.ts', 'scripts/mutants/unshrunk.ts'],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
  },
})
