import { between, exactly, type Range } from '../kernel/range.js'

/** How often a drug is taken. */
export interface Frequency {
  /** doses a day, on average */
  readonly perDay: number
  /** doses on a day on which it is taken */
  readonly onItsDays: Range
}

const ONCE = exactly(1)
const AT_LEAST_ONCE: Range = { low: 1, high: Infinity, lowOpen: false, highOpen: true }

/** An amount per week may be taken at once, or in parts on as many as all of its days. */
const PER_WEEK: Frequency = { perDay: 1 / 7, onItsDays: between(1 / 7, 1) }

const DAY = String.raw`(?:day|d|tag|die)`
const WEEK = String.raw`(?:week|wk|w|woche|wo)`

const SPELLINGS: readonly (readonly [Frequency, readonly string[]])[] = [
  [daily(1), ['/24h', '/24 h', 'a day', 'daily', 'every day', 'each day', 'od', 'qd', 'q24h', 'per day', 'pro tag']],
  [
    daily(1),
    ['/day', '/d', '/tag', '/die', 'pro die', 'am tag', 'täglich', 'tgl', 'tägl', 'jeden tag', 'every 24 hours'],
  ],
  [daily(2), ['bid', 'bd', 'bds', 'morning and evening', 'morgens und abends']],
  [daily(3), ['tid', 'tds']],
  [daily(4), ['qid', 'qds']],
  [every(2), ['every other day', 'every second day', 'on alternate days', 'alternate days', 'alternate day', 'qod']],
  [every(2), ['jeden zweiten tag', 'jeden 2. tag', 'jeden 2.tag', 'alle zwei tage', 'an jedem zweiten tag']],
  [every(3), ['every third day', 'jeden dritten tag', 'jeden 3. tag', 'alle drei tage']],
  [every(7), ['weekly', 'every week', 'each week', 'qw', 'qwk', 'wöchentlich', 'wöchentl', 'jede woche']],
  [PER_WEEK, ['a week', 'per week', '/week', '/wk', '/w', 'pro woche', '/woche', '/wo', 'die woche', 'in der woche']],
]

/** At one time of each day. */
const TIMES_OF_DAY: readonly string[] = [
  'every morning|every evening|every night|each morning|each evening|each night|in the morning|in the evening|at night',
  'at bedtime|at noon|nightly|mane|nocte|qam|qpm|qhs|morgens|mittags|abends|am morgen|am abend|zur nacht|früh',
  'jeden morgen|jeden abend',
].flatMap((line) => line.split('|'))

const KNOWN: ReadonlyMap<string, Frequency> = new Map([
  ...SPELLINGS.flatMap(([frequency, spellings]) => spellings.map((spelling) => [spelling, frequency] as const)),
  ...TIMES_OF_DAY.map((spelling) => [spelling, daily(1)] as const),
])

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...['once', 'twice', 'three times', 'four times'].map((word, index) => [word, index + 1] as const),
  ...['one time', 'two times', 'thrice'].map((word, index) => [word, index + 1] as const),
  ...['einmal', 'zweimal', 'dreimal', 'viermal'].map((word, index) => [word, index + 1] as const),
])

/** `2 times`, `3x`, `twice`, before what tells of a day or of a week. */
const COUNT = String.raw`(?:(?<number>\d+(?:\.\d+)?) ?(?:x|×|times?|mal)|(?<word>${[...COUNTS.keys()].join('|')}))`

/** `2 times daily`, `3x/day`. */
const A_DAY = new RegExp(`^${COUNT} ?(?:daily|every day|täglich|tgl|tägl|(?:a |per |am |pro |each |/)${DAY})$`, 'u')

/** `3 times a week`, `1x/Woche`. */
const A_WEEK = new RegExp(
  `^${COUNT} ?(?:weekly|every week|wöchentlich|wöchentl|wö|(?:a |per |pro |die |in der |each |/)${WEEK})$`,
  'u',
)

