import * as z from 'zod'
import { EFFORTS } from '../../facts/effort.js'
import { NEED_KINDS } from '../../language/rule/finding.js'
import { VARIABLE_KINDS } from '../../language/rule/threshold.js'

export const daySchema = z.iso.date().describe('A calendar day, YYYY-MM-DD.')
const pointer = z.string().describe('JSON pointer into the patient file; empty for the file as a whole.')

export const outcomeSchema = z
  .enum(['satisfied', 'violated', 'unknown', 'judgment'])
  .describe(
    'Seen from eligibility: an exclusion criterion is satisfied when the patient does not have what it excludes.',
  )

export const basisSchema = z
  .enum(['recorded', 'assumed', 'none'])
  .describe('What an outcome rests on: facts; silence of the record taken at its word; nothing.')

export const verdictSchema = z.enum(['potentially-eligible', 'undetermined', 'ineligible'])

const sectionSchema = z
  .enum(['description', 'inclusion', 'exclusion'])
  .describe('The part of the registry record that a criterion comes from.')

export const evidenceSchema = z.strictObject({ path: pointer, label: z.string(), value: z.string() })

export const needSchema = z
  .strictObject({ need: z.string(), kind: z.enum(NEED_KINDS) })
  .describe('Something that is not known and would settle a criterion.')

const boundSchema = z.union([z.number(), z.string()])

export const differenceSchema = z
  .strictObject({
    kind: z
      .enum(VARIABLE_KINDS)
      .describe(
        'Of a drug it is the day of the last dose, or whether it is taken; of a stable-dose the day since which it is unchanged; of an immunization, procedure, encounter or trial the last day.',
      ),
    what: z.string(),
    recorded: z.string().describe('As the record has it; empty for what is not in it.'),
    paths: z.array(pointer),
    value: boundSchema
      .nullable()
      .describe('A number in the unit, a day, or a word; null where it is none, such as a drug that is taken still.'),
    unit: z.string().nullable().describe('As a clinician writes it; of days the unit of the distance.'),
    needs: z
      .strictObject({
        atLeast: boundSchema.optional(),
        moreThan: boundSchema.optional(),
        atMost: boundSchema.optional(),
        below: boundSchema.optional(),
        equals: boundSchema.optional(),
      })
      .describe(
        'What it would have to be: a number in the unit, a day or a word. Every bound that is given must hold.',
      ),
    distance: z
      .number()
      .nullable()
      .describe(
        'How much is missing at the least, in the unit; what goes on counts up to the screening date. Null for words.',
      ),
  })
  .describe('How something of the record stands to what it would have to be.')

export const counterfactualSchema = z
  .strictObject({
    sets: z
      .array(z.array(differenceSchema))
      .describe(
        'The smallest sets of facts that would have to differ, all of a set together, so that no criterion is violated; what is unknown stays so. Empty where nothing changeable does it.',
      ),
    more: z.int().min(0).describe('How many sets of the same size there are beside those that are listed.'),
    complete: z.boolean().describe('False where the search was broken off: there may be other sets, or smaller ones.'),
    against: z
      .array(z.string())
      .describe('The criteria that nothing changeable clears: each for itself, or all together.'),
  })
  .describe(
    'What could be otherwise: results, doses, drugs taken now and washouts; never age, sex, conditions, procedures, allergies or a drug ever taken.',
  )

const readingSchema = z
  .strictObject({
    note: z.string().describe('How the ambiguous source text was read, and why.'),
    otherwise: outcomeSchema.nullable().describe('The outcome under the other reading; null where none is evaluated.'),
    ask: z
      .string()
      .nullable()
      .describe(
        'Whom to ask about which item of the record, where the other reading gives another outcome; else null.',
      ),
  })
  .describe('How an ambiguous source text was read, and what the other reading would give.')

