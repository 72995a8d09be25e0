import * as z from 'zod'
import {
  criterionResultSchema,
  needSchema,
  resultSchema,
  trialResultSchema,
  worklistEntrySchema,
  type verdictSchema,
} from '../result/result-schema.js'

const persons = z.int().min(0)
const byVerdict = z.strictObject({
  'potentially-eligible': persons,
  undetermined: persons,
  ineligible: persons,
} satisfies Record<z.infer<typeof verdictSchema>, typeof persons>)

const { criteriaDigest, version, asOf: day } = resultSchema.shape
const { id, title, recruitment, sourceGaps } = trialResultSchema.shape
const { id: criterion, kind, text, source } = criterionResultSchema.shape

const missed = {
  patients: persons.describe('Patients of whom it keeps a trial from being told.'),
  alone: persons.describe('Those in whom nothing else does: once it is known, a verdict is.'),
}

const attritionSchema = z.strictObject({
  id: criterion,
  kind,
  text,
  source,
  outcomes: z
    .strictObject({ satisfied: persons, violated: persons, unknown: persons, judgment: persons })
    .describe('All who were screened, by the outcome of this criterion alone.'),
  funnel: z
    .strictObject({
      failed: persons.describe('Patients of whom this is the first criterion that is violated.'),
      remaining: persons.describe('Patients of whom nothing up to and with this criterion is violated.'),
      open: persons.describe('Those who remain and of whom something up to and with this criterion is unknown.'),
    })
    .describe('In the order of the trial, each patient once.'),
  sole: z
    .strictObject({
      violated: persons.describe('Patients of whom nothing else of the trial is violated.'),
      unknown: persons.describe('Patients of whom nothing of the trial is violated, and nothing else is unknown.'),
    })
    .describe('Patients for whom everything hangs on this criterion.'),
})

/** What `screen cohort --summary` writes. */
export const summarySchema = z.strictObject({
  version,
  criteriaDigest,
  asOf: z
    .strictObject({
      first: day.nullable().describe('Null without patients.'),
      last: day.nullable(),
      option: persons,
      patient: persons,
      today: persons,
      asked: day.nullable().describe('The date that `--as-of` asks for; null without it.'),
      current: day.nullable().describe('The day that counted as today; null where no patient needed one.'),
    })
    .describe('The screening dates, and how many patients have theirs from where.'),
  strict: z.boolean(),
  shard: z
    .strictObject({ number: z.int().min(1), of: z.int().min(1) })
    .nullable()
    .describe('Which part of the input was screened, of how many; null where it was all of it.'),
  sources: z
    .array(
      z.strictObject({
        records: persons.describe('Lines and files with something in them, rejected or not.'),
        bytes: persons.describe('Of the text, unpacked.'),
        checksum: z.string().regex(/^crc32:[0-9a-f]{8}$/u),
      }),
    )
    .describe('What was read as a whole, of each run that was added up: a shard reads what all others read.'),
  input: z
    .strictObject({
      records: persons.describe('Patients that were to be screened: `screened` and `rejected` together.'),
      screened: persons,
      rejected: persons.describe('Records that could not be read.'),
      blankLines: persons.describe('Lines without anything in them. They are no records.'),
      repeatedIds: persons.describe('Patients screened whose id an earlier one had. They are counted like all others.'),
      withWarnings: persons.describe(
        'Patients of whom some entry was not used, or not as written; those whose entries only contradict each other are not among them.',
      ),
    })
    .describe('What went in, and what became of it.'),
  bestVerdicts: byVerdict.describe('Patients by the best verdict that they have in any trial.'),
  trials: z.array(
    z.strictObject({
      id,
      title,
      recruitment,
      sourceGaps,
      verdicts: byVerdict,
      criteria: z.array(attritionSchema).describe('Where the trial loses whom, from `screened` downwards.'),
    }),
  ),
  missing: z
    .array(
      z.strictObject({
        ...needSchema.shape,
        effort: worklistEntrySchema.shape.effort,
        ...missed,
        trials: z.array(z.strictObject({ id, ...missed })),
      }),
    )
    .describe('What keeps most patients from being told, first what concerns most of them.'),
  otherMissing: persons.describe('How often a patient missed something that `missing` has no room to name.'),
})
