import { over, times } from '../../kernel/decimal.js'

/**
 * The glomerular filtration rate of children in mL/min/1.73 m², by the bedside Schwartz equation. Derived in 349 children
 * of 1 to 16 years with chronic kidney disease, by enzymatic creatinine. It rises with height and falls with creatinine.
 *
 * Schwartz GJ et al., New equations to estimate GFR in children with CKD, J Am Soc Nephrol 2009;20:629.
 * @param height cm
 * @param creatinine mg/dL, in serum
 */
export function bedsideSchwartz(height: number, creatinine: number): number {
  return over(times(0.413, height), creatinine)
}
