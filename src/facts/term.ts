import type { Duration } from '../kernel/duration.js'
import type { Range } from '../kernel/range.js'
import type { DoneFor } from './done-for.js'
import type { Effort } from './effort.js'
import type { GivenTo } from './given-to.js'
import type { Joint } from './joint.js'
import type { TreatingDrug, TreatingProcedure } from './treats.js'

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
  /** names of kinds of it that have no entry of their own: "miliary tuberculosis" of tuberculosis; missing where it has none */
  readonly narrower?: readonly string[] | undefined
  /** of a term found by such a name, or by a code that says less: that name or code. What is absent so is only that kind */
  readonly narrowedTo?: string
  readonly codes: readonly Code[]
  /** ids of the broader terms that this one is a kind of */
  readonly parents: readonly string[]
  readonly note?: string | undefined
}

/** Where a drug goes. `parenteral` and `systemic` are groups of these, used by rules only. */
export type Route =
  'oral' | 'iv' | 'sc' | 'im' | 'inhaled' | 'nasal' | 'topical' | 'ophthalmic' | 'rectal' | 'intra-articular'

/** A drug (one ingredient) or a class of drugs; a class has members and no routes. */
export interface DrugTerm extends Term, GivenTo, TreatingDrug {
  readonly kind: 'drug' | 'drug-class'
  /** the routes in which the ingredient is given, for when a record does not say */
  readonly routes: readonly Route[]
  /** ids of the ingredients of a combination product; empty for a single ingredient */
  readonly ingredients: readonly string[]
  /** a study drug that is not approved; of a class: study drugs without a name, each of which may be any drug */
  readonly investigational: boolean
  /** of a class: its members are forms of one drug, which counts once */
  readonly oneDrug?: true | undefined
  /** routes by which it is given for something else */
  readonly otherUseBy?: readonly Route[] | undefined
  /** so many milligrams a day, or more, are swallowed or injected: what is put on the skin or into the eye is told in percent */
  readonly systemicFrom?: number | undefined
}

/** What a drug is given for: suppression of a chronic infection, a transplant … */
export interface PurposeTerm extends Term {
  /** ids of conditions: a drug that is given for one of them, or for a kind of it, is given for this */
  readonly conditions: readonly string[]
}

/** How a condition runs when the record gives no status and no end. */
export type ConditionCourse =
  /** lasts for life unless the record ends it: lupus, HIV */
  | 'chronic'
  /** begins and ends: an infection, a cancer; without status or end, whether it is over is unknown */
  | 'episode'
  /** happens on a day: an infarction, a suicide attempt */
  | 'event'

export interface ConditionTerm extends Term, Joint {
  readonly course: ConditionCourse
  /** a name for many diseases: one of them that is over leaves nothing of it, as a lupus nephritis leaves the lupus */
  readonly group?: true | undefined
  /** ids of diseases of which it has some, without saying which */
  readonly overlapOf?: readonly string[] | undefined
  /** of a treatment of the past: ids of the conditions that it is mostly done for, each by itself */
  readonly doneFor?: readonly string[] | undefined
  /** the grade of what it is a kind of that says the same: stage 5 of a chronic kidney disease */
  readonly stage?: number | undefined
  /** as a rule it is removed where it is: what is done for tumours at large was not done for it */
  readonly treatedLocally?: true | undefined
  /** an acute infection that the body is rid of: nobody has it for more than a year */
  readonly passes?: true | undefined
  /** an infection that stays in the body, or comes back, as every kind of it: what it was treated with may go on after it */
  readonly stays?: true | undefined
  /** as every kind of it, it may be cured, but seldom within a stay that is for it */
  readonly outlastsStay?: true | undefined
}

/** Something that is done to a patient. */
export interface ProcedureTerm extends Term, TreatingProcedure, DoneFor {
  /** by its name it goes on: the only day of an entry is not its last, as of a maintenance dialysis */
  readonly goesOn?: true | undefined
}

/** One item of a score or of a set of criteria. */
export interface Item {
  readonly id: string
  readonly label: string
  readonly names?: readonly string[]
  /** the levels that exist, ascending, from 0; `present` / `absent` items have 0 and 1 */
  readonly levels: readonly number[]
}

export interface ScoreItem extends Item {
  /** points per level */
  readonly weight: number
}

/** A question of a score whose answer tells something by itself. */
export interface ScoreQuestion {
  /** LOINC */
  readonly codes: readonly string[]
  /** what it asks for: `thoughts of death or self-harm` */
  readonly about: string
  /** id of the condition that is suspected from the day of an answer on */
  readonly tellsOf: string
  /** answers that tell of nothing, by their codes or in words of lower case; the number 0 is one, too */
  readonly unlessAnswered: readonly string[]
}

/** An activity score: a recorded total, or the sum of weight × level over its items. */
export interface Score extends Term {
  /** lowest and highest possible total */
  readonly range: Range
  readonly items: readonly ScoreItem[]
  /** missing where it has none */
  readonly questions?: readonly ScoreQuestion[] | undefined
  /** names that do not say whether it is this one or another of its kind; missing where it has none */
  readonly unclear?: readonly string[] | undefined
  /** item results further apart than this are of different visits and are not added up */
  readonly visitWindow: Duration
  /** what it takes to score it; missing where it is an examination */
  readonly effort?: Effort | undefined
}
