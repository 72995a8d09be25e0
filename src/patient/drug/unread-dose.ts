import { plus } from '../../kernel/decimal.js'
import { onItsDays } from '../../facts/daily-dose.js'
import { MILLIGRAMS, parseDose, plainDose } from './dose.js'
import { isFrequencyWord } from './dose-frequency.js'

/** `500 mg`, but not `1.000 mg`, which may be a gram, nor `10 mg/kg`. */
const AMOUNT = /(?<![\p{L}\d.,])(?<amount>\d+(?:[.,]\d{1,2})?) ?(?<unit>[a-zμ]+)(?![\p{L}\d/])/gu

/** `5-` of `5-10 mg/day`. */
const LOWER_END = /^\d+(?:\.\d+)? ?(?:[a-zμ]+ ?)?(?:[-–]|to|bis) ?(?=\d)/u

/** How often a day a dose is taken at the most where nothing is said of it: four times, the most that a word stands for (`qid`). */
const MOST_A_DAY = 4

/** What is taken so is taken once on its days, or its largest amount is that of a day. */
const ONCE_ON_ITS_DAYS = /month|monat|mois|taper|reducing|decreasing|weaning/u

/**
 * How many milligrams at the most are told of a dose that is not used: of `500 mg monthly`, of which the frequency is not
 * known, as much as is taken at once; of `100 mg` four times as much, as it may be taken so often. Infinity where numbers stand there that are no amount of mass.
 * @param dose what the entry gives as the dose
 * @param named what its name says from an amount of mass on
 * @returns undefined where nothing of an amount is told: `tapering`
 */
export function mostMilligramsTold(dose: string | undefined, named: string | undefined): number | undefined {
  const together = dose === undefined || named === undefined ? undefined : dailyMost(plainDose(`${named} ${dose}`))
  if (together !== undefined) return together
  const told = [dose, named].flatMap((text) => (text === undefined ? [] : (mostOf(plainDose(text)) ?? [])))
  return told.length === 0 ? undefined : Math.max(...told)
}

function mostOf(text: string): number | undefined {
  if (!/\p{N}/u.test(text)) return undefined
  const daily = dailyMost(text.replace(LOWER_END, ''))
  if (daily !== undefined) return daily
  const amounts = [...text.matchAll(AMOUNT)].map(({ groups: { amount = '', unit = '' } = {} }) => {
    const milligrams = MILLIGRAMS.get(unit)
    return milligrams === undefined ? Infinity : Number(amount.replace(',', '.')) * milligrams
  })
  const rest = text.replace(AMOUNT, ' ')
  const isMore = /\p{N}/u.test(rest) || (rest.match(/\p{L}+/gu) ?? []).some(isFrequencyWord)
  if (isMore) return Infinity
  if (ONCE_ON_ITS_DAYS.test(rest)) return Math.max(...amounts)
  // of "4 mg + 2 mg" both may be taken each time
  return amounts.reduce(plus, 0) * MOST_A_DAY
}

function dailyMost(text: string): number | undefined {
  const dose = parseDose(text)
  return dose?.kind === 'daily' ? onItsDays(dose).high : undefined
}
