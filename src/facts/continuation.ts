import type { Day } from '../kernel/day.js'
import type { Route } from './term.js'

/** How an entry of a drug stands to the other entries of the same drug. */
export interface Continuation {
  /** given where another entry of the drug ends as this one begins, at no other dose: the first day of the first of them */
  readonly continuesFrom?: Day
  /** given where another one begins so as this one ends */
  readonly continued?: true
  /** the routes of those, where this one tells none: by another one it would not go on */
  readonly continuedBy?: readonly Route[]
  /** given where another one begins at another dose on the very day on which this one ends: that day */
  readonly changedOn?: Day
}
