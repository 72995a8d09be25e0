import type { Concept } from './elements.js'
import type { Mapping } from './mapping.js'
import { scoreNamingOf } from './named-set.js'
import { otherValueIn } from './no-value.js'
import type { Located } from './resource.js'
import { timeIn, type WrittenEffective } from './result-day.js'
import { isPending, whyNotCounted } from './result-status.js'
import { valueOf, type WrittenValue } from './result-value.js'
import { addNotUnderstood } from './unreadable-result.js'
import { nameOf } from './words.js'

type Coded = WrittenValue & { readonly code?: Concept | undefined }

/** An Observation that may not be final. */
interface WrittenResult extends Coded, WrittenEffective {
  readonly status?: string | undefined
  readonly component?: readonly Coded[] | undefined
}

/**
 * Notes that there is a result that is not final yet, or of which nobody knows whether it is: it does not count, and an older
 * one is not held for the latest.
 * @returns whether there is one of a test that is known
 */
export function addPending(
  read: WrittenResult,
  dayOf: () => string | undefined,
  located: Located,
  mapping: Mapping,
): boolean {
  const { status, component = [] } = read
  const { path } = located
  if (!isPending(status)) return false
  const parts = [
    { part: read, at: path },
    ...component.map((part, index) => ({ part, at: [...path, 'component', index] })),
  ]
  const valued = parts.filter(({ part }) => valueOf(part) !== undefined || otherValueIn(part) !== undefined)
  if (valued.length === 0) return false
  const { draft, vocabulary } = mapping
  const date = dayOf()
  const when = { date, time: timeIn(read, date) }
  const value = status === 'preliminary' ? status : `of the status ${status ?? 'none'}`
  const score = scoreNamingOf(read.code, vocabulary)?.name
  if (score !== undefined) draft.add('scores', { name: score, value, ...when }, path, { name: ['code'] })
  const why = isToBeFinal(status) ? undefined : whyNotCounted(status)
  const result = { value, ...when, isPreliminary: isToBeFinal(status), isTold: why !== undefined }
  const noted = valued.filter(({ part, at }) => addNotUnderstood(part.code, { ...result, at }, mapping))
  if (score === undefined && noted.length === 0) return false
  if (why === undefined || noted.length === 0) draft.count('Observation')
  else draft.leaveOut(located, why, nameOf(read.code))
  return true
}

/** Whether a final one is to come: one of a status that nobody knows may be final itself. */
function isToBeFinal(status: string | undefined): boolean {
  return status === 'preliminary' || status === 'registered'
}
