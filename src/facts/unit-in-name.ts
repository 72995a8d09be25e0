import { withoutAsides } from './aside.js'
import { compact } from './spelling.js'
import type { Analyte } from './term.js'

/** Most names have none. */
const BRACKET = /[([]/u

/**
 * The unit that a name tells, which counts where the result has none of its own: 88 of `MCV (fl)` are femtolitres, and 80
 * of `FVC % predicted` are per cent.
 */
export function unitInName(name: string, value: unknown, analyte: Analyte): string | undefined {
  const bracketed = BRACKET.test(name)
    ? withoutAsides(name).asides.find((aside) => isUnitOf(aside, analyte))
    : undefined
  if (bracketed !== undefined) return bracketed
  return analyte.unit === '%' && typeof value === 'number' && name.includes('%') ? analyte.unit : undefined
}

/** German laboratories count cells in giga particles a litre; `g/l` are grams. */
const GIGA = /^G(?:pt)?\/[lL]$/u

/** Whether a text is one of the analyte's own units, whatever its capitals. A number alone is none. */
export function isUnitOf(text: string, { conversions }: Analyte): boolean {
  if (GIGA.test(compact(text)) && conversions.has('10*9/L')) return true
  const written = compact(text).toLowerCase()
  return written !== '1' && [...conversions.keys()].some((unit) => unit.toLowerCase() === written)
}