/** `every 8 hours`, `q2d`, `alle 7 Tage`. */
const EVERY = /^(?:every |alle |q ?)(?<count>\d+) ?(?:(?<hours>h|hrs?|hours?|std|stunden)|d|days?|tage)$/u

/** Of what is given less often, the average does not tell how much that is a day. */
const WEEK_IN_DAYS = 7

const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)`

/** `every Monday`, `on Mondays`, `montags`. */
const ON_A_WEEKDAY = new RegExp(`^(?:(?:every |each |jeden )${WEEKDAY}|(?:on |immer )?${WEEKDAY}s)$`, 'u')

/** The day of the week on which it is taken, behind how often: `weekly on Mondays`. */
const BEHIND = new RegExp(`^(?<often>.+?),? \\(?(?:every |each |on |am |jeden |immer )?${WEEKDAY}s?\\)?$`, 'u')

/** `once daily in the morning` */
const AT_A_TIME = new RegExp(`^(?<often>.+?),? \\(?(?:${TIMES_OF_DAY.join('|')})\\)?$`, 'u')

/** Reads how often a drug is taken, in small letters and with no dot behind one; undefined for any other words. */
export function readFrequency(text: string): Frequency | undefined {
  return KNOWN.get(text) ?? counted(text) ?? repeated(text) ?? onAWeekday(text) ?? atATime(text)
}

/** All words in which a frequency may be written. */
export const FREQUENCY_WORDS: ReadonlySet<string> = new Set(
  [...KNOWN.keys(), ...COUNTS.keys()].flatMap((spelling) => spelling.split(/[ /]/u)),
)

function daily(times: number): Frequency {
  return { perDay: times, onItsDays: exactly(times) }
}

function every(days: number): Frequency {
  return { perDay: 1 / days, onItsDays: ONCE }
}

function counted(text: string): Frequency | undefined {
  const aDay = timesIn(A_DAY.exec(text))
  if (aDay !== undefined) return timesDaily(aDay)
  const aWeek = timesIn(A_WEEK.exec(text))
  return aWeek !== undefined && Number.isInteger(aWeek) && aWeek > 0 && aWeek <= 7
    ? { perDay: aWeek / 7, onItsDays: ONCE }
    : undefined
}

function timesIn(found: RegExpExecArray | null): number | undefined {
  const { number, word = '' } = found?.groups ?? {}
  return number === undefined ? COUNTS.get(word) : Number(number)
}

/**
 * One part of a dose a day is one dose in so many days. Of any other number between whole ones it is not told how many of the
 * doses are taken on one day: 0.43 a day may be three days of the week, or three tablets on one of them.
 */
function timesDaily(times: number): Frequency {
  if (Number.isInteger(times)) return daily(times)
  const interval = 1 / times
  const isOneDose = interval > 1 && Math.abs(interval - Math.round(interval)) < interval / 100
  return { perDay: times, onItsDays: isOneDose ? ONCE : AT_LEAST_ONCE }
}

function repeated(text: string): Frequency | undefined {
  const { count, hours } = EVERY.exec(text)?.groups ?? {}
  const days = Number(count) / (hours === undefined ? 1 : 24)
  if (Number.isInteger(days) && days > 0 && days <= WEEK_IN_DAYS) return every(days)
  return Number.isInteger(1 / days) ? daily(1 / days) : undefined
}

function onAWeekday(text: string): Frequency | undefined {
  if (ON_A_WEEKDAY.test(text)) return every(7)
  const { often = '' } = BEHIND.exec(text)?.groups ?? {}
  const frequency = KNOWN.get(often) ?? counted(often)
  return frequency?.perDay === 1 / 7 ? every(7) : undefined
}

function atATime(text: string): Frequency | undefined {
  const { often = '' } = AT_A_TIME.exec(text)?.groups ?? {}
  // at two times of the day it may be taken twice
  const frequency = TIMES_OF_DAY.includes(often) ? undefined : (KNOWN.get(often) ?? counted(often))
  return frequency?.perDay === 1 ? frequency : undefined
}
