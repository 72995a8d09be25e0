import type { JsonPath } from '../json/json-path.js'
import { readPeriod, type Period } from '../entry/period.js'
import type { Reading } from '../reading/reading.js'
import type { WrittenDate } from '../written/written-date.js'

/** What an entry among the conditions says of itself that is none. */
export interface MisplacedEntry {
  readonly name?: string | undefined
  readonly code?: string | readonly string[] | undefined
  readonly status?: string | undefined
  readonly onset?: WrittenDate | undefined
  readonly end?: WrittenDate | undefined
}

/** Only a condition says by its status alone that it goes on. */
const KEYS = { start: 'onset', end: 'end', ongoing: 'it goes on' }

/**
 * Reads when it was, from its onset on.
 * @param path the entry
 * @returns undefined, with a warning, for what lies ahead
 */
export function readMisplacedPeriod(
  { onset, end }: MisplacedEntry,
  ongoing: boolean,
  path: JsonPath,
  { timeline, remarks }: Reading,
): Period | undefined {
  return readPeriod({ start: onset, end, ongoing }, KEYS, path, timeline, remarks)
}
