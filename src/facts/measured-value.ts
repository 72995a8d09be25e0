import type { Range } from '../kernel/range.js'

export type ResultWord = 'positive' | 'negative' | 'indeterminate' | 'normal'

/** What was measured, in the analyte's own unit. */
export type MeasuredValue =
  | { readonly kind: 'quantity'; readonly range: Range }
  /** the reciprocal of the dilution */
  | { readonly kind: 'titre'; readonly range: Range }
  | { readonly kind: 'word'; readonly word: ResultWord }
  /** not usable, and why: `120 g/dL is 1200 g/L, which is implausible`; one that is not final yet, or was not understood, may come to anything */
  | { readonly kind: 'set-aside'; readonly why: string; readonly isPending?: true }
