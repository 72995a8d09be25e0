import type { ItemSource } from './item-source.js'
import type { Item, Term } from './term.js'

/** A set of classification criteria, which a record may state as met, or of which it may give the items. */
export interface Classification extends Term {
  /** id of the condition that it classifies */
  readonly of: string
  readonly excludedBy: readonly Exclusion[]
  /** ids of procedures by which its authors exclude, too; missing where there are none */
  readonly excludedByProcedures?: readonly string[] | undefined
  /** ids of analytes of which a positive result of any time may be of what excludes; missing where there are none */
  readonly excludedByResults?: readonly string[] | undefined
  /** empty where the set is known by its name only */
  readonly items: readonly ClassificationItem[]
  /** the ways to meet it, any of which will do; of a way every requirement must hold */
  readonly ways: readonly (readonly Requirement[])[]
}

/** A condition by which the authors of a set exclude. */
export interface Exclusion {
  /** its id */
  readonly condition: string
  /** what must hold of it, where it does not always exclude: `it is AIDS` */
  readonly where: string | undefined
}

export interface ClassificationItem extends Item {
  /** what it adds where points are counted */
  readonly points: number
  /** of the items of one group the best one gives its points; an item without companions is a group of its own */
  readonly group: string
  /** the facts that can show it where the record does not give it */
  readonly from: ItemSource | undefined
  /** id of the condition that whoever has the item has, or had */
  readonly tellsOf?: string | undefined
}

/** What one way to meet a set asks of its items. */
export type Requirement =
  /** so many of these items are present */
  | {
      readonly kind: 'count'
      readonly atLeast: number
      /** ids */
      readonly of: readonly string[]
      /** the word for these items where they have one: `objective` */
      readonly mark: string | undefined
    }
  /** the items that are present add up to so many points */
  | { readonly kind: 'points'; readonly atLeast: number }
  /** the item is absent */
  | { readonly kind: 'without'; readonly item: string }
