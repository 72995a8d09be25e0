import { readLibrary, type Library, type TextFile } from '../../criteria/library.js'
import type { Day } from '../../kernel/day.js'
import type { CohortSetting } from '../../screening/cohort/judge-record.js'
import type { Wanted } from './screen-block.js'

/** All that a thread needs to screen blocks. Plain data. */
export interface Task {
  readonly trialFiles: readonly TextFile[]
  readonly vocabularyFiles: readonly TextFile[]
  /** ids of the trials that are screened */
  readonly trials: readonly string[]
  readonly today: Day
  readonly asOf: Day | undefined
  readonly strict: boolean
  readonly wanted: Wanted
}

/** The setting in which a task is done: every thread reads the criteria from the same text. */
export function settingOf(
  task: Task,
  library: Library = readLibrary(task.trialFiles, task.vocabularyFiles),
): CohortSetting {
  const { today, asOf, strict } = task
  return { library, trials: library.trials.filter(({ id }) => task.trials.includes(id)), today, asOf, strict }
}
