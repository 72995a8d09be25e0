import type { Day } from '../../kernel/day.js'
import type { Units } from '../../facts/quantity/unit.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Remarks } from './remarks.js'
import type { Timeline } from './timeline.js'

/** What every part of the reader needs. */
export interface Reading {
  readonly vocabulary: Vocabulary
  readonly units: Units
  readonly timeline: Timeline
  /** the day on which the record was true, as it says itself */
  readonly recordedOn: Day | undefined
  readonly remarks: Remarks
}
