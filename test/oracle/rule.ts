import type { DurationText } from './days.js'

/** Rules as a trial file has them, as far as they are generated here. */

export interface Bounds {
  readonly 'at-least'?: number
  readonly 'more-than'?: number
  readonly 'at-most'?: number
  readonly below?: number
  readonly equals?: number
}

export interface Lasting {
  readonly 'at-least'?: DurationText
  readonly 'more-than'?: DurationText
}

export interface DrugRule {
  readonly drug: string | readonly string[]
  readonly taken?: 'now' | 'ever'
  readonly within?: DurationText
  readonly except?: readonly string[]
  readonly route?: string | readonly string[]
  readonly response?: readonly string[]
  readonly for?: Lasting
  readonly purpose?: string | readonly string[]
  readonly 'unless-purpose'?: readonly string[]
  readonly dose?: Bounds & { readonly unit: 'mg/day' }
  readonly stable?: DurationText
  readonly unstable?: DurationText
  readonly silence?: 'unknown'
  readonly doubt?: 'ignored'
}

export interface ConditionRule {
  readonly condition: string | readonly string[]
  readonly status?: 'current' | 'ever'
  readonly within?: DurationText
  readonly for?: Lasting
  readonly grade?: { readonly 'at-least'?: number; readonly 'at-most'?: number }
  readonly times?: number
  readonly except?: readonly string[]
  readonly unclear?: readonly string[]
  readonly 'unless-treated-only-by'?: readonly string[]
}

export interface MeasureRule extends Bounds {
  readonly lab?: string
  readonly vital?: string
  readonly unit?: string
  readonly times?: 'ULN' | 'LLN'
  readonly is?: 'positive' | 'negative' | 'indeterminate'
  readonly valid?: DurationText
  readonly within?: DurationText
  readonly every?: DurationText
  readonly result?: 'ever'
  readonly sustained?: DurationText
  readonly 'refuted-by'?: string
  readonly doubt?: 'ignored'
  readonly silence?: 'ignored'
}

export interface ScoreRule extends Bounds {
  readonly score: string
  readonly valid?: DurationText
}

export interface ScoreItemRule {
  readonly 'score-item': string
  readonly items: readonly string[]
  readonly 'at-least'?: number
  readonly valid?: DurationText
  readonly within?: DurationText
}

export interface EventRule {
  readonly procedure?: string | readonly string[]
  readonly immunization?: string | readonly string[]
  readonly encounter?: string | readonly string[]
  readonly 'trial-participation'?: 'other'
  readonly reason?: string | readonly string[]
  readonly except?: string | readonly string[]
  readonly done?: 'now' | 'ever'
  readonly within?: DurationText
  readonly for?: Lasting
  readonly doubt?: 'ignored'
}

export interface AllergyRule {
  readonly allergy: string | readonly string[]
  readonly reaction?: string | readonly string[]
}

export interface TogetherRule {
  readonly together: readonly string[]
  readonly route?: string | readonly string[]
  readonly for: Lasting
}

export interface DifferentDrugsRule {
  readonly 'different-drugs': string | readonly string[]
  readonly 'at-least': number
  readonly route?: string | readonly string[]
  readonly response?: readonly string[]
  readonly for?: Lasting
}

export interface SteroidRule {
  readonly 'steroid-dose': Bounds & { readonly unit: 'mg/day' | 'mg/kg/day' }
  readonly 'weight-valid'?: DurationText
}

export interface Therapy {
  readonly 'start-of': readonly string[]
  readonly 'from-onset-of'?: string | readonly string[]
  readonly route?: string | readonly string[]
}

export interface PersistenceRule extends Bounds {
  readonly persistence: string
  readonly unit?: string
  readonly after: Therapy & { readonly length: DurationText }
  readonly 'interrupted-by'?: Bounds
  readonly valid?: DurationText
}

export interface RiseRule {
  readonly rise: string
  readonly times: number
  readonly since: Therapy
  readonly valid?: DurationText
}

export interface Band extends Bounds {
  readonly from: number
  readonly to?: number
}

export interface LabByAgeRule {
  readonly 'lab-by-age': string
  readonly unit?: string
  readonly bands: readonly Band[]
  readonly valid?: DurationText
}

export interface ChildbearingRule {
  readonly 'childbearing-potential': { readonly from: number; readonly to: number }
}

export interface PregnancyTestRule {
  readonly 'pregnancy-test': 'negative' | 'positive'
  readonly specimen?: 'any' | 'urine' | 'blood'
  readonly valid: DurationText
}

export interface AskRule {
  readonly ask: string
  readonly name?: string
  readonly 'settled-by'?: Rule
}

export interface AtLeastRule {
  readonly 'at-least': number
  readonly of: readonly Rule[]
}

export interface WhenRule {
  readonly when: Rule
  readonly then: Rule
}

export interface DoubtRule {
  readonly 'doubted-by': Rule
  readonly rule: Rule
  readonly 'in-doubt': Rule
  readonly doubts?: 'yes'
}

export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly 'same-fact': readonly Rule[] }
  | { readonly age: Bounds }
  | { readonly sex: 'female' | 'male' }
  | { readonly 'find-out': string }
  | { readonly classification: string }
  | AtLeastRule
  | TogetherRule
  | DifferentDrugsRule
  | SteroidRule
  | LabByAgeRule
  | PersistenceRule
  | RiseRule
  | ChildbearingRule
  | PregnancyTestRule
  | WhenRule
  | DoubtRule
  | DrugRule
  | ConditionRule
  | MeasureRule
  | ScoreRule
  | ScoreItemRule
  | EventRule
  | AllergyRule
  | AskRule
