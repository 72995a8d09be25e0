import { over, times } from '../../kernel/decimal.js'
import type { Sex } from '../facts.js'

/** The constant at 12 years, its growth a year from 12 to 18, and the constant from 18. */
const CONSTANTS = {
  female: { atTwelve: 36.1, growth: 1.023, adult: 41.4 },
  male: { atTwelve: 39, growth: 1.045, adult: 50.8 },
} as const

/**
 * The glomerular filtration rate from 1 to 25 years in mL/min/1.73 m², by the CKiD U25 creatinine equation. It rises with
 * age and height and falls with creatinine.
 *
 * Pierce CB et al., Age- and sex-dependent clinical equations to estimate GFR in children and young adults with CKD,
 * Kidney Int 2021;99:948. The abstract gives the constants at both ends of the ages, 33.1 to 41.4 and 35.7 to 50.8, which
 * these coefficients reproduce; beyond that they are unverified, so that this equation decides nothing here.
 * @param age in years, with its fraction
 * @param height cm
 * @param creatinine mg/dL, in serum
 */
export function ckidU25(age: number, sex: Sex, height: number, creatinine: number): number {
  return over(times(constantAt(age, sex), over(height, 100)), creatinine)
}

function constantAt(age: number, sex: Sex): number {
  const { atTwelve, growth, adult } = CONSTANTS[sex]
  if (age >= 18) return adult
  return atTwelve * (age < 12 ? 1.008 : growth) ** (age - 12)
}
