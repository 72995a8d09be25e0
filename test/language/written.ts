import type { Range } from '../../src/kernel/range.js'
import type { ConditionFact, DrugFact, EventFact, Measurement } from '../../src/facts/fact.js'
import type { Sex } from '../../src/facts/facts.js'

/** A patient as a test writes one: names as texts, dates as texts. A list that is left out is a list that is missing. */
export interface Written {
  readonly asOf?: string
  readonly birth?: string
  readonly sex?: Sex
  readonly conditions?: readonly (string | WrittenCondition)[]
  readonly labs?: readonly WrittenResult[]
  readonly scores?: readonly WrittenScore[]
  readonly drugs?: readonly (string | WrittenDrug)[]
  readonly procedures?: readonly (string | WrittenEvent)[]
  readonly immunizations?: readonly (string | WrittenEvent)[]
  readonly potential?: boolean
  readonly pregnant?: boolean
  readonly statements?: Readonly<Record<string, boolean>>
  readonly strict?: boolean
}

export interface WrittenCondition extends Partial<Pick<ConditionFact, 'status' | 'grade'>> {
  readonly name: string
  readonly onset?: string
  readonly end?: string
  readonly meets?: readonly string[]
}

export interface WrittenDrug extends Partial<Pick<DrugFact, 'status' | 'ongoing' | 'route' | 'response'>> {
  readonly name: string
  readonly start?: string
  readonly end?: string
  readonly stableSince?: string
}

export interface WrittenEvent extends Partial<Pick<EventFact, 'status' | 'ongoing'>> {
  readonly name: string
  /** the one day of it, in place of start and end */
  readonly date?: string
  readonly start?: string
  readonly end?: string
}

export interface WrittenResult extends Partial<Pick<Measurement, 'low' | 'high' | 'flag'>> {
  readonly name: string
  readonly value: string | number
  readonly unit?: string
  readonly date?: string
}

export interface WrittenScore {
  readonly name: string
  readonly total?: number | Range
  readonly items?: Readonly<Record<string, number>>
  readonly date?: string
}
