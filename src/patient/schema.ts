import * as z from 'zod'
import { LISTS } from '../facts/lists.js'
import { allergySchema } from './allergies.js'
import { classificationMapSchema, classificationSchema } from './classifications.js'
import { conditionSchema } from './condition/condition-schema.js'
import { drugSchema } from './drugs.js'
import { encounterSchema } from './encounters.js'
import { immunizationSchema } from './immunizations.js'
import { measurementSchema, measurementMapSchema } from './measurement/measurement-schema.js'
import { procedureSchema } from './procedures.js'
import { scoreMapSchema, scoreSchema } from './scores.js'
import { reproductiveSchema, statementsSchema } from './statements.js'
import { trialParticipationSchema } from './trial-participation.js'
import { wholeNumber } from './written/whole-number.js'
import { dateSchema, daySchema } from './written/written-date.js'
import { idSchema, nameSchema } from './written/written-text.js'

const AGE = 'a whole number of years from 0 to 130'

/** The patient of `screen`: what may stand in its JSON. Only what is known needs to be there. */
export const patientSchema = z
  .object({
    $schema: z.string().optional().describe('where an editor finds this schema, a text'),
    id: idSchema.optional().describe('a name for the patient, a text'),
    asOf: daySchema.optional().describe('the day on which this record was true: YYYY-MM-DD'),
    birthDate: dateSchema.optional().describe('YYYY-MM-DD, YYYY-MM or YYYY'),
    age: wholeNumber(0, 130, AGE).optional().describe(`${AGE}, on the day of the record, or else on the as-of date`),
    sex: z.enum(['female', 'male', 'unknown']).optional().describe('female, male or unknown'),
    conditions: namesOr(conditionSchema).describe('diseases, past and present, and findings'),
    labs: z
      .union([z.array(measurementSchema), measurementMapSchema])
      .optional()
      .describe('laboratory results: a list, or a map such as { "IgG": "18.2 g/L" }'),
    vitals: z
      .union([z.array(measurementSchema), measurementMapSchema])
      .optional()
      .describe('height, weight, SpO2, LVEF …: a list, or a map such as { "height": "150 cm" }'),
    scores: z
      .union([z.array(scoreSchema), scoreMapSchema])
      .optional()
      .describe('activity scores: a list, or a map such as { "ESSDAI": 7 }'),
    classifications: z
      .union([z.array(classificationSchema), classificationMapSchema])
      .optional()
      .describe('sets of classification criteria: a list, or a map such as { "AECG-2002": true }'),
    drugs: namesOr(drugSchema).describe('drugs, past and present'),
    procedures: namesOr(procedureSchema).describe('procedures and operations'),
    allergies: namesOr(allergySchema).describe('allergies, by substance'),
    immunizations: namesOr(immunizationSchema).describe('vaccinations'),
    encounters: namesOr(encounterSchema).describe('hospital stays and visits'),
    trialParticipation: namesOr(trialParticipationSchema).describe('other trials'),
    incomplete: z
      .array(z.enum(LISTS))
      .optional()
      .describe('names of lists that hold only a part: what is not in them may be, a list such as ["drugs"]'),
    reproductive: reproductiveSchema,
    statements: statementsSchema,
  })
  .describe(
    'A patient as screen reads it. Only what is known needs to be there; a list that is there counts as complete.',
  )

function namesOr<S extends z.ZodObject>(entry: S): z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, S]>>> {
  return z.array(z.union([nameSchema, entry])).optional()
}
