/** What `screen explain` answers, as plain data in the form of its JSON; the schema says what each part means. */
import type { Read } from '../result/result.js'
import type * as schema from './explanation-schema.js'

export type TruthName = Read<typeof schema.truthSchema>
export type RuleExplanation = Read<typeof schema.ruleExplanationSchema>
export type Explanation = Read<typeof schema.explanationSchema>
export type CriterionExplanation = Explanation['criteria'][number]
