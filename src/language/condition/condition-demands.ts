import { exactly, within, type Bounds } from '../../kernel/range.js'
import { TRUE } from '../../kernel/truth.js'
import { eventDemands, lengthDemand } from '../list/entry-claim.js'
import type { Demand } from '../rule/claim.js'
import type { Lasting } from '../time/course.js'
import type { Timing } from '../time/timing.js'

const GRADES = [1, 2, 3, 4, 5]

/** A disease that is there now need not lie in a window: an infarction that still counts as active was on its day. */
export function conditionDemands(timing: Timing, lasting: Lasting | undefined, grade: Bounds | undefined): Demand[] {
  const grades = GRADES.filter((one) => grade !== undefined && within(exactly(one), grade) === TRUE)
  return [
    ...(timing.kind === 'now' ? [{ what: 'status', oneOf: new Set(['current']) }] : eventDemands(timing)),
    ...lengthDemand(lasting),
    ...(grade === undefined ? [] : [{ what: 'grade', oneOf: new Set(grades.map(String)) }]),
  ]
}
