import * as z from 'zod'
import { ANCHORS } from '../../language/rule/rule.js'
import {
  basisSchema,
  criterionResultSchema,
  daySchema,
  evidenceSchema,
  needSchema,
  outcomeSchema,
  resultSchema,
  trialResultSchema,
} from '../result/result-schema.js'

export const truthSchema = z
  .enum(['true', 'false', 'unknown', 'judgment'])
  .describe('What is true of the patient; whether that is wanted, the list of the criterion says.')

const factSchema = z.strictObject({
  ...evidenceSchema.shape,
  remarks: z.array(z.string()).describe('What was not used, or not as written, of this entry of the patient file.'),
})

const passedOverSchema = z.strictObject({
  ...factSchema.shape,
  why: z.string().describe('Why the entry has no part in the answer.'),
})

/** One operator of a rule with its answer. */
export const ruleExplanationSchema = z.strictObject({
  operator: z.string().describe('As criteria/README.md describes it.'),
  role: z
    .string()
    .nullable()
    .describe('What it is there for in the rule around it, where that does not go without saying.'),
  words: z.string().describe('What it asks, with its thresholds; its parts stand in `parts`.'),
  truth: truthSchema,
  applies: z.boolean().describe('False where a condition of the rule is not met.'),
  basis: basisSchema,
  reason: z.string().describe('Its own grounds, without those of its parts; empty where it has none.'),
  evidence: z.array(factSchema).describe('The facts that its own answer rests on.'),
  passedOver: z.array(passedOverSchema).describe('What else concerns it in the record.'),
  missing: z.array(needSchema).describe('What would settle it, beyond what its parts miss.'),
  asks: z.array(z.string()).describe('Its own questions that only a person can answer.'),
  changes: z
    .array(z.strictObject({ date: daySchema, truth: truthSchema }))
    .describe('The days after `asOf` on which its truth changes, if nothing else changes and results grow old.'),
  get parts() {
    return z.array(ruleExplanationSchema).describe('The rules inside it, also those that were not needed to decide.')
  },
})

const criterionExplanationSchema = z.strictObject({
  ...criterionResultSchema.shape,
  anchor: z.enum(ANCHORS).describe('The day that it is measured from; all fall on the screening date.'),
  changes: z
    .array(z.strictObject({ date: daySchema, outcome: outcomeSchema }))
    .describe('The days after `asOf` on which its outcome changes, if nothing else changes and results grow old.'),
  rule: ruleExplanationSchema,
  otherwise: ruleExplanationSchema
    .nullable()
    .describe('The rule under the other reading of the source; null without one.'),
})

/** What `screen explain --json` prints for one patient. */
export const explanationSchema = z.strictObject({
  ...resultSchema.pick({ patient: true, asOf: true, asOfSource: true, criteriaDigest: true, version: true }).shape,
  trial: z.strictObject({
    ...trialResultSchema.pick({ id: true, title: true, recruitment: true, verdict: true, sourceGaps: true }).shape,
    source: z
      .strictObject({ registry: z.string(), via: z.string(), seen: z.string() })
      .describe('The record that the trial was encoded from.'),
  }),
  criteria: z.array(criterionExplanationSchema),
  warnings: resultSchema.shape.warnings,
})
