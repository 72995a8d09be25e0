import { grouped } from '../../kernel/grouped.js'
import type { Measurement } from '../../facts/fact.js'
import type { JsonPath } from '../json/json-path.js'
import type { Reading } from '../reading/reading.js'
import { inWords, isLater, type TimeOfDay } from '../written/time-of-day.js'

/** A result, and what its entry says beside the value. */
export interface ReadResult {
  readonly fact: Measurement
  /** of the entry */
  readonly path: JsonPath
  readonly status: 'final' | 'corrected' | 'amended' | 'preliminary' | 'entered-in-error' | undefined
  readonly time: TimeOfDay | undefined
}

/**
 * The results without those in whose place another one of the same test stands: a corrected one of the same day and time in
 * that of what it corrects, a final one of then or later in that of a preliminary one. They are left out, with a warning.
 */
export function withoutReplaced(results: readonly ReadResult[], { remarks }: Reading): readonly ReadResult[] {
  if (!results.some(({ status }) => status !== undefined && status !== 'final')) return results
  const finals = grouped(
    results.filter(({ status }) => status !== 'preliminary'),
    testOf,
  )
  return results.filter((result) => {
    const { fact, path, status } = result
    const others = finals.get(testOf(result)) ?? []
    if (status === 'preliminary') {
      const isReplaced = others.some((other) => isOfSameTime(other, result) || isAfter(other, result))
      const what = isReplaced ? 'it was left out' : 'it does not count, nor does an older one in its place'
      remarks.warn([...path, 'status'], `the result is preliminary; ${what}`)
      if (!isReplaced) return true
    } else {
      if (isCorrection(result)) return true
      if (!others.some((other) => isCorrection(other) && isOfSameTime(other, result))) return true
      remarks.warn(path, 'the result was corrected; it was left out')
    }
    const { path: pointer, label, analyte, written } = fact
    remarks.leaveOut('measurements', { path: pointer, label, terms: [analyte], written })
    return false
  })
}

function testOf({ fact }: ReadResult): string {
  return fact.analyte.id
}

function isCorrection({ status }: ReadResult): boolean {
  return status === 'corrected' || status === 'amended'
}

/** Whether two results are of one day, or of dates that are written alike, and tell the same time or none. */
function isOfSameTime({ fact: { on }, time }: ReadResult, other: ReadResult): boolean {
  const same = other.fact.on
  if (on === undefined || on.first !== same?.first || on.last !== same.last) return false
  return time === undefined || other.time === undefined ? time === other.time : inWords(time) === inWords(other.time)
}

/** Whether a result is surely of a later day than another one, or of a later time of its day. */
function isAfter({ fact: { on }, time }: ReadResult, { fact: earlier, time: before }: ReadResult): boolean {
  if (on === undefined || earlier.on === undefined) return false
  if (on.first > earlier.on.last) return true
  const isOneDay = on.first === on.last && on.first === earlier.on.first && on.first === earlier.on.last
  return isOneDay && time !== undefined && before !== undefined && isLater(time, before)
}