export const criterionResultSchema = z.strictObject({
  id: z.string().describe('`I4`, `E12b`: unique within its trial.'),
  kind: sectionSchema,
  text: z.string().describe('The criterion in our own short words.'),
  source: z.strictObject({
    section: sectionSchema,
    item: z.int().min(1).describe('The place in the list of the registry record, from 1.'),
  }),
  outcome: outcomeSchema,
  basis: basisSchema,
  reason: z.string().describe('One or a few clauses, without full stop.'),
  evidence: z.array(evidenceSchema),
  missing: z.array(needSchema),
  asks: z.array(z.string()).describe('Questions for the investigator that remain, whatever the outcome.'),
  clearsOn: daySchema.nullable().describe('First day on which, if nothing else changes, it is no longer violated.'),
  surelyClearsOn: daySchema
    .nullable()
    .optional()
    .describe(
      'Given where it is unknown on that day: the first day on which it is neither violated nor unknown, null if never by time alone.',
    ),
  applies: z.boolean().describe('False where a condition of the criterion is not met; then it is satisfied.'),
  reading: readingSchema.nullable(),
  distances: z
    .array(differenceSchema)
    .describe('Of a violated criterion, how far each number on which that rests is from the other side.'),
})

export const criterionChangeSchema = z.strictObject({
  id: z.string().describe('The criterion.'),
  from: outcomeSchema,
  to: outcomeSchema,
  reason: z.string().describe('Why, in the words of the new outcome; empty where only a person can tell.'),
})

export const calendarEntrySchema = z.strictObject({
  date: daySchema,
  trial: z.string(),
  verdict: z
    .strictObject({ from: verdictSchema, to: verdictSchema })
    .nullable()
    .describe('Null where the verdict stays.'),
  criteria: z.array(criterionChangeSchema).describe('The criteria that come out otherwise than the day before.'),
})

export const trialResultSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  recruitment: z.string().describe('As the registry prints it, in lower case. It never changes the verdict.'),
  verdict: verdictSchema,
  sponsor: z
    .string()
    .nullable()
    .describe('Whom to ask about an ambiguous text; null where the record at hand names no sponsor.'),
  contact: z.string().nullable().describe('Whom to ask beside, or instead of, the sponsor.'),
  otherVerdicts: z
    .array(z.strictObject({ verdict: verdictSchema, criteria: z.array(z.string()) }))
    .describe(
      'The verdicts that other readings of ambiguous texts would give: each if all of these criteria were read the other way.',
    ),
  sourceGaps: z
    .array(z.string())
    .describe(
      'Sentences that name the parts of the registry record that are missing or cut off: at best undetermined.',
    ),
  fitsUntil: daySchema.nullable().describe('Last day on which the trial still may fit, if nothing else changes.'),
  fitEndedBy: z
    .array(criterionChangeSchema)
    .describe('What ends the fit: the criteria that are violated or unknown on the day after `fitsUntil`.'),
  clearsOn: daySchema
    .nullable()
    .describe('First day on which, if nothing else changes, no criterion is violated any more.'),
  soleReason: z.string().nullable().describe('The criterion that is violated, where it is the only one.'),
  counterfactual: counterfactualSchema.nullable().describe('Null unless the trial is ineligible.'),
  criteria: z.array(criterionResultSchema),
})

export const placeSchema = z.strictObject({ trial: z.string(), criterion: z.string() })

export const worklistEntrySchema = z.strictObject({
  ...needSchema.shape,
  effort: z.enum(EFFORTS).describe('What it takes to find it out.'),
  alone: z
    .array(z.string())
    .describe('Undetermined trials in which nothing else is missing: once this is known, the verdict is.'),
  decides: z.array(placeSchema).describe('The criteria that one answer to it can decide, whatever else is missing.'),
  helps: z.array(placeSchema).describe('The criteria that it can decide only together with something else.'),
})

/** What `screen --json` prints for one patient. */
export const resultSchema = z.strictObject({
  patient: z.string(),
  asOf: daySchema,
  asOfSource: z.enum(['option', 'patient', 'today']),
  criteriaDigest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/u)
    .describe('Of the criteria and vocabulary: the same digest, patient and as-of date give the same bytes.'),
  version: z.string(),
  trials: z.array(trialResultSchema),
  worklist: z
    .array(worklistEntrySchema)
    .describe('What to find out next, most decisive first; last what only concerns trials that take no patients.'),
  calendarUntil: daySchema.optional().describe('With --calendar: the last day that the calendar looks at.'),
  calendar: z
    .array(calendarEntrySchema)
    .optional()
    .describe(
      'With --calendar: the days after `asOf` on which outcomes change, if nothing else changes and results grow old; by day, then in the order of the trials.',
    ),
  warnings: z.array(z.strictObject({ path: pointer, message: z.string() })),
})
