import { nearest } from '../../kernel/nearest.js'
import { compact } from './spelling.js'
import type { Analyte, Conversion } from '../analyte.js'
import { factorByUcum, isUcum } from './ucum.js'
import { unitLabel } from './unit-label.js'
import { unitsOf, type UnitProblem } from './unit-problem.js'

const SAME: Conversion = { factor: 1, offset: 0 }

/** Shorter spellings mean different things in capitals: `mM` is not mm, `C` no coulomb. */
const SHORTEST_TO_FOLD = 3

/** A number in front of a unit is mostly a power whose raised digits were lost: `109/L`. */
const LEADING_NUMBER = /^\d+(?![\d*^])/u

/** Annotations that only say that something is counted; every other one tells what is measured. */
const COUNTING: ReadonlySet<string> = new Set(['{cells}', '{cell}', '{count}', '{counts}', '{#}'])

/** How many spellings are remembered for one analyte before all are forgotten. */
const MOST = 500

/** Reads units as people write them, each for the analyte that was measured. */
export class Units {
  private readonly written: ReadonlyMap<string, string>
  private made: Aliases | undefined
  private readonly known = new WeakMap<Analyte, Map<string, Conversion | UnitProblem>>()
  /** what was asked for last, which the limits of the same result ask for again */
  private last:
    { readonly written: string; readonly analyte: Analyte; readonly found: Conversion | UnitProblem } | undefined

  /** @param aliases everyday spelling → UCUM code */
  constructor(aliases: ReadonlyMap<string, string>) {
    this.written = aliases
  }

  /** How a value in the written unit becomes one in the unit of the analyte, or why it cannot. */
  conversion(written: string, analyte: Analyte): Conversion | UnitProblem {
    if (this.last?.written === written && this.last.analyte === analyte) return this.last.found
    const found = this.remembered(written, analyte)
    this.last = { written, analyte, found }
    return found
  }

  /** The UCUM code that an everyday spelling stands for; any other text as it is, without spaces. */
  codeOf(written: string): string {
    const text = compact(written)
    const { exact, folded } = this.aliases()
    return exact.get(text) ?? folded.get(text.toLowerCase()) ?? text
  }

  private remembered(written: string, analyte: Analyte): Conversion | UnitProblem {
    let ofAnalyte = this.known.get(analyte)
    if (ofAnalyte === undefined || ofAnalyte.size >= MOST) {
      ofAnalyte = new Map()
      this.known.set(analyte, ofAnalyte)
    }
    const remembered = ofAnalyte.get(written)
    if (remembered !== undefined) return remembered
    const found = this.resolve(compact(written), analyte)
    ofAnalyte.set(written, found)
    return found
  }

  private resolve(text: string, analyte: Analyte): Conversion | UnitProblem {
    if (analyte.unconvertible.has(text)) return { problem: 'assay-specific' }
    const own = analyte.conversions.get(text)
    if (own !== undefined) return own
    const aliases = this.aliases()
    const alias = aliases.exact.get(text) ?? aliases.folded.get(text.toLowerCase())
    // what the table knows never reaches UCUM as it stands: there `K/uL` is kelvin and `G/L` gauss
    const asItStands = alias === undefined && !LEADING_NUMBER.test(text) ? text : undefined
    for (const code of [alias, similarUnit(text, analyte), asItStands]) {
      if (code === undefined) continue
      if (analyte.unconvertible.has(code)) return { problem: 'assay-specific' }
      const conversion = analyte.conversions.get(code) ?? (code === analyte.unit ? SAME : byUcum(code, analyte))
      if (conversion !== undefined) return conversion
    }
    if (alias !== undefined || (asItStands !== undefined && isUcum(asItStands))) return { problem: 'another-quantity' }
    return { problem: 'unknown-unit', nearest: nearest(text, this.spellingsFor(analyte)) }
  }

  /** Made when a unit is written otherwise than UCUM does: most records have none. */
  private aliases(): Aliases {
    this.made ??= aliasesOf(this.written)
    return this.made
  }

  private *spellingsFor(analyte: Analyte): Iterable<string> {
    const units = unitsOf(analyte)
    yield* units
    for (const [written, ucum] of this.aliases().exact) if (units.includes(ucum)) yield written
  }
}

/** Spelling → UCUM code. */
interface Aliases {
  readonly exact: ReadonlyMap<string, string>
  /** in lower case; undefined where two aliases differ by case only and mean different units */
  readonly folded: ReadonlyMap<string, string | undefined>
}

function aliasesOf(written: ReadonlyMap<string, string>): Aliases {
  const exact = new Map<string, string>()
  const folded = new Map<string, string | undefined>()
  for (const [spelling, ucum] of written) {
    const text = compact(spelling)
    exact.set(text, ucum)
    if (text.length < SHORTEST_TO_FOLD) continue
    const key = text.toLowerCase()
    folded.set(key, !folded.has(key) || folded.get(key) === ucum ? ucum : undefined)
  }
  return { exact, folded }
}

/** Whether the answer of `conversion` is a problem. */
export function isProblem(answer: Conversion | UnitProblem): answer is UnitProblem {
  return 'problem' in answer
}

/**
 * The one unit of the analyte that differs only by capitals and square brackets (`MG/DL`, `mIU/mL` for `m[IU]/mL`), or that
 * this program writes so where it tells which units would make sense: `foci/4 mm²`.
 */
function similarUnit(text: string, analyte: Analyte): string | undefined {
  const written = bare(text)
  const isSimilar = (unit: string): boolean => bare(unit) === written || bare(compact(unitLabel(unit))) === written
  const similar = [...unitsOf(analyte), ...analyte.unconvertible].filter(isSimilar)
  return similar.length === 1 ? similar[0] : undefined
}

/** Without capitals, square brackets, and the sign of a square that may be missing. */
function bare(unit: string): string {
  return unit.replaceAll(/[[\]]|(?<=m)\^/gu, '').toLowerCase()
}

/**
 * UCUM converts whatever has the same dimension. That is not enough where the dimension says little: a share is no
 * field of a microscope, and a clearance no clearance per body surface. So annotations must agree, and a plain number
 * (a share, a ratio) is converted by the analyte's own table only.
 */
function byUcum(code: string, { unit, molarMass }: Analyte): Conversion | undefined {
  if (unit === undefined || annotations(code) !== annotations(unit)) return undefined
  if (annotations(unit) === '' && factorByUcum(unit, '1', undefined) !== undefined) return undefined
  return factorByUcum(code, unit, molarMass)
}

function annotations(code: string): string {
  const found = code.match(/\{[^}]*\}/gu) ?? []
  return found.filter((annotation) => !COUNTING.has(annotation)).join('')
}
