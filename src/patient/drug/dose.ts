import { times } from '../../kernel/decimal.js'
import { converted, exactly } from '../../kernel/range.js'
import { remembered } from '../../kernel/remembered.js'
import type { Dose } from '../../facts/dose.js'
import type { Route } from '../../facts/term.js'
import { withTightSchedules } from '../../facts/names/tight-schedules.js'
import { dosesIn } from './daily-schedule.js'
import { dividedDose } from './divided-dose.js'
import { countedForms, withoutForm, withoutFormBehind, withTotal } from './dose-forms.js'
import { isFrequencyWord, readFrequency, type Frequency } from './dose-frequency.js'
import { parseRoute } from './route.js'

export const MILLIGRAMS: ReadonlyMap<string, number> = new Map([
  ['mg', 1],
  ['milligram', 1],
  ['milligrams', 1],
  ['g', 1000],
  ['gram', 1000],
  ['grams', 1000],
  ['mcg', 0.001],
  ['ug', 0.001],
  ['μg', 0.001],
  ['microgram', 0.001],
  ['micrograms', 0.001],
])

/**
 * An amount, its unit, and after a space, a comma or a slash the frequency. `1.000 mg` may be a gram: half of Europe writes a
 * point between thousands, and nobody three decimals of a milligram. A comma before one or two digits stands between no
 * thousands. `2x5 mg`: so many of them.
 */
const FORM =
  /^(?:(?<number>[1-9]) ?[x×] ?)?(?![1-9]\d{0,2}\.\d{3} ?[^ g])(?<amount>\d+(?:\.\d+|,\d{1,2})?) ?(?<unit>[a-zμ]+)(?:[,:]? |(?=\/))(?<often>.+)$/u

/** `0.5 mg/kg/day`; where no frequency follows, it is not known how much that is a day. */
const PER_KILOGRAM =
  /^\d+(?:[.,]\d+)? ?[a-zμ]+(?:\/| per )kg(?: ?(?:kg|bw|kgw|body ?weight|körpergewicht))?(?:\/| )(.+)$/u

const NOW = /^(?:aktuell|derzeit|zurzeit|currently|now|actuellement):? /u
const AS_NEEDED = /\b(?:as (?:needed|required|necessary)|(?:when|if) (?:needed|required|necessary)|on demand|prn)\b/u
const TAPERING = /(?<!\bto )\b(?:taper(?:ing)?|reducing|decreasing|weaning)\b/u

/** The words that may stand beside these; any other may say that it is over, planned or denied. */
const BESIDE: ReadonlySet<string> = new Set([
  ...'up max maximum only about on off from to by over each of currently now slow slowly gradual gradually'.split(' '),
  ...'dose doses dosage course steroid hours stunden week weeks month months monthly for pain flare flares'.split(' '),
])

/** `40`, `5mg`, `5-10`; no date. */
const NUMBER = /^\d+(?:\.\d+)?[a-zμ]*$|^\d{1,3}[-–]\d{1,3}[a-zμ]*$/u

/**
 * Reads `10 mg/day`, `7.5 mg twice daily`, `40 mg every other day` as milligrams a day, on average and on a day on which it is
 * taken. `10 mg as needed` and `tapering from 40 mg` have no amount a day, nor has `0.5 mg/kg/day`: by which weight it was
 * reckoned is not said.
 * @returns undefined for what is neither: without a frequency, a range, in units
 */
export const parseDose = remembered((text): Dose | undefined => {
  const plain = withTotal(plainDose(text).replace(NOW, ''))
  const divided = dividedDose(plain, MILLIGRAMS)
  if (divided !== undefined) return { kind: 'daily', milligramsPerDay: divided }
  return regular(plain) ?? regular(turned(plain)) ?? perKilogram(plain) ?? irregular(withoutDots(plain))
})

/** A dose in small letters, with one space between its words. */
export function plainDose(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?\/ ?/gu, '/')
    .trim()
  return withTightSchedules(plain)
}

/** `morgens 5 mg`, `3x täglich 5 mg`: as often as stands before the amount. */
function turned(plain: string): string {
  const { often = '', amount = '' } = /^(?<often>.+) (?<amount>\d+(?:[.,]\d+)? ?[a-zμ]+)$/u.exec(plain)?.groups ?? {}
  return readFrequency(withoutDots(often)) === undefined ? plain : `${amount} ${often}`
}

