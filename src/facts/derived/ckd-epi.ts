import { over, times } from '../../kernel/decimal.js'
import type { Sex } from '../facts.js'

/** κ in mg/dL, the exponent below it, and the factor. */
const COEFFICIENTS = {
  female: { kappa: 0.7, alpha: -0.241, factor: 1.012 },
  male: { kappa: 0.9, alpha: -0.302, factor: 1 },
} as const

/**
 * The glomerular filtration rate of adults in mL/min/1.73 m², by the CKD-EPI creatinine equation of 2021, without race.
 * It falls with creatinine and with age.
 *
 * Inker LA et al., New creatinine- and cystatin C-based equations to estimate GFR without race, N Engl J Med 2021;385:1737.
 * @param creatinine mg/dL, in serum
 * @param age completed years, 18 or more
 */
export function ckdEpi2021(creatinine: number, age: number, sex: Sex): number {
  const { kappa, alpha, factor } = COEFFICIENTS[sex]
  const ratio = over(creatinine, kappa)
  return times(142, Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age * factor)
}
