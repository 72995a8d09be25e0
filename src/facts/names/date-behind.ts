import { parseSpan, type Span } from '../../kernel/span.js'

/** A date that a text tells. */
export interface ToldDate {
  /** undefined where it is told that there is one, and not which: `3.10.`, `03.10.26`, `10/03/2026`, `2015-2019` */
  readonly days: Span | undefined
}

const YEAR = String.raw`(?:19|20)\d\d`
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`
const DAY_AND_MONTH = String.raw`(?:\d{1,2}\.){2}`

/** `2026`, `10/2026`, `10.2026` */
export const YEAR_OR_MONTH = String.raw`(?:${MONTH}[/.])?${YEAR}`
const ISO = String.raw`${YEAR}(?:-\d\d){1,2}`
const DATE = String.raw`(?:${DAY_AND_MONTH}${YEAR}|${ISO}|${YEAR_OR_MONTH})`

/** By their order; in English and in German. */
const MONTH_NAMES = [
  'jan(?:uary?)?',
  'feb(?:ruary?)?',
  'mar(?:ch)?|märz?',
  'apr(?:il)?',
  'ma[iy]',
  'jun[ei]?',
  'jul[iy]?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'nov(?:ember)?',
  'de[cz](?:ember)?',
]
const NAMED_MONTH = String.raw`(?:${MONTH_NAMES.join('|')})\.?\s+${YEAR}`
const NAMED = MONTH_NAMES.map((name) => new RegExp(String.raw`^(?:${name})(?!\p{L})`, 'iu'))

/** Two numbers that are no year and month are two years: `2015-19`. */
const STRETCH = String.raw`${DATE}\s*(?:[-–—/]|to|until|bis)\s*(?:${DATE}|(?:1[3-9]|[2-9]\d)(?!\d))`
const UNCLEAR = String.raw`(?:${STRETCH}|\d{1,2}/\d{1,2}/\d\d(?:\d\d)?|${DAY_AND_MONTH}(?!${YEAR})(?:\d\d)?)`
/** Not an amount that could be a year: `MMF 2000 mg`. */
const ENDS = String.raw`(?!\d|\s*(?:mg|g|mcg|µg|ug|ml|iu|ie|u)(?!\p{L}))`
const TOLD = String.raw`(?:(?<unclear>${UNCLEAR})|(?<date>${DATE}|${NAMED_MONTH}))${ENDS}`
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\d])(?:${UNCLEAR}|${NAMED_MONTH}|${DATE})${ENDS}`, 'giu')

const LEAD = String.raw`(?:,\s*|(?<!\s)\s+)(?:(?:am|vom|in|im|on|seit|since|from)\s+)?\(?`
const BEHIND = new RegExp(String.raw`${LEAD}(?:${DATE}|${NAMED_MONTH}|${DAY_AND_MONTH}(?:\d\d)?)\)?$`, 'iu')
const AT_END = new RegExp(String.raw`(?<=^|[\s,(])${TOLD}\)?$`, 'iu')
const IN_FRONT = new RegExp(String.raw`^[\s,:(]*(?:(?:in|since|seit|from|ab|am|on|until|bis)\s)?\s*${TOLD}`, 'iu')

/** A name without the date behind it, whatever happened then: `MMR-Impfung` of "MMR-Impfung 10/2026". */
export function withoutDateBehind(name: string): string {
  return name.trim().replace(BEHIND, '')
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
  if (told.length > 1) return { days: undefined }
  return dateInFront(text) ?? dateBehind(text) ?? (told.length > 0 ? { days: undefined } : undefined)
}

function dateBy(pattern: RegExp, text: string): ToldDate | undefined {
  const { date, unclear } = pattern.exec(text)?.groups ?? {}
  if (date === undefined) return unclear === undefined ? undefined : { days: undefined }
  return { days: daysOf(date) }
}

/** Undefined for one that the calendar does not have. */
function daysOf(date: string): Span | undefined {
  const named = NAMED.findIndex((name) => name.test(date))
  const numbers = named < 0 ? date : `${named + 1}/${date.slice(-4)}`
  const parts = numbers.includes('-') ? [numbers] : numbers.split(/[/.]/u).toReversed()
  const span = parseSpan(parts.map((part) => part.padStart(2, '0')).join('-'))
  return typeof span === 'string' ? undefined : span
}
