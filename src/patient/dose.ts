import { times } from '../kernel/decimal.js'
import { remembered } from '../kernel/remembered.js'
import type { Dose } from '../facts/fact.js'
import { dosesIn } from './daily-schedule.js'

const MILLIGRAMS: ReadonlyMap<string, number> = new Map([
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

/** How often a day, as records write it. */
const FREQUENCIES: readonly (readonly [number, readonly string[]])[] = [
  [
    1,
    ['/day', '/d', '/24h', '/24 h', 'per day', 'a day', 'daily', 'once daily', 'once a day', 'every day', 'od', 'qd'],
  ],
  [1, ['every morning', 'every evening', 'every night', 'in the morning', 'at night', 'at bedtime', 'nightly', 'q24h']],
  [1, ['/tag', 'pro tag', 'am tag', 'täglich', 'tgl', 'einmal täglich', 'jeden tag', 'morgens', 'abends']],
  [2, ['zweimal täglich', 'morgens und abends', 'alle 12 stunden']],
  [3, ['dreimal täglich', 'alle 8 stunden']],
  [1 / 2, ['jeden zweiten tag', 'jeden 2. tag', 'alle 2 tage', 'alle zwei tage']],
  [
    1 / 7,
    ['wöchentlich', 'einmal wöchentlich', 'einmal pro woche', '/woche', 'pro woche', '1x wöchentlich', '1x/woche'],
  ],
  [2, ['twice daily', 'twice a day', 'bid', 'bd', 'q12h', 'every 12 hours']],
  [3, ['three times daily', 'three times a day', 'tid', 'tds', 'q8h', 'every 8 hours']],
  [4, ['four times daily', 'four times a day', 'qid', 'qds', 'q6h', 'every 6 hours']],
  [
    1 / 2,
    ['every other day', 'every second day', 'every 2 days', 'on alternate days', 'alternate days', 'qod', 'q48h'],
  ],
  [1 / 7, ['weekly', 'once weekly', 'once a week', 'a week', 'per week', 'every week', '/week', '/wk']],
]

const PER_DAY: ReadonlyMap<string, number> = new Map(
  FREQUENCIES.flatMap(([perDay, spellings]) => spellings.map((spelling) => [spelling, perDay] as const)),
)

/**
 * An amount, its unit, and after a space or a slash the frequency. `1.000 mg` may be a gram: half of Europe writes a point
 * between thousands, and nobody three decimals of a milligram. A comma before one or two digits stands between no thousands.
 */
const FORM = /^(?![1-9]\d{0,2}\.\d{3} ?[^ g])(\d+(?:\.\d+|,\d{1,2})?) ?([a-zμ]+)(?: |(?=\/))(.+)$/u

/** `0.5 mg/kg/day`; where no frequency follows, it is not known how much that is a day. */
const PER_KILOGRAM = /^\d+(?:\.\d+)? ?[a-zμ]+(?:\/| per )kg(?:\/| )(.+)$/u

/** `2 times daily`, `3x/day`. */
const COUNTED =
  /^(\d+(?:\.\d+)?) ?(?:x|×|times|mal) ?(?:daily|a day|per day|\/day|\/d|täglich|tgl|am tag|pro tag|\/tag)$/u

const AS_NEEDED = /\b(?:as (?:needed|required|necessary)|(?:when|if) (?:needed|required|necessary)|on demand|prn)\b/u
const TAPERING = /(?<!\bto )\b(?:taper(?:ing)?|reducing|decreasing|weaning)\b/u

/** The words that may stand beside these; any other may say that it is over, planned or denied. */
const BESIDE: ReadonlySet<string> = new Set([
  ...FREQUENCIES.flatMap(([, spellings]) => spellings).flatMap((spelling) => spelling.split(/[ /]/u)),
  ...'up max maximum only about on off from to by over each of currently now slow slowly gradual gradually'.split(' '),
  ...'dose doses dosage course steroid week weeks month months monthly for pain flare flares'.split(' '),
])

/** `40`, `5mg`, `5-10`; no date. */
const NUMBER = /^\d+(?:\.\d+)?[a-zμ]*$|^\d{1,3}[-–]\d{1,3}[a-zμ]*$/u

/**
 * Reads `10 mg/day`, `7.5 mg twice daily`, `40 mg every other day` as milligrams a day; what is taken at intervals of
 * days counts as its average. `10 mg as needed` and `tapering from 40 mg` have no amount a day, nor has `0.5 mg/kg/day`: by
 * which weight it was reckoned is not said.
 * @returns undefined for what is neither: without a frequency, a range, in units
 */
export const parseDose = remembered((text): Dose | undefined => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?\/ ?/gu, '/')
    .trim()
  const [, amount = '', unit = '', frequency = ''] = FORM.exec(plain) ?? []
  const milligrams = MILLIGRAMS.get(unit)
  const number = Number(amount.replace(',', '.'))
  const counted = timesPerDay(withoutDots(frequency))
  const perDay = counted ?? dosesIn(frequency, number)
  if (milligrams === undefined || perDay === undefined) return perKilogram(plain) ?? irregular(withoutDots(plain))
  const milligramsPerDay = times(times(number, milligrams), perDay)
  return { kind: 'daily', milligramsPerDay, ...(counted !== undefined && counted < 1 ? { isAverage: true } : {}) }
})

/** `0 mg`, `0`, `0-0-0`: whatever follows, none is taken now; not of `0-0-1`. */
const NOTHING = /^(?:0+(?:[.,]0+)?(?!\s*[\d.,/–-])|0(?:-0){2,3}(?![\d-]))/u

/** Whether a dose is none at all: who is down to 0 mg takes it no more, or never did. */
export function isNoDose(text: string): boolean {
  return NOTHING.test(text.trim())
}

function withoutDots(text: string): string {
  return text.replace(/(?<=[a-z])\./gu, '')
}

function timesPerDay(frequency: string): number | undefined {
  const counted = COUNTED.exec(frequency)
  return counted === null ? PER_DAY.get(frequency) : Number(counted[1])
}

function perKilogram(plain: string): Dose | undefined {
  const [, rest = ''] = PER_KILOGRAM.exec(plain) ?? []
  const isDaily = timesPerDay(withoutDots(rest)) !== undefined || timesPerDay(`/${rest}`) !== undefined
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
  const isKnown = (word: string): boolean => BESIDE.has(word) || MILLIGRAMS.has(word) || NUMBER.test(word)
  return !/\bin \d/u.test(rest) && words.every(isKnown)
}
