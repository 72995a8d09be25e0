import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Day } from '../../kernel/day.js'
import type { Gathered } from './gathered.js'

/** How patients are read. */
export interface ReadOptions {
  /** the file as the user named it, or `standard input` */
  readonly file: string
  readonly vocabulary: Vocabulary
  readonly today: Day
  /** the screening date that the user asked for */
  readonly asOf: Day | undefined
  /** nothing unrecorded is assumed absent, and an unknown key is an error */
  readonly strict: boolean
  /** where the lines of the text came from, where it is what an export has of one patient */
  readonly gathered?: Gathered | undefined
}
