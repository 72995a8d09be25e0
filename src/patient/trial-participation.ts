import * as z from 'zod'
import type { TrialParticipationFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { readList } from './entry/entries.js'
import { ongoingSchema, periodShape, readEventPeriod } from './entry/event-period.js'
import type { Reading } from './reading/reading.js'
import { nameDescribed } from './written/written-text.js'

export const trialParticipationSchema = z
  .object({
    id: nameDescribed('the trial, such as NCT01234567'),
    ...periodShape,
    ongoing: ongoingSchema,
  })
  .describe('a trial: its id, or an object such as { "id": "NCT01234567", "end": "2025-09-01" }')

/** Reads the list of trials in which the patient took part. */
export function readTrialParticipation(raw: unknown, reading: Reading): Listing<TrialParticipationFact> {
  const list = 'trialParticipation'
  return readList(list, raw, trialParticipationSchema, 'id', reading.remarks, ({ value, path, pointer }) => {
    const period = readEventPeriod(value, path, reading)
    const named = { path: pointer, label: value.id }
    if (period !== undefined) return { ...named, ...period }
    return reading.remarks.leaveOut('trialParticipation', { ...named, terms: [] })
  })
}
