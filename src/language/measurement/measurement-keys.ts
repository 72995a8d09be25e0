import * as z from 'zod'
import { selectionKeys } from './counted-results.js'
import { testKeys } from './required-result.js'
import { duration } from '../rule/schema.js'

/** What `lab` and `vital` have in common: they are the same question to two parts of the patient file. */
export const MEASUREMENT_DOC = `The most recent result on or before the day decides, if it is no older than \`valid\`,
which the rule or the trial's defaults state. With \`within\`, any result of that window counts; with \`every\` all of
them must fulfil the test, so that the worst one decides; and with \`result: ever\` any result at all counts. Bounds are
in \`unit\`; results in another unit are converted exactly and compared unrounded. \`times: ULN\` (or \`LLN\`) reads the
bounds as multiples of the limit of normal on the same result; without a limit, a flag decides what it can. \`is\` asks
for a positive, negative or indeterminate (borderline, equivocal, invalid) result. A result that is missing, too old,
without a usable unit or implausible leaves the answer unknown, and so do two results of one day that disagree, unless
both tell the time: then the later one is the most recent. One of no date never decides: alone it leaves the answer unknown,
and so it does beside a dated one where it says otherwise, since it may be the later of the two.

\`sustained: 4 weeks\` asks that the test holds not only of the latest result but also of one at least that long before
it, with none in between of which it does not hold. A single result is unknown, and so is one since a result that did not
fulfil the test: a second one, at least that long apart, decides. A latest result that does not fulfil it is false.

Where any positive result counts, an unclear one (borderline, equivocal, invalid) leaves the answer unknown only until
the test is repeated: a clear negative result of the same test, of a later day, settles it. A positive one of before
stays positive.

With \`refuted-by\` a positive result does not count where another test that is done to confirm it, of the same day or
later, is negative: a reactive screening test for HIV and a negative Western blot; an unclear result is settled by it
likewise. Where it is open which came first, the answer is unknown.

With \`silence: ignored\` a test counts where it was done, and keeps nothing open where it was not: say so only of what
another test answers as well. A result whose name is not known may be one of it and leaves the answer open, unless it has a
unit in which the test is never told (\`never-in\` of the vocabulary: an HIV test in fL); one with a
LOINC code that is not known is another test. With \`doubt: ignored\` the rule does not hold, either, where results are there and none
decides it (a borderline one, a number without a limit).

For a panel \`is: positive\` holds when any of its tests is positive, and no negative one clears while another may be
positive: by a result of that time, perhaps, or a number that nobody called. \`every\`, \`sustained\` and \`is: indeterminate\`
need tests that stand in for each other, such as those for tuberculosis infection: their results form one series.
An eGFR that is not recorded is computed from creatinine, and a BMI from weight and height; the reason says how. Where
that cannot be done (no birth date, no height, a creatinine that cannot be used), a newer creatinine or weight still keeps an
older result from deciding, unless all that it may mean, at any age and height and for either sex, says the same.`

export const measurementName = z.string().min(1, 'must not be empty').describe('a name of the vocabulary')

export const measurementKeys = {
  ...testKeys,
  ...selectionKeys,
  sustained: duration
    .refine(({ amount }) => amount > 0, 'two results need time between them, at least 1 day')
    .optional()
    .describe('beside valid: how long before the latest result an earlier one must have fulfilled the test, too'),
  doubt: z
    .literal('ignored')
    .optional()
    .describe('what no result decides does not hold: for a rule that only looks for a result that is there'),
  'refuted-by': z
    .string()
    .min(1, 'must not be empty')
    .optional()
    .describe(
      'beside is: positive: a test that takes a positive result back where it is negative, on that day or later',
    ),
  silence: z
    .literal('ignored')
    .optional()
    .describe('a test without a result that counts keeps nothing open: the rule then does not hold'),
}
