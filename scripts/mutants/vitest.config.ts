import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The first test that fails is enough, and those of the quick files say it soonest. */
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const timed = files.map((file) => ({ file, time: this.timeOf(file) }))
    return Promise.resolve(timed.toSorted((a, b) => a.time - b.time).map(({ file }) => file))
  }

  /** How long all of its tests took: once a mutant is found, those that come after are cut short. */
  private timeOf({ project, moduleId }: TestSpecification): number {
    const file = `${project.name}:${relative(this.ctx.config.root, moduleId)}`
    const last = this.ctx.cache.getFileTestResults(file)
    if (last?.failed === false && !times.has(file)) times.set(file, last.duration)
    return times.get(file) ?? 0
  }
}

const times = new Map<string, number>()

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
