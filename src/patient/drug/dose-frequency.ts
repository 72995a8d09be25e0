import { between, exactly, type Range } from '../../kernel/range.js'
import { mayBeTimesOfDay, weekdaysIn } from '../../facts/names/weekdays.js'

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

const DAY = String.raw`(?:day|d|tag|die|jour|j|día|dia|giorno)`
const WEEK = String.raw`(?:week|wk|w|woche|wo|semaine|sem|semana|settimana)`

const SPELLINGS: readonly (readonly [Frequency, readonly string[]])[] = [
  [daily(1), ['/24h', '/24 h', 'a day', 'daily', 'every day', 'each day', 'od', 'qd', 'q24h', 'per day', 'pro tag']],
  [
    daily(1),
    ['/day', '/d', '/tag', '/die', 'pro die', 'am tag', 'täglich', 'tgl', 'tägl', 'jeden tag', 'every 24 hours'],
  ],
  [daily(1), ['par jour', '/jour', '/j', 'chaque jour', 'tous les jours']],
  [
    daily(1),
    ['al día', 'al dia', '/día', '/dia', 'cada día', 'por día', 'diario', 'al giorno', '/giorno', 'ogni giorno', 'die'],
  ],
  [daily(2), ['bid', 'bd', 'bds', 'morning and evening', 'morgens und abends', 'matin et soir', 'le matin et le soir']],
  [daily(3), ['tid', 'tds']],
  [daily(4), ['qid', 'qds']],
  [every(2), ['every other day', 'every second day', 'on alternate days', 'alternate days', 'alternate day', 'qod']],
  [every(2), ['jeden zweiten tag', 'jeden 2. tag', 'jeden 2.tag', 'alle zwei tage', 'an jedem zweiten tag']],
  [every(2), ['un jour sur deux', 'tous les deux jours']],
  [every(2), ['a giorni alterni', 'cada dos días', 'en días alternos']],
  [every(3), ['every third day', 'jeden dritten tag', 'jeden 3. tag', 'alle drei tage']],
  [every(7), ['chaque semaine', 'toutes les semaines']],
  [every(7), ['weekly', 'every week', 'each week', 'qw', 'qwk', 'wöchentlich', 'wöchentl', 'jede woche']],
  [PER_WEEK, ['a week', 'per week', '/week', '/wk', '/w', 'pro woche', '/woche', '/wo', 'die woche', 'in der woche']],
  [PER_WEEK, ['por semana', 'a la semana', '/semana', 'a settimana', 'alla settimana', '/settimana']],
  [PER_WEEK, ['par semaine', '/semaine', '/sem']],
]

/** At one time of each day. */
const TIMES_OF_DAY: readonly string[] = [
  'every morning|every evening|every night|each morning|each evening|each night|in the morning|in the evening|at night',
  'at bedtime|at noon|nightly|mane|nocte|qam|qpm|qhs|morgens|mittags|abends|am morgen|am abend|zur nacht|früh',
  'por la mañana|por la tarde|por la noche|al mattino|alla sera|la sera',
  'jeden morgen|jeden abend|le matin|le midi|le soir|au coucher|matin|soir|chaque matin|chaque soir',
].flatMap((line) => line.split('|'))

const KNOWN: ReadonlyMap<string, Frequency> = new Map([
  ...SPELLINGS.flatMap(([frequency, spellings]) => spellings.map((spelling) => [spelling, frequency] as const)),
  ...TIMES_OF_DAY.map((spelling) => [spelling, daily(1)] as const),
])

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...['once', 'twice', 'three times', 'four times'].map((word, index) => [word, index + 1] as const),
  ...['one time', 'two times', 'thrice'].map((word, index) => [word, index + 1] as const),
  ...['une fois', 'deux fois', 'trois fois', 'quatre fois'].map((word, index) => [word, index + 1] as const),
  ...['una vez', 'dos veces', 'tres veces', 'cuatro veces'].map((word, index) => [word, index + 1] as const),
  ...['una volta', 'due volte', 'tre volte', 'quattro volte'].map((word, index) => [word, index + 1] as const),
  ...['einmal', 'zweimal', 'dreimal', 'viermal'].map((word, index) => [word, index + 1] as const),
])

