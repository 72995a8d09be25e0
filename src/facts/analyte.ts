import type { Range } from '../kernel/range.js'
import type { Effort } from './effort.js'
import type { Term } from './term.js'
import type { ToldIn } from './told-in.js'

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
export interface Analyte extends Term, ToldIn {
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
  /** of what should not be there at all: a number above this is positive; else the limit on the same result decides */
  readonly positiveAbove?: number | undefined
  /** in the analyte's unit: a number below is negative, whoever reads it; between this and `positiveFrom` it is left to them */
  readonly negativeBelow?: number | undefined
  /** in the analyte's unit: a number from here on is positive, whoever reads it */
  readonly positiveFrom?: number | undefined
  /** for a panel: the ids of its tests */
  readonly members: readonly string[]
  /** for a panel: whether one negative member makes it negative, or only all of them */
  readonly negativeWhen: 'one-member' | 'every-member'
  /** ids of analytes that look equivalent and are not: named when only they are recorded */
  readonly notEquivalent: readonly string[]
  /** what it takes to measure it; missing where it is what its kind usually takes */
  readonly effort?: Effort | undefined
}
