/** Decimals as whole numbers of 10⁻¹², so that nothing is ever rounded. */
const PLACES = 12
export const TINY = 1n

export function decimal(text: string | number): bigint {
  const [whole = '', fraction = ''] = String(text).split('.')
  if (!/^-?\d+$/u.test(whole) || !/^\d*$/u.test(fraction) || fraction.length > PLACES) throw new Error(`${text}`)
  return BigInt(whole + fraction.padEnd(PLACES, '0'))
}

/** Only for products that are whole at this precision. */
export function times(a: bigint, b: bigint): bigint {
  return (a * b) / 10n ** BigInt(PLACES)
}
