const [ZERO, DASH, QUOTE] = [0x30, 0x2d, 0x22]

/** So many days are known at once, at most: those of forty years, each with a place of its own. */
const PLACES = 2 ** 14
const [DAYS, MONTHS] = [32, 12]

/** The days that came before, as numbers such as 20260301, with their texts. */
const numbers = new Int32Array(PLACES)
const texts: string[] = Array.from({ length: PLACES }, () => '')

/**
 * The text of a day such as `2026-03-01` that stands at a place, with a quote behind it. A record has more days than any
 * other text, and no two patients the same ones: each is made once, and found without looking at its letters twice.
 * @returns undefined where anything else stands; whether the calendar has the day is not asked
 */
export function dayTextAt(bytes: Uint8Array, start: number): string | undefined {
  if (bytes[start + 10] !== QUOTE || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return undefined
  const century = numberAt(bytes, start)
  const years = numberAt(bytes, start + 2)
  const month = numberAt(bytes, start + 5)
  const day = numberAt(bytes, start + 8)
  if (century < 0 || years < 0 || month < 0 || day < 0) return undefined
  const year = century * 100 + years
  const number = year * 10_000 + month * 100 + day
  // that of a place where no day is kept yet
  if (number === 0) return undefined
  const place = ((year * MONTHS + month) * DAYS + day) & (PLACES - 1)
  if (numbers[place] === number) return texts[place]
  const text = String.fromCharCode(...bytes.subarray(start, start + 10))
  numbers[place] = number
  texts[place] = text
  return text
}

/** The number of two digits; less than nothing where something else stands. */
function numberAt(bytes: Uint8Array, at: number): number {
  const tens = Number(bytes[at]) - ZERO
  const ones = Number(bytes[at + 1]) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}
