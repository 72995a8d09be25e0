import type { Range } from '../../src/kernel/range.js'
import type {
  AllergyFact,
  ClassificationFact,
  ConditionFact,
  DrugFact,
  EventFact,
  Measurement,
} from '../../src/facts/fact.js'
import type { Sex } from '../../src/facts/facts.js'
import type { UnitFamily } from '../../src/facts/told-in.js'

/** A patient as a test writes one: names as texts, dates as texts. A list that is left out is a list that is missing. */
export interface Written {
  readonly asOf?: string
  readonly birth?: string
  readonly sex?: Sex
  readonly conditions?: readonly (string | WrittenCondition)[]
  readonly labs?: readonly WrittenResult[]
  readonly scores?: readonly WrittenScore[]
  readonly classifications?: readonly WrittenClassification[]
  /** names of laboratory tests that nobody knows */
  readonly unrecognisedLabs?: readonly string[]
  /** the kind of their units */
  readonly unrecognisedIn?: UnitFamily
  /** names of scores that nobody knows */
  readonly unrecognisedScores?: readonly string[]
  /** names of sets that nobody knows */
  readonly unrecognised?: readonly string[]
  readonly drugs?: readonly (string | WrittenDrug)[]
  readonly procedures?: readonly (string | WrittenEvent)[]
  readonly immunizations?: readonly (string | WrittenEvent)[]
  readonly allergies?: readonly (string | WrittenAllergy)[]
  readonly encounters?: readonly (string | WrittenEncounter)[]
  readonly trials?: readonly (string | WrittenEvent)[]
  readonly potential?: boolean
  readonly pregnant?: boolean
  readonly statements?: Readonly<Record<string, boolean>>
  readonly strict?: boolean
}

export interface WrittenCondition extends Partial<Pick<ConditionFact, 'status' | 'grade' | 'unsaid' | 'isOlder'>> {
  readonly name: string
  readonly onset?: string
  readonly end?: string
  readonly remission?: string
  readonly meets?: readonly string[]
  readonly treatment?: readonly string[]
  /** treatments in other lists; `?` behind one that may have been for something else */
  readonly elsewhere?: readonly string[]
  /** whether these lists are whole; they are where it is missing */
  readonly isWhole?: boolean
}

export interface WrittenDrug extends Partial<
  Pick<DrugFact, 'status' | 'ongoing' | 'route' | 'unreadDose' | 'response'>
> {
  readonly name: string
  readonly start?: string
  readonly end?: string
  readonly stableSince?: string
  /** mg a day, or why there is no such amount */
  readonly dose?:
    | number
    | { readonly onAverage: number; readonly onItsDays: readonly [low: number, high?: number] }
    | { readonly perKilogram: string }
    | 'as-needed'
    | 'tapering'
  readonly purpose?: string
}

export interface WrittenEvent extends Partial<Pick<EventFact, 'status' | 'doubt' | 'ongoing'>> {
  readonly name: string
  /** the one day of it, in place of start and end */
  readonly date?: string
  readonly start?: string
  readonly end?: string
}

export interface WrittenAllergy extends Partial<Pick<AllergyFact, 'status'>> {
  readonly name: string
  readonly reaction?: readonly string[]
  readonly date?: string
}

export interface WrittenEncounter extends WrittenEvent {
  /** one that begins with "suspected" is suspected */
  readonly reason?: readonly string[]
}

export interface WrittenResult extends Partial<Pick<Measurement, 'low' | 'high' | 'flag' | 'time'>> {
  readonly name: string
  readonly value: string | number
  readonly unit?: string
  readonly date?: string
  /** it is not final yet */
  readonly isPending?: true
}

export interface WrittenScore {
  readonly name: string
  readonly total?: number | Range
  readonly items?: Readonly<Record<string, number>>
  readonly date?: string
}

export interface WrittenClassification extends Partial<Pick<ClassificationFact, 'met' | 'excluded'>> {
  readonly name: string
  /** item id → present */
  readonly items?: Readonly<Record<string, boolean>>
  /** ids of items that are absent without being named */
  readonly others?: readonly string[]
}
