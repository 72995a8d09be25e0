import * as z from 'zod'
import { EFFORTS } from '../../../facts/effort.js'
import { NEED_KINDS } from '../../../language/rule/finding.js'
import type { TallyCounts } from '../../../screening/cohort/tally.js'
import type { Read } from '../../../screening/result/result.js'

const count = z.int().min(0)
const byVerdict = z.strictObject({ 'potentially-eligible': count, undetermined: count, ineligible: count })
const missed = { patients: count, alone: count }
const extent = z.strictObject({ size: count, checksum: count })

const tally: z.ZodType<TallyCounts> = z.strictObject({
  patients: z.strictObject({ screened: count, warned: count }),
  asOf: z.strictObject({ option: count, patient: count, today: count }),
  days: z.strictObject({ first: z.int(), last: z.int() }).nullable(),
  best: byVerdict,
  trials: z.array(
    z.strictObject({
      verdicts: byVerdict,
      criteria: z.array(
        z.strictObject({
          outcomes: z.strictObject({ satisfied: count, violated: count, unknown: count, judgment: count }),
          steps: z.strictObject({ remaining: count, open: count, onlyViolated: count, onlyUnknown: count }),
        }),
      ),
    }),
  ),
  needs: z.array(
    z.strictObject({
      need: z.string(),
      kind: z.enum(NEED_KINDS),
      effort: z.enum(EFFORTS),
      ...missed,
      trials: z.record(z.string(), z.strictObject(missed)),
    }),
  ),
  otherNeeds: count,
})

const input = z.strictObject({
  name: z.string(),
  form: z.enum(['lines', 'patient', 'export']),
  size: count.optional(),
  changed: z.string().optional(),
})

/** What must be the same for a run to go on. */
export const sameSchema = z.strictObject({
  version: z.string(),
  criteria: z.string(),
  trials: z.array(z.string()),
  asOf: z.int().nullable(),
  strict: z.boolean(),
  brief: z.boolean(),
  csv: z.string().nullable(),
  rejects: z.string().nullable(),
  shard: z.strictObject({ number: count, of: count }).nullable(),
  inputs: z.array(input),
})

/** How far a run has come. */
export const stateSchema = z.strictObject({
  position: z.strictObject({ input: count, offset: count, line: count, checksum: count }),
  out: extent,
  csv: extent,
  rejects: extent,
  rejected: count,
  read: z.strictObject({ records: count, bytes: count }),
  reasons: z.array(z.string()),
  blankLines: count,
  repeated: z.strictObject({ count, first: z.array(z.string()) }),
  tally,
})

export const journalSchema = z.strictObject({
  format: z.literal(1),
  run: z.string().regex(/^[0-9a-f]{8}$/u),
  holder: z.strictObject({ host: z.string(), process: z.int() }),
  same: sameSchema,
  today: z.int(),
  state: stateSchema,
  complete: z.boolean(),
})

export type SameRun = Read<typeof sameSchema>
export type RunState = Read<typeof stateSchema>
export type JournalPage = Read<typeof journalSchema>
