import type { ToldDate } from '../../facts/names/date-behind.js'
import { endsInShortDate } from '../../facts/names/short-date.js'
import { formatDay, type Day } from '../../kernel/day.js'
import { quoted } from '../../kernel/quote.js'
import { formatSpan, overlaps, spanUntil, type Span } from '../../kernel/span.js'
import type { Period } from '../entry/period.js'
import { toldPeriod } from '../entry/told-period.js'
import type { JsonPath } from '../json/json-path.js'
import type { Reading } from '../reading/reading.js'
import { isBeforeBirth, type Timeline } from '../reading/timeline.js'

/** When a course was, by its entry and by the date in its name. */
export interface ToldCourse extends Period {
  /** days on one of which it may have begun as well, where its start is only a day on which it was taken */
  readonly mayStart?: Span
  /** given where it may not have been taken by the day of the record */
  readonly mayLieAhead?: true
}

/** The name of a course, with the date in it. */
interface DatedName {
  readonly name: string
  readonly date: ToldDate
}

/** The days of a date, by what they are of the course. */
interface Told {
  readonly from: Span | undefined
  readonly to: Span | undefined
  /** a day on which it was taken */
  readonly on: Span | undefined
}

/** From then on it is taken, or was to be taken when the name was written: `MMF ab 05/2026`. */
const MAY_BE_A_PLAN = /(?<!\p{L})(?:ab|after|nach|apr[èe]s)\s+(?:\p{L}+\.?\s+)?\d/iu

/** What a course is by both, and what there is to say of it. */
interface Joined {
  readonly course: ToldCourse | undefined
  readonly remark?: string
}

/**
 * The days of a course, with what its name tells of them where its entry does not: "rituximab until 05/2025". Of a date alone it is
 * known that the drug was taken then, and not whether it began then. Where the entry says otherwise, both are left open.
 * @param isOneDay whether the entry has a single date, as its first and last day
 * @returns undefined, with a warning, for a course that begins after the as-of date
 */
export function readToldCourse(
  own: Period,
  isOneDay: boolean,
  { namePath, ...dated }: DatedName & { readonly namePath: JsonPath },
  { timeline, remarks }: Reading,
): ToldCourse | undefined {
  const { course, remark } = joined(own, isOneDay, dated, timeline)
  if (remark !== undefined) remarks.warn(namePath, `${quoted(dated.name)} ${remark}`)
  return course
}

function joined(own: Period, isOneDay: boolean, { name, date }: DatedName, timeline: Timeline): Joined {
  const { asOf, birth } = timeline
  const isBare = own.start === undefined && own.end === undefined
  const open: ToldCourse = isBare && MAY_BE_A_PLAN.test(name) ? { ...own, mayLieAhead: true } : own
  const all = date.stretch?.from ?? date.days
  if (all === undefined) return { course: isOneDay && !isBare ? ofShortDate(own, name) : open }
  if (isBeforeBirth(all, birth)) return { course: open, remark: 'tells of days before the birth; they were not used' }
  if (isBare && all.first > asOf && date.is !== 'last') {
    if (own.ongoing) return { course: own }
    if (mayBeTakenBefore(date, name)) return { course: { ...own, mayLieAhead: true } }
    const why = `${formatSpan(all)} is after the as-of date ${formatDay(asOf)}`
    return { course: undefined, remark: `tells of a day to come: ${why}; the entry was left out` }
  }
  const told = toldOf(date)
  const agreed = agreedOf(own, isOneDay, told, asOf)
  if (agreed !== undefined) {
    return { course: agreed, remark: 'and the days of the entry do not agree; what differs was not used' }
  }
  const { start, end, ongoing } = own
  const { start: from, end: to } = toldPeriod(date, timeline)
  const filled = {
    ...open,
    start: start ?? from,
    end: end ?? (ongoing ? undefined : to),
    ongoing: ongoing || ((start ?? from) !== undefined && end === undefined && isAfter(told.to, asOf)),
  }
  if (told.on === undefined || date.is !== 'first') return { course: filled }
  if (!isBare) return { course: own }
  const earlier = spanUntil(Math.min(told.on.last, asOf))
  return { course: { ...filled, mayStart: birth === undefined ? earlier : { ...earlier, first: birth.first } } }
}

/** What was of one day lasted longer, or was of another, where its name may say so in a date that is not clear. */
function ofShortDate(own: Period, name: string): Period {
  return own.start !== undefined && endsInShortDate(name, own.start) ? own : { ...own, end: undefined }
}

/** How much is taken from a day on, or how often; but for the date. */
const TELLS_DOSE = /\d|(?<!\p{L})(?:every|alle|toutes|cada|ogni|\p{L}+(?:ly|lich))(?!\p{L})/iu
const IN_NUMBERS = /(?<![\d/.-])(?:\d{1,2}[/.]){0,2}\d{4}(?:-\d\d){0,2}\)?$/u

/**
 * Whether it may have been taken before the days to come that its name tells: the next one of several, or a dose that is changed
 * then: "prednisone 5 mg from 05/2026".
 */
function mayBeTakenBefore({ is, saysFirst, stretch }: ToldDate, name: string): boolean {
  if (stretch !== undefined) return false
  return is === 'some' || saysFirst === undefined || TELLS_DOSE.test(name.trim().replace(IN_NUMBERS, 'date'))
}

function toldOf({ days, is, saysFirst, stretch }: ToldDate): Told {
  if (stretch !== undefined) return { ...stretch, on: undefined }
  if (is === 'last') return { from: undefined, to: days, on: undefined }
  return saysFirst === true && is === 'first'
    ? { from: days, to: undefined, on: undefined }
    : { from: undefined, to: undefined, on: days }
}

/**
 * What is left of the days of an entry that its name contradicts: each only where both agree on it. Undefined where they do
 * not contradict each other.
 */
function agreedOf({ start, end, ongoing }: Period, isOneDay: boolean, told: Told, asOf: Day): Period | undefined {
  const { from, to, on } = told
  const isEndOther = end !== undefined && ((to !== undefined && !overlaps(end, to)) || isAfter(from ?? on, end.last))
  const isStartOther =
    start !== undefined && ((from !== undefined && !overlaps(start, from)) || isBefore(on ?? to, start.first))
  const isLonger = isOneDay && from !== undefined && to === undefined
  const isOverByName = ongoing && to !== undefined && to.last <= asOf
  if (!isEndOther && !isStartOther && !isLonger && !isOverByName) return undefined
  const isAllOther = isOneDay && (isEndOther || isStartOther)
  return {
    start: isStartOther || isAllOther ? undefined : start,
    end: isEndOther || isLonger || isAllOther || isBefore(to, start?.first) ? undefined : end,
    ongoing: ongoing && !isOverByName,
  }
}

function isAfter(days: Span | undefined, day: Day): boolean {
  return days !== undefined && days.first > day
}

function isBefore(days: Span | undefined, day: Day | undefined): boolean {
  return days !== undefined && day !== undefined && days.last < day
}
