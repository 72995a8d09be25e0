import type { Duration } from '../kernel/duration.js'
import type { Range } from '../kernel/range.js'

/** A code of a public code system, as written in a patient file: `loinc:2160-0` is system `loinc`, code `2160-0`. */
export type CodeSystem = 'loinc' | 'icd10' | 'snomed' | 'rxnorm' | 'atc' | 'cvx'

export interface Code {
  readonly system: CodeSystem
  readonly code: string
  /** true when every longer code that starts with this one means the same: ICD-10 categories */
  readonly prefix: boolean
}

/** One entry of the vocabulary. Every name is matched ignoring case, accents and punctuation. */
export interface Term {
  /** lower case with hyphens, unique within its lexicon: `anti-cd20` */
  readonly id: string
  /** how a clinician says it, used in every report: `anti-CD20 antibody` */
  readonly label: string
  /** synonyms, abbreviations and brands */
  readonly names: readonly string[]
  readonly codes: readonly Code[]
  /** ids of the broader terms that this one is a kind of */
  readonly parents: readonly string[]
  readonly note?: string
}

/** Where a drug goes. `parenteral` and `systemic` are groups of these, used by rules only. */
export type Route =
  'oral' | 'iv' | 'sc' | 'im' | 'inhaled' | 'nasal' | 'topical' | 'ophthalmic' | 'rectal' | 'intra-articular'

/** A drug (one ingredient) or a class of drugs; a class has members and no routes. */
export interface DrugTerm extends Term {
  readonly kind: 'drug' | 'drug-class'
  /** the routes in which the ingredient is given, for when a record does not say */
  readonly routes: readonly Route[]
  /** ids of the ingredients of a combination product; empty for a single ingredient */
  readonly ingredients: readonly string[]
  /** a study drug that is not approved; of a class: study drugs without a name, each of which may be any drug */
  readonly investigational: boolean
}

/** How a condition runs when the record gives no status and no end. */
export type ConditionCourse =
  /** lasts for life unless the record ends it: lupus, HIV */
  | 'chronic'
  /** begins and ends: an infection, a cancer; without status or end, whether it is over is unknown */
  | 'episode'
  /** happens on a day: an infarction, a suicide attempt */
  | 'event'

export interface ConditionTerm extends Term {
  readonly course: ConditionCourse
}

/** `value × factor + offset` is the value in the analyte's own unit. */
export interface Conversion {
  readonly factor: number
  readonly offset: number
}

export type AnalyteKind =
  /** number with unit */
  | 'quantity'
  /** reciprocal dilution */
  | 'titre'
  /** number comparable only with the limits on the same result, or a word */
  | 'limit-relative'
  /** positive, negative, indeterminate */
  | 'qualitative'
  /** several tests under one name: see `members` */
  | 'panel'

/** Something measured: a laboratory analyte or a vital sign. */
export interface Analyte extends Term {
  readonly kind: AnalyteKind
  /** UCUM code of the unit in which values are kept and compared; undefined where no unit makes sense */
  readonly unit: string | undefined
  /** every unit accepted without asking the UCUM library, by UCUM code */
  readonly conversions: ReadonlyMap<string, Conversion>
  /** UCUM codes that name a quantity that cannot be converted for this analyte (copies/mL of a viral load) */
  readonly unconvertible: ReadonlySet<string>
  /** g/mol, for mass ↔ molar conversions by the UCUM library */
  readonly molarMass: number | undefined
  /** in the analyte's unit; a value outside is set aside */
  readonly plausible: Range | undefined
  /** in the analyte's unit; a value outside is used with a warning */
  readonly usual: Range | undefined
  /** for a panel: the ids of its tests */
  readonly members: readonly string[]
  /** for a panel: whether one negative member makes it negative, or only all of them */
  readonly negativeWhen: 'any' | 'all'
  /** ids of analytes that look equivalent and are not: named when only they are recorded */
  readonly notEquivalent: readonly string[]
}

export interface ScoreItem {
  readonly id: string
  readonly label: string
  /** points per level */
  readonly weight: number
  /** the levels that exist, ascending, from 0; `present` / `absent` items have 0 and 1 */
  readonly levels: readonly number[]
}

/** An activity score: a recorded total, or the sum of weight × level over its items. */
export interface Score extends Term {
  /** lowest and highest possible total */
  readonly range: Range
  readonly items: readonly ScoreItem[]
  /** item results further apart than this are of different visits and are not added up */
  readonly visitWindow: Duration
}

/** A set of classification criteria, which a record may state as met. */
export interface Classification extends Term {
  /** id of the condition that it classifies */
  readonly of: string
  /** ids of conditions that contradict a statement that it is met */
  readonly excludedBy: readonly string[]
}