function regular(plain: string): Dose | undefined {
  const { number = '1', amount = '', unit = '', often = '' } = FORM.exec(plain)?.groups ?? {}
  const milligrams = MILLIGRAMS.get(unit)
  if (milligrams === undefined) return undefined
  const forms = countedForms(often)
  // of a strength that is itself counted it is not told what the tablets are of: "2x5 mg 2 tablets daily"
  if (forms !== undefined && number !== '1') return undefined
  const written = times(Number(amount.replace(',', '.')), forms?.count ?? 1)
  const frequency = forms === undefined ? frequencyIn(often, written) : frequencyOf(forms.often)
  // of "2x5 mg weekly" both may be taken on one day, or each on its own
  if (frequency === undefined || (number !== '1' && frequency.perDay !== 1)) return undefined
  const { perDay, onItsDays } = frequency
  const dose = times(times(written, milligrams), Number(number))
  const milligramsPerDay = times(dose, perDay)
  const isEveryDay = dose === 0 || (onItsDays.low === perDay && onItsDays.high === perDay)
  return {
    kind: 'daily',
    milligramsPerDay,
    ...(isEveryDay ? {} : { milligramsOnItsDays: converted(onItsDays, dose) }),
  }
}

/** The frequency, whether or not the route stands beside it: `PO daily`, `weekly s.c.`, `(1-0-0)`. */
function frequencyIn(text: string, amount: number): Frequency | undefined {
  const schedule = withoutFormBehind(withoutRoute(withoutDots(bare(withoutForm(text)))))
  const doses = dosesIn(schedule, amount)
  if (doses !== undefined) return { perDay: doses, onItsDays: exactly(doses) }
  return frequencyOf(text)
}

function frequencyOf(text: string): Frequency | undefined {
  return readFrequency(withoutRoute(withoutDots(bare(text))))
}

function bare(text: string): string {
  return /^\((.+)\)$/u.exec(text)?.[1] ?? text
}

/** What is put on the skin or inhaled is not taken, whatever its milligrams are. */
const SYSTEMIC: ReadonlySet<Route> = new Set<Route>(['oral', 'iv', 'sc', 'im'])

/** How many words a route has at most: `by mouth`. */
const MOST_WORDS_OF_ROUTE = 2

function withoutRoute(text: string): string {
  const words = text.split(' ')
  for (let count = 1; count <= MOST_WORDS_OF_ROUTE; count += 1) {
    if (isSystemic(words.slice(0, count))) return words.slice(count).join(' ')
    if (isSystemic(words.slice(-count))) return words.slice(0, -count).join(' ')
  }
  return text
}

function isSystemic(words: readonly string[]): boolean {
  const route = parseRoute(words.join(' '))
  return route !== undefined && SYSTEMIC.has(route)
}

/** `0 mg`, `0`, `0-0-0`: whatever follows, none is taken now; not of `0-0-1`. */
const NOTHING = /^(?:0+(?:[.,]0+)?(?!\s*[\d.,/–-])|0(?:-0){2,3}(?![\d-]))/u

/** Whether a dose is none at all: who is down to 0 mg takes it no more, or never did. */
export function isNoDose(text: string): boolean {
  const dose = parseDose(text)
  return dose?.kind === 'daily' ? dose.milligramsPerDay === 0 : NOTHING.test(text.trim())
}

function withoutDots(text: string): string {
  return text.replace(/(?<=\p{L})\./gu, '')
}

function perKilogram(plain: string): Dose | undefined {
  const [, rest = ''] = PER_KILOGRAM.exec(plain) ?? []
  const isDaily = [rest, `/${rest}`].some((often) => readFrequency(withoutDots(often)) !== undefined)
  return isDaily ? { kind: 'per-kilogram', written: plain } : undefined
}

function irregular(plain: string): Dose | undefined {
  for (const [kind, words] of [
    ['tapering', TAPERING],
    ['as-needed', AS_NEEDED],
  ] as const) {
    if (words.test(plain) && isPlainly(plain.replace(words, ' '))) return { kind }
  }
  return undefined
}

/** Whether nothing is said besides amounts and frequencies; "in 2 weeks" speaks of later. */
function isPlainly(rest: string): boolean {
  const words = rest.split(/[\s,;:()+/]+/u).filter((word) => word !== '' && word !== '-')
  const isKnown = (word: string): boolean =>
    isFrequencyWord(word) ||
    BESIDE.has(word) ||
    MILLIGRAMS.has(word) ||
    NUMBER.test(word) ||
    readFrequency(word) !== undefined
  return !/\bin \d/u.test(rest) && words.every(isKnown)
}
