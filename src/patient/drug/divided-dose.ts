import { plus } from '../../kernel/decimal.js'

/** How a time of the day is written, each line one of them. */
const TIMES = [
  'am|a.m|a.m.|in the am|qam|in the morning|every morning|morning|morgens|früh|am morgen|le matin|matin|mane|por la mañana|al mattino',
  'mittags|noon|at noon|am mittag|le midi|midi|al mediodía|a mezzogiorno',
  'pm|p.m|p.m.|in the pm|qpm|in the evening|every evening|evening|abends|am abend|le soir|soir|por la tarde|alla sera|la sera',
  'nachts|zur nacht|at night|at bedtime|bedtime|nocte|qhs|au coucher|por la noche|la notte',
].map((line) => line.split('|'))

const SLOTS: ReadonlyMap<string, number> = new Map(
  TIMES.flatMap((spellings, slot) => spellings.map((spelling) => [spelling, slot] as const)),
)

const BETWEEN = /(?:[,;] | ?\+ ?|(?<=[a-z.])\/(?=\d)| (?:and|und|et|y|e) )/u
const AMOUNT = String.raw`(?<amount>\d+(?:\.\d+|,\d{1,2})?) ?(?<unit>[a-zμ]+)`
const PART = [new RegExp(`^${AMOUNT} (?<time>.+)$`, 'u'), new RegExp(`^(?<time>.+?):? ${AMOUNT}$`, 'u')]

/**
 * How many milligrams a day amounts come to that are taken at different times of it: `5 mg morgens, 2,5 mg abends`. Undefined
 * for any other text, and where a time comes twice.
 */
export function dividedDose(plain: string, milligrams: ReadonlyMap<string, number>): number | undefined {
  const parts = plain.split(BETWEEN)
  if (parts.length < 2) return undefined
  const slots = new Set<number>()
  let sum = 0
  for (const part of parts) {
    const { amount = '', unit = '', time = '' } = PART.map((form) => form.exec(part)?.groups).find(isFound) ?? {}
    const slot = SLOTS.get(time)
    const one = milligrams.get(unit)
    if (slot === undefined || one === undefined || THOUSANDS.test(amount)) return undefined
    slots.add(slot)
    sum = plus(sum, Number(amount.replace(',', '.')) * one)
  }
  return slots.size === parts.length ? sum : undefined
}

/** `1.000 mg` may be a gram. */
const THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/u

function isFound<T>(found: T | undefined): found is T {
  return found !== undefined
}
