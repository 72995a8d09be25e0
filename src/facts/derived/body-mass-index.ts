import { over, times } from '../../kernel/decimal.js'

/**
 * The body mass index in kg/m². It rises with weight and falls with height.
 *
 * Keys A et al., Indices of relative weight and obesity, J Chronic Dis 1972;25:329.
 * @param weight kg
 * @param height cm
 */
export function bodyMassIndex(weight: number, height: number): number {
  const metres = over(height, 100)
  return over(weight, times(metres, metres))
}
