import * as z from 'zod'
import { codeSchema } from '../entry/entries.js'
import { withBlank } from '../form/plain-form.js'
import { treatmentSchema } from './treatments.js'
import { wholeNumber } from '../written/whole-number.js'
import { dateSchema } from '../written/written-date.js'
import { nameSchema } from '../written/written-text.js'

const GRADE = 'a whole number from 1 to 5'
const STATUSES = ['active', 'resolved', 'absent', 'suspected'] as const

export const conditionSchema = withBlank(
  z
    .object({
      name: nameSchema.optional().describe('what it is called: a name, synonym or abbreviation'),
      code: codeSchema.optional().describe('a code with its system, such as icd10:M35.0 or snomed:83901003'),
      status: z
        .enum(STATUSES)
        .optional()
        .describe(
          'active, resolved, suspected; absent where it was looked for and is not there; since when it is in remission stands in "remission" instead',
        ),
      onset: dateSchema.optional().describe('when it began: YYYY-MM-DD, YYYY-MM or YYYY'),
      end: dateSchema.optional().describe('when it ended: YYYY-MM-DD, YYYY-MM or YYYY'),
      remission: dateSchema
        .optional()
        .describe('since when it is in remission, and not known to have ended: YYYY-MM-DD, YYYY-MM or YYYY'),
      grade: wholeNumber(1, 5, GRADE).optional().describe(`${GRADE}: CTCAE or GVHD grade, NYHA class, CKD stage`),
      meets: z
        .array(nameSchema)
        .optional()
        .describe('the classification criteria that it is known to meet, such as ["AECG-2002"]'),
      treatment: treatmentSchema,
    })
    .describe('a condition: its name, or an object such as { "name": "lupus nephritis", "status": "active" }'),
  () => ({
    name: undefined,
    code: undefined,
    status: undefined,
    onset: undefined,
    end: undefined,
    remission: undefined,
    grade: undefined,
    meets: undefined,
    treatment: undefined,
  }),
)

export type WrittenCondition = z.output<typeof conditionSchema>
