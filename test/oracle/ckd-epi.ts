const EQUATIONS = {
  female: { kappa: 0.7, alpha: -0.241, factor: 1.012 },
  male: { kappa: 0.9, alpha: -0.302, factor: 1 },
} as const

/** The eGFR of an adult by CKD-EPI 2021, of a creatinine in the exact decimals of µmol/L. */
export function ckdEpi(creatinine: bigint, age: number, sex: keyof typeof EQUATIONS): number {
  const { kappa, alpha, factor } = EQUATIONS[sex]
  const ratio = Number(creatinine) / 1e12 / 88.4 / kappa
  return 142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age * factor
}
