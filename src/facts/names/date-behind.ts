import { parseSpan, type Span } from '../../kernel/span.js'

/** A date that a text tells. */
export interface ToldDate {
  /** undefined where it is told that there is one, and not which: `3.10.`, `03.10.26`, `10/03/2026`, `2015-2019` */
  readonly days: Span | undefined
  /** what it is of that with which it is told: its first day, its last one, or one of which that is not said: `last infusion 10/2025` */
  readonly is: 'first' | 'last' | 'some'
}

const YEAR = String.raw`(?:19|20)\d\d`
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`
const DAY_AND_MONTH = String.raw`(?:\d{1,2}\.){2}`

/** `2026`, `10/2026`, `10.2026` */
export const YEAR_OR_MONTH = String.raw`(?:${MONTH}[/.])?${YEAR}`
const ISO = String.raw`${YEAR}(?:-\d\d){1,2}`
const DATE = String.raw`(?:${DAY_AND_MONTH}${YEAR}|${ISO}|${YEAR_OR_MONTH})`

/** By their order; in English, in German and in French. */
const MONTH_NAMES = [
  'jan(?:uary?)?|jänner|janv(?:ier)?',
  'feb(?:ruary?)?|feber|f[ée]vr?(?:ier)?',
  'mar(?:ch|s)?|märz?',
  'apr(?:il)?|avr(?:il)?',
  'ma[iy]',
  'jun[ei]?|juin',
  'jul[iy]?|juil(?:let)?',
  'aug(?:ust)?|ao[uû]t',
  'sept?(?:ember|embre)?',
  'o[ck]t(?:ober|obre)?',
  'nov(?:ember|embre)?',
  'd[eé][cz](?:ember|embre)?',
]
const MONTH_NAME = String.raw`(?:${MONTH_NAMES.join('|')})\.?`
const NAMED_MONTH = String.raw`${MONTH_NAME}(?:\s+|[-/])${YEAR}`
const NAMED = MONTH_NAMES.map((name) => new RegExp(String.raw`^(?:${name})(?!\p{L})`, 'iu'))

/** Two numbers that are no year and month are two years: `2015-19`. */
const STRETCH = String.raw`${DATE}\s*(?:[-–—/]|to|until|bis)\s*(?:${DATE}|(?:1[3-9]|[2-9]\d)(?!\d))`
/** The year has two digits, or is none: `10/25`, `Oct 25`. */
const SHORT = String.raw`(?:${MONTH}/\d\d|${MONTH_NAME}(?:\s*['’]?|[-/])\d\d)(?![\d/.])`
/** Days that are not within the date: `before 2019`, `ca. 2019`, `Winter 2019`. */
const AROUND = String.raw`(?:(?:before|prior to|after|about|around|approx(?:imately)?\.?|ca\.?|circa|winter|vor|nach|etwa|gegen|um|avant|apr[èe]s|vers|hiver)\s+|~\s*)(?:${DATE}|${NAMED_MONTH})`
const UNCLEAR = String.raw`(?:${AROUND}|${STRETCH}|${SHORT}|\d{1,2}/\d{1,2}/\d\d(?:\d\d)?|${DAY_AND_MONTH}(?!${YEAR})(?:\d\d)?)`
/** Not an amount that could be a year: `MMF 2000 mg`. */
const ENDS = String.raw`(?!\d|\s*(?:mg|g|mcg|µg|ug|ml|iu|ie|u)(?!\p{L}))`
const TOLD = String.raw`(?:(?<unclear>${UNCLEAR})|(?<date>${DATE}|${NAMED_MONTH}))${ENDS}`
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\d])(?:${UNCLEAR}|${NAMED_MONTH}|${DATE})${ENDS}`, 'giu')

/** What it was then, it may have been before: or the text tells of an end, and not whether the date is of that. */
const NOT_FIRST =
  /(?<!\p{L})(?:last|latest|letzt\p{L}*|zuletzt|recent\p{L}*|again|erneut|wieder\p{L}*|weiter\p{L}*|repeat\p{L}*|re-\p{L}+|re(?:treat|start|induc|challeng)\p{L}*|continu\p{L}*|maintenance|erhaltung\p{L}*|further|second|third|stop\p{L}*|discontinu\p{L}*|end(?:ed)?|finish\p{L}*|complet\p{L}*|abgesetzt|beendet|abgeschlossen|pausiert|paused|held|derni[èe]r\p{L}*|arr[êe]t\p{L}*|at least|at the latest|spätestens|mindestens|cycles?|zykl\p{L}*)(?!\p{L})|\d(?:nd|rd|th)(?!\p{L})|\d\.\s*(?:gabe|dosis|infusion|zyklus)/iu
const UNTIL = new RegExp(
  String.raw`(?<!\p{L})(?:until|till|bis|jusqu['’]\p{L}+)\s+(?:\p{L}+\s+){0,2}\(?(?:${DATE}|${NAMED_MONTH})${ENDS}`,
  'iu',
)

const LEAD = String.raw`(?:,\s*|(?<!\s)\s+)(?:(?:am|vom|in|im|on|seit|since|from)\s+)?\(?`
const BEHIND = new RegExp(String.raw`${LEAD}(?:${DATE}|${NAMED_MONTH}|${DAY_AND_MONTH}(?:\d\d)?)\)?$`, 'iu')
const AT_END = new RegExp(String.raw`(?<=^|[\s,(])${TOLD}\)?$`, 'iu')
const IN_FRONT = new RegExp(String.raw`^[\s,:(]*(?:(?:in|since|seit|from|ab|am|on|until|bis)\s)?\s*${TOLD}`, 'iu')

/** A name without the date behind it, whatever happened then: `MMR-Impfung` of "MMR-Impfung 10/2026". */
export function withoutDateBehind(name: string): string {
  return name.trim().replace(BEHIND, '')
}

const WITH_LEAD = new RegExp(
  String.raw`(?<![\s,(])[\s,(]+(?:(?:until|till|up to|bis|from|since|seit|ab|am|vom|im|in|on)\s+)*(?:${UNCLEAR}|${NAMED_MONTH}|${DATE})${ENDS}\)?$`,
  'u',
)

/** A name in small letters without a date behind it, and what says of what it is: `rituximab` of "rituximab until 09/2025". */
export function withoutToldDate(name: string): string {
  return name.trim().toLowerCase().replace(WITH_LEAD, '')
}

/** The date that stands behind a name: `rituximab 2026-09`. */
export function dateBehind(name: string): ToldDate | undefined {
  return dateBy(AT_END, name.trim())
}

/** The date with which a text begins, as what stands behind one of several names: ` since 10/2026, then MMF`. */
function dateInFront(text: string): ToldDate | undefined {
  return dateBy(IN_FRONT, text)
}

/** The date that a text tells: of several, or of one among other words, only that there is one. */
export function dateWithin(text: string): ToldDate | undefined {
  const told = [...text.matchAll(ANYWHERE)]
  if (told.length > 1) return UNCLEAR_DATE
  return dateInFront(text) ?? dateBehind(text) ?? (told.length > 0 ? UNCLEAR_DATE : undefined)
}

function dateBy(pattern: RegExp, text: string): ToldDate | undefined {
  const { date, unclear } = pattern.exec(text)?.groups ?? {}
  if (date === undefined) return unclear === undefined ? undefined : UNCLEAR_DATE
  return { days: daysOf(date), is: roleIn(text) }
}

const UNCLEAR_DATE: ToldDate = { days: undefined, is: 'some' }

/** What a date is of that with which a text tells it. */
function roleIn(text: string): ToldDate['is'] {
  if (NOT_FIRST.test(text)) return 'some'
  return UNTIL.test(text) ? 'last' : 'first'
}

/** Undefined for one that the calendar does not have. */
function daysOf(date: string): Span | undefined {
  const named = NAMED.findIndex((name) => name.test(date))
  const numbers = named < 0 ? date : `${named + 1}/${date.slice(-4)}`
  const parts = numbers.includes('-') ? [numbers] : numbers.split(/[/.]/u).toReversed()
  const span = parseSpan(parts.map((part) => part.padStart(2, '0')).join('-'))
  return typeof span === 'string' ? undefined : span
}
