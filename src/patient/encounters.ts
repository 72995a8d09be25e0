import * as z from 'zod'
import type { EncounterFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { nameSchema, readList } from './entries.js'
import { periodShape, readEventPeriod } from './event-period.js'
import { pointer } from './json-path.js'
import type { Reading } from './reading.js'

export const encounterSchema = z
  .object({
    kind: nameSchema.describe('what it was, a text such as "hospitalization" or "emergency"'),
    reason: z.string().optional().describe('what it was for, a text such as "infection"'),
    ...periodShape,
  })
  .describe('a stay or visit: its kind, or an object such as { "kind": "hospitalization", "reason": "infection" }')

/** Reads the list of hospital stays and visits. */
export function readEncounters(raw: unknown, reading: Reading): Listing<EncounterFact> {
  return readList('encounters', raw, encounterSchema, 'kind', reading.remarks, ({ value, path }) => {
    const period = readEventPeriod(value, path, reading)
    if (period === undefined) return undefined
    const { kind, reason } = value
    return { path: pointer(path), label: kind, kind, reason, start: period.start, end: period.end }
  })
}
