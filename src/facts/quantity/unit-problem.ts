import { listed } from '../../kernel/listed.js'
import { quoted } from './spelling.js'
import type { Analyte } from '../analyte.js'
import { unitLabel } from './unit-label.js'

/** Why a written unit cannot be converted into the unit of an analyte. */
export type UnitProblem =
  | { readonly problem: 'unknown-unit'; readonly nearest: string | undefined }
  /** a known unit that measures something else */
  | { readonly problem: 'another-quantity' }
  /** a unit of this quantity, but what it amounts to depends on the assay */
  | { readonly problem: 'assay-specific' }

const PER_SURFACE = 'it is per 1.73 m² of body surface'
/** How those units begin that are so: what is not divided by the surface is another quantity, as a creatinine clearance. */
const BEFORE_SURFACE = /^(?<rate>.+)\/\{1\.73_m2\}$/u

function isWithoutSurface(written: string, { unit = '' }: Analyte): boolean {
  return BEFORE_SURFACE.exec(unit)?.groups?.['rate']?.toLowerCase() === written.toLowerCase()
}

/** The UCUM codes that an analyte accepts by its own table, its own unit first. */
export function unitsOf({ unit, conversions }: Analyte): readonly string[] {
  return [...new Set([...(unit === undefined ? [] : [unit]), ...conversions.keys()])]
}

/** `'mmHg' is not a unit of IgG; g/L, mg/dL, mg/L or g/dL would make sense` */
export function explainUnitProblem(problem: UnitProblem, written: string, analyte: Analyte): string {
  const fitting = makesSense(unitsOf(analyte))
  switch (problem.problem) {
    case 'unknown-unit':
      return problem.nearest === undefined
        ? `${quoted(written)} is not a unit that is known here; ${fitting}`
        : `${quoted(written)} is not a unit that is known here; did you mean '${problem.nearest}'?`
    case 'another-quantity':
      if (isWithoutSurface(written, analyte))
        return `${quoted(written)} does not say that ${PER_SURFACE}; ${fitting}, if it is`
      return `${quoted(written)} is not a unit of ${analyte.label}; ${fitting}`
    case 'assay-specific':
      return `what ${quoted(written)} amounts to depends on the assay, so it cannot be converted; ${fitting}`
  }
}

/** `g/L, mg/dL or g/dL would make sense` */
export function makesSense(units: readonly string[]): string {
  return `${listed(units.map(unitLabel), 'or')} would make sense`
}
