import type { Library } from '../../../criteria/library.js'
import type { Day } from '../../../kernel/day.js'
import type { CohortSetting } from '../../../screening/cohort/judge-record.js'
import { TOGETHER } from '../../../screening/cohort/judge-records.js'
import type { LibrarySource } from '../../criteria/criteria.js'
import type { Wanted } from './screen-block.js'

/** All that a thread needs to screen blocks. Plain data. */
export interface Task {
  readonly source: LibrarySource
  /** ids of the trials that are screened */
  readonly trials: readonly string[]
  readonly today: Day
  readonly asOf: Day | undefined
  readonly strict: boolean
  readonly wanted: Wanted
}

/** The setting in which a task is done: the library is that of its source. */
export function settingOf({ trials, today, asOf, strict }: Task, library: Library): CohortSetting {
  return { library, trials: library.trials.filter(({ id }) => trials.includes(id)), today, asOf, strict }
}

/**
 * How many records a thread judges together. The grounds of all of them are alive at once, so that it is one by one where
 * they are told in full.
 */
export function togetherFor(form: Wanted['form']): number {
  return form === 'full' ? 1 : TOGETHER
}
