/**
 * What `screen` answers, as plain data in the form of the JSON result. Every renderer starts from here.
 * Dates are ISO 8601 calendar dates.
 */
export type Outcome = 'satisfied' | 'violated' | 'unknown' | 'judgment'
export type Basis = 'recorded' | 'assumed' | 'none'
export type Verdict = 'potentially-eligible' | 'undetermined' | 'ineligible'
export type Section = 'description' | 'inclusion' | 'exclusion'

export interface Evidence {
  /** JSON pointer into the patient file */
  readonly path: string
  readonly label: string
  readonly value: string
}

/** Something that is not known and would settle a criterion. */
export interface Need {
  readonly need: string
  readonly kind: NeedKind
}

export type NeedKind =
  | 'demographic'
  | 'condition'
  | 'classification'
  | 'lab'
  | 'vital'
  | 'score'
  | 'drug'
  | 'procedure'
  | 'immunization'
  | 'list'
  | 'conflict'

/** How an ambiguous source text was read, and what the other reading would give. */
export interface ReadingResult {
  readonly note: string
  /** undefined in the trial file: no other reading is evaluated */
  readonly otherwise: Outcome | null
}

export interface CriterionResult {
  readonly id: string
  readonly kind: Section
  readonly text: string
  readonly source: { readonly section: Section; readonly item: number }
  readonly outcome: Outcome
  readonly basis: Basis
  /** one or a few clauses, without full stop */
  readonly reason: string
  readonly evidence: readonly Evidence[]
  readonly missing: readonly Need[]
  /** questions for the investigator that remain, whatever the outcome */
  readonly asks: readonly string[]
  readonly clearsOn: string | null
  readonly applies: boolean
  readonly reading: ReadingResult | null
}

export interface TrialResult {
  readonly id: string
  readonly title: string
  /** as the registry prints it, in lower case: `recruiting`, `completed` … */
  readonly recruitment: string
  readonly verdict: Verdict
  /** sentences that name the parts of the registry record that are missing or cut off */
  readonly sourceGaps: readonly string[]
  readonly fitsUntil: string | null
  readonly clearsOn: string | null
  readonly criteria: readonly CriterionResult[]
}

export interface WorklistEntry extends Need {
  readonly decides: readonly { readonly trial: string; readonly criterion: string }[]
}

export interface ScreeningResult {
  readonly patient: string
  readonly asOf: string
  readonly asOfSource: 'option' | 'patient' | 'today'
  readonly criteriaDigest: string
  readonly version: string
  readonly trials: readonly TrialResult[]
  readonly worklist: readonly WorklistEntry[]
  readonly warnings: readonly { readonly path: string; readonly message: string }[]
}
