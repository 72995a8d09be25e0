/** So many numbers have their texts remembered at once, at most. */
const PLACES = 2 ** 13

const numbers = new Float64Array(PLACES).fill(NaN)
const texts: string[] = Array.from({ length: PLACES }, () => '')

const bits = new Float64Array(1)
const halves = new Int32Array(bits.buffer)

/**
 * `String(value)`, made once of a number that comes again: to find the shortest decimal of a double takes half a microsecond,
 * and the results of a cohort are the same few thousand numbers.
 */
export function numberText(value: number): string {
  bits[0] = value
  const mixed = Math.imul(Number(halves[0]) ^ Number(halves[1]), 0x9e3779b1)
  const place = (mixed ^ (mixed >>> 15)) & (PLACES - 1)
  if (numbers[place] === value) return String(texts[place])
  const text = String(value)
  numbers[place] = value
  texts[place] = text
  return text
}
