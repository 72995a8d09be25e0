import { plain } from './spelling.js'
import { LONGEST_RESULT, readQuantity } from './quantity-text.js'
import type { UnrecognisedMeasurement } from '../facts.js'
import type { ToldIn, UnitFamily } from '../told-in.js'
import type { WrittenResult } from './measure.js'
import type { Units } from './unit.js'

/**
 * Units that tell what a number is not, by their UCUM code. What a test of a virus, an antibody or a toxin may be printed in is
 * in neither: a number per mL or µL, per cent (of inhibition), U, IU, an index, ng/mL and its like (an antigen), fmol/L
 * and its like (a core antigen), mm of a skin test, days of a culture.
 */
const FAMILIES: ReadonlyMap<string, UnitFamily> = new Map([
  // the volume and the content of a cell, cells by the thousand in each microlitre, and a clotting time
  ...['fL', 'pg', '10*9/L', '10*12/L', '10*3/uL', '10*6/uL', 's'].map((code) => [code, 'cells'] as const),
  // what is there by the gram or by the millimole, and the activity of an enzyme
  ...['g/L', 'g/dL', 'mg/dL', 'mmol/L', 'umol/L', 'meq/L', 'mmol/mol', 'ukat/L', 'nkat/L'].map(
    (code) => [code, 'substances'] as const,
  ),
])

/** The family of the unit of a number; undefined of a word, without a unit, and of every other unit. */
export function unitFamilyOf({ value, unit }: WrittenResult, units: Units): UnitFamily | undefined {
  if (typeof value === 'boolean') return undefined
  if (typeof value === 'number') return familyOf(unit, units)
  if (value.length > LONGEST_RESULT) return undefined
  const quantity = readQuantity(plain(value))
  if ('unreadable' in quantity) return undefined
  if (quantity.unit === undefined) return familyOf(unit, units)
  const family = familyOf(quantity.unit, units)
  return unit === undefined || familyOf(unit, units) === family ? family : undefined
}

/** Where capitals are all that there is, "G/L" is no giga per litre: of the two it counts as what fewer tests are never told in. */
function familyOf(unit: string | undefined, units: Units): UnitFamily | undefined {
  if (unit === undefined) return undefined
  return FAMILIES.get(unit.trim().toLowerCase() === 'g/l' ? 'g/L' : units.codeOf(unit))
}

/** Whether a result whose name is not known may be of the analyte: its unit may tell that it is not. */
export function mayBeOf({ family }: UnrecognisedMeasurement, { neverIn }: ToldIn): boolean {
  return family === undefined || neverIn?.includes(family) !== true
}
