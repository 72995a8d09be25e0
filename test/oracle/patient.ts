/** A patient as the program reads it, as far as it is generated here. */

interface Dated {
  readonly date?: string
  readonly start?: string
  readonly end?: string
  readonly ongoing?: boolean
}

export interface DrugEntry extends Dated {
  readonly name: string
  readonly code?: string
  readonly status?: 'absent' | 'planned' | 'not-taken' | 'ordered' | 'uncertain'
  readonly route?: string
  readonly dose?: string
  readonly stableSince?: string
  readonly response?: string
  readonly purpose?: string
}

export interface ConditionEntry {
  readonly name: string
  readonly code?: string
  readonly status?: 'active' | 'resolved' | 'absent' | 'suspected'
  readonly onset?: string
  readonly end?: string
  /** it was there until then, and may be there still */
  readonly remission?: string
  readonly grade?: number
  readonly meets?: readonly string[]
  readonly treatment?: string | readonly string[]
  /** only what was done for it tells of it, which may be long after it began: no record writes it here */
  readonly isByTreatment?: true
  /** what other lists tell of its treatment: no record writes it here */
  readonly treatedBy?: readonly TreatedBy[]
}

export interface TreatedBy {
  readonly name: string
  readonly table: 'procedures' | 'drugs'
  /** it was this condition, and no other, that it treated */
  readonly isCertain: boolean
}

export interface MeasureEntry {
  readonly name: string
  readonly value: number | string
  readonly unit?: string
  readonly date?: string
  readonly time?: string
  readonly low?: number
  readonly high?: number
  readonly flag?: string
  readonly status?: string
  /** which of the tests that stand in for each other it is: no record writes it */
  readonly test?: string
}

export interface ScoreEntry {
  readonly name: string
  readonly value?: number | string
  readonly items?: Readonly<Record<string, number | string>>
  readonly others?: 'absent'
  readonly date?: string
}

export interface ClassificationEntry {
  readonly name: string
  readonly met?: boolean
  readonly items?: Readonly<Record<string, boolean | string>>
  readonly others?: 'absent'
  readonly excluded?: boolean
  readonly date?: string
}

export interface EventEntry extends Dated {
  readonly name?: string
  readonly code?: string
  readonly kind?: string
  readonly id?: string
  readonly status?: 'absent' | 'uncertain'
  readonly reason?: string | readonly string[]
}

export interface AllergyEntry {
  readonly name: string
  readonly code?: string
  readonly status?: 'absent' | 'uncertain'
  readonly reaction?: string
  readonly date?: string
}

/** The lists in which what is not there is assumed not to be. */
export type ListName =
  'conditions' | 'drugs' | 'procedures' | 'allergies' | 'immunizations' | 'encounters' | 'trialParticipation'

export interface Patient {
  readonly id: string
  readonly asOf?: string
  readonly birthDate?: string
  readonly age?: number
  readonly sex?: string
  readonly conditions?: readonly (string | ConditionEntry)[]
  readonly labs?: readonly MeasureEntry[]
  readonly vitals?: readonly MeasureEntry[]
  readonly scores?: readonly ScoreEntry[]
  readonly classifications?: readonly ClassificationEntry[]
  readonly drugs?: readonly (string | DrugEntry)[]
  readonly procedures?: readonly (string | EventEntry)[]
  readonly allergies?: readonly (string | AllergyEntry)[]
  readonly immunizations?: readonly (string | EventEntry)[]
  readonly encounters?: readonly (string | EventEntry)[]
  readonly trialParticipation?: readonly (string | EventEntry)[]
  readonly reproductive?: { readonly childbearingPotential?: boolean; readonly pregnant?: boolean }
  readonly incomplete?: readonly ListName[]
  readonly statements?: Readonly<Record<string, boolean>>
}
