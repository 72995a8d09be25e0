import type { Range } from '../kernel/range.js'

/** How much is taken. */
export type Dose =
  /** `milligramsPerDay`: on average; `milligramsOnItsDays`: on a day on which it is taken, where that may be another amount */
  | { readonly kind: 'daily'; readonly milligramsPerDay: number; readonly milligramsOnItsDays?: Range }
  /** as written: how much it is depends on the weight by which it was prescribed, which the record does not tell */
  | { readonly kind: 'per-kilogram'; readonly written: string }
  | { readonly kind: 'as-needed' }
  | { readonly kind: 'tapering' }