/** `2 times`, `3x`, `twice`, before what tells of a day or of a week. */
const COUNT = String.raw`(?:(?<number>\d+(?:\.\d+)?) ?(?:x|×|times?|mal|fois|ve(?:z|ces)|volt[ae])|(?<word>${[...COUNTS.keys()].join('|')}))`

/** `2 times daily`, `3x/day`. */
const A_DAY = new RegExp(
  `^${COUNT} ?(?:daily|every day|täglich|tgl|tägl|(?:a |per |am |pro |par |al |por |each |/)${DAY})$`,
  'u',
)

/** `3 times a week`, `1x/Woche`. */
const A_WEEK = new RegExp(
  `^${COUNT} ?(?:weekly|every week|wöchentlich|wöchentl|wö|(?:a |per |pro |par |por |a la |alla |die |in der |each |/)${WEEK})$`,
  'u',
)

/** `every 8 hours`, `q2d`, `alle 7 Tage`. */
const EVERY =
  /^(?:every |alle |toutes les |tous les |cada |ogni |q ?)(?<count>\d+) ?(?:(?<hours>h|hrs?|hours?|std|stunden|heures|horas|ore)|d|days?|tage|jours|días|dias|giorni)$/u

/** Of what is given less often, the average does not tell how much that is a day. */
const WEEK_IN_DAYS = 7

/** `every Monday`, `on Mondays`, `montags`, `le lundi`; of "on Monday" it is not told that it comes again. */
const ON_A_WEEKDAY =
  /^(?:(?:every|each|jeden|chaque|le) (?<day>[a-z]+)|(?:on |immer |tous les )?(?<days>[a-z]+(?:days|tags|wochs|bends|dis|ches)))$/u

/** What may stand before the days on which it is taken. */
const ON = /^(?:every|each|on|am|jeden|immer|le|les) /u

/** `once daily in the morning` */
const AT_A_TIME = new RegExp(`^(?<often>.+?),? \\(?(?:${TIMES_OF_DAY.join('|')})\\)?$`, 'u')

/** Reads how often a drug is taken, in small letters and with no dot behind one; undefined for any other words. */
export function readFrequency(text: string): Frequency | undefined {
  return KNOWN.get(text) ?? counted(text) ?? repeated(text) ?? onWeekdays(text) ?? atATime(text)
}

const WORDS: ReadonlySet<string> = new Set(
  [...KNOWN.keys(), ...COUNTS.keys()].flatMap((spelling) => spelling.split(/[ /]/u)),
)

/** Whether a word, in small letters, is one of those in which a frequency may be written. */
export function isFrequencyWord(word: string): boolean {
  return WORDS.has(word)
}

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

function onWeekdays(text: string): Frequency | undefined {
  const { day, days = day } = ON_A_WEEKDAY.exec(text)?.groups ?? {}
  if (days !== undefined && weekdaysIn(days) !== undefined && !mayBeTimesOfDay(days)) return every(7)
  const list = text.replace(ON, '')
  const count = weekdaysIn(list)?.length ?? 0
  if (count > 1 && !mayBeTimesOfDay(list)) return onSoMany(count)
  return behindAWeek(text.split(' '))
}

/** `weekly on Mondays`, `3x/week Mo, Mi, Fr`: as often as there are days. */
function behindAWeek(words: readonly string[]): Frequency | undefined {
  for (let at = 1; at < words.length; at += 1) {
    const count = weekdaysIn(words.slice(at).join(' ').replace(/^\(/u, '').replace(ON, ''))?.length
    const often = words.slice(0, at).join(' ').replace(/,$/u, '')
    const frequency = count === undefined ? undefined : (KNOWN.get(often) ?? counted(often))
    if (count !== undefined && frequency?.perDay === count / 7) return onSoMany(count)
  }
  return undefined
}

function onSoMany(days: number): Frequency {
  return days === WEEK_IN_DAYS ? daily(1) : { perDay: days / WEEK_IN_DAYS, onItsDays: ONCE }
}

function atATime(text: string): Frequency | undefined {
  const { often = '' } = AT_A_TIME.exec(text)?.groups ?? {}
  // at two times of the day it may be taken twice
  const frequency = TIMES_OF_DAY.includes(often) ? undefined : (KNOWN.get(often) ?? counted(often))
  return frequency?.perDay === 1 ? frequency : undefined
}
