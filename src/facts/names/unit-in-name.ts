import { remembered, rememberedOf } from '../../kernel/remembered.js'
import { withoutAsides } from './aside.js'
import { compact } from '../quantity/spelling.js'
import type { Analyte } from '../analyte.js'

/**
 * The unit that a name tells, which counts where the result has none of its own: 88 of `MCV (fl)` are femtolitres, and 80
 * of `FVC % predicted` are per cent.
 */
export function unitInName(name: string, value: unknown, analyte: Analyte): string | undefined {
  // most names have no bracket
  const bracketed = name.includes('(') || name.includes('[') ? unitInBrackets(name)(analyte) : undefined
  if (bracketed !== undefined) return bracketed
  return analyte.unit === '%' && typeof value === 'number' && name.includes('%') ? analyte.unit : undefined
}

/** By the name first: there is no end to names, and of each of those that are remembered few analytes are asked. */
const unitInBrackets = remembered((name) =>
  rememberedOf((analyte: Analyte) => withoutAsides(name).asides.find((aside) => isUnitOf(aside, analyte))),
)

/** German laboratories count cells in giga particles a litre; `g/l` are grams. */
const GIGA = /^G(?:pt)?\/[lL]$/u

/** Whether a text is one of the analyte's own units, whatever its capitals. A number alone is none. */
export function isUnitOf(text: string, { conversions }: Analyte): boolean {
  if (GIGA.test(compact(text)) && conversions.has('10*9/L')) return true
  const written = compact(text).toLowerCase()
  return written !== '1' && [...conversions.keys()].some((unit) => unit.toLowerCase() === written)
}
