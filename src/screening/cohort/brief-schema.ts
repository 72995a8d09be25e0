import * as z from 'zod'
import { needSchema, resultSchema, trialResultSchema } from '../result/result-schema.js'

const { patient, asOf, asOfSource } = resultSchema.shape
const { id, verdict } = trialResultSchema.shape
const trialIds = z.array(z.string())
const criterionIds = z.array(z.string())

/** What `screen cohort --brief` prints for one patient: a line. */
export const briefSchema = z.strictObject({
  patient,
  asOf,
  asOfSource,
  trials: z.array(
    z.strictObject({
      id,
      verdict,
      violated: criterionIds.describe('The criteria that are violated: they decide an ineligible trial.'),
      unknown: criterionIds.describe(
        'The criteria that are unknown: they keep an undetermined trial from being told. Where there are none, only what ' +
          'is missing of its published record does.',
      ),
    }),
  ),
  missing: z
    .array(
      z.strictObject({
        ...needSchema.shape,
        trials: trialIds.describe('The undetermined trials in which it is missing.'),
        alone: trialIds.describe('Those of them in which nothing else is: once this is known, the verdict is.'),
      }),
    )
    .describe('What keeps the undetermined trials from being told, in the order of the trials and their criteria.'),
  warnings: z
    .int()
    .min(0)
    .describe(
      'How many entries of the record were not used, or not as written. Entries that contradict each other are not counted: a full line has them among its warnings.',
    ),
})
