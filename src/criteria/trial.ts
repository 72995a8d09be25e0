import type { Anchor, Rule } from '../language/rule/rule.js'

/** The parts of a registry record that criteria come from; `description` holds what its text says outside the lists. */
export type Section = 'description' | 'inclusion' | 'exclusion'

/** How much of a section the record at hand holds. */
export type Completeness = 'complete' | 'partial' | 'missing'

export interface Source {
  /** the registry whose record was read: `ClinicalTrials.gov` */
  readonly registry: string
  /** through which page or copy it was read */
  readonly via: string
  /** the day of the record or of the page, ISO 8601 */
  readonly seen: string
  readonly inclusion: Completeness
  readonly exclusion: Completeness
  /** what a person must still read in the registry, one sentence a gap */
  readonly gaps: readonly string[]
  /** the day of the last update of the record, ISO 8601 */
  readonly version?: string | undefined
  /** of the eligibility text that the criteria were encoded from */
  readonly sha256?: string | undefined
  /** of each item of its lists */
  readonly digests?: { readonly inclusion: readonly string[]; readonly exclusion: readonly string[] } | undefined
}

/** One line of a trial's published lists, compiled. */
export interface Criterion {
  /** `I4`, `E12`, `E12b` */
  readonly id: string
  readonly section: Section
  /** its position in the list of its section, from 1 */
  readonly item: number
  /** what the item asks, in our own short words */
  readonly text: string
  readonly anchor: Anchor
  /** what is true of the patient; whether that is wanted, the section says */
  readonly rule: Rule
  /** true where the rule asks a person, so that a statement may answer it */
  readonly asks: boolean
  /** true where the rule is a question and nothing else */
  readonly onlyAsks: boolean
  /** how an ambiguous text was read, and why */
  readonly reading: string | null
  /** the rule under the other reading */
  readonly otherwise: Rule | null
}

export interface Trial {
  /** registry number */
  readonly id: string
  readonly title: string
  /** as the registry prints it: `1/2` */
  readonly phase: string
  /** as the registry prints it, in lower case */
  readonly recruitment: string
  /** the organisation that is responsible for it; undefined where the record at hand does not name one */
  readonly sponsor?: string | undefined
  /** whom to ask beside, or instead of, the sponsor */
  readonly contact?: string | undefined
  readonly source: Source
  /** in the order of the lists */
  readonly criteria: readonly Criterion[]
}
