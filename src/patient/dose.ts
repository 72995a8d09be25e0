import { times } from '../kernel/decimal.js'

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

/** An amount, its unit, and after a space or a slash the frequency. */
const FORM = /^(\d+(?:\.\d+)?) ?([a-zμ]+)(?: |(?=\/))(.+)$/u

/** `2 times daily`, `3x/day`. */
const COUNTED = /^(\d+(?:\.\d+)?) ?(?:x|×|times) ?(?:daily|a day|per day|\/day|\/d)$/u

/**
 * Reads `10 mg/day`, `7.5 mg twice daily`, `40 mg every other day` as milligrams a day; what is taken at intervals of
 * days counts as its average.
 * @returns undefined for what is no mass a day: without a frequency, as needed, a range, per kilogram, in units
 */
export function parseDose(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?\/ ?/gu, '/')
    .trim()
  const [, amount = '', unit = '', frequency = ''] = FORM.exec(plain) ?? []
  const milligrams = MILLIGRAMS.get(unit)
  const perDay = timesPerDay(frequency.replace(/(?<=[a-z])\./gu, ''))
  if (milligrams === undefined || perDay === undefined) return undefined
  return times(times(Number(amount), milligrams), perDay)
}

function timesPerDay(frequency: string): number | undefined {
  const counted = COUNTED.exec(frequency)
  return counted === null ? PER_DAY.get(frequency) : Number(counted[1])
}
