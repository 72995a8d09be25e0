import { parseSpan, type Span } from '../../kernel/span.js'

const YEAR = String.raw`(?:19|20)\d\d`
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`
const DAY_AND_MONTH = String.raw`(?:\d{1,2}\.){2}`

/** `2026`, `10/2026`, `10.2026` */
export const YEAR_OR_MONTH = String.raw`(?:${MONTH}[/.])?${YEAR}`
const ISO = String.raw`${YEAR}(?:-\d\d){1,2}`
const NUMBERS = String.raw`(?:${DAY_AND_MONTH}${YEAR}|${ISO}|${YEAR_OR_MONTH})`

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

/** A date that tells its days: `2026-05`, `3.10.2026`, `Oct 2026`. */
export const DATE = String.raw`(?:${NUMBERS}|${NAMED_MONTH})`

const BETWEEN = String.raw`\s*(?:[-–—/]|(?:to|until|till|bis|jusqu['’](?:en|au?|à)|au|à)(?!\p{L}))\s*`
/** Two numbers that are no year and month are two years: `2015-19`. */
const STRETCH = String.raw`${NUMBERS}${BETWEEN}(?:${DATE}|(?:1[3-9]|[2-9]\d)(?!\d))|${NAMED_MONTH}${BETWEEN}${DATE}`
/** The year has two digits, or is none: `10/25`, `Oct 25`. */
const SHORT = String.raw`(?:${MONTH}/\d\d|${MONTH_NAME}(?:\s*['’]?|[-/])\d\d)(?![\d/.])`
/** Days that are not within the date: `before 2019`, `ca. 2019`, `Winter 2019`. */
const AROUND = String.raw`(?:(?:before|prior to|after|about|around|approx(?:imately)?\.?|ca\.?|circa|winter|vor|nach|etwa|gegen|um|avant|apr[èe]s|vers|hiver)\s+|~\s*)${DATE}`
const SHORT_DAY = String.raw`${DAY_AND_MONTH}(?!${YEAR})(?:\d\d)?`

/** A date that does not tell its days, or which of two they are. */
export const UNCLEAR = String.raw`(?:${AROUND}|${STRETCH}|${SHORT}|\d{1,2}/\d{1,2}/\d\d(?:\d\d)?|${SHORT_DAY})`

/** Behind a date: it is no amount that could be a year, as in `MMF 2000 mg`. */
export const ENDS = String.raw`(?!\d|\s*(?:mg|g|mcg|µg|ug|ml|iu|ie|u)(?!\p{L}))`

/** Of the forms that tell less than a date, those of one day. */
export const DAY_WITHOUT_YEAR = String.raw`${DAY_AND_MONTH}(?:\d\d)?`

/** Undefined for one that the calendar does not have. */
export function daysOf(date: string): Span | undefined {
  const named = NAMED.findIndex((name) => name.test(date))
  const numbers = named < 0 ? date : `${named + 1}/${date.slice(-4)}`
  const parts = numbers.includes('-') ? [numbers] : numbers.split(/[/.]/u).toReversed()
  const span = parseSpan(parts.map((part) => part.padStart(2, '0')).join('-'))
  return typeof span === 'string' ? undefined : span
}

const FROM_TO = new RegExp(String.raw`^(${DATE})(?!\s*/)${BETWEEN}(${DATE})$`, 'iu')

/**
 * The first and the last of a stretch that tells both in full: `2015-2019`. Undefined for one that runs backwards, and for
 * `2019/2020`, which may be the winter in which it began.
 */
export function stretchOf(text: string): { readonly from: Span; readonly to: Span } | undefined {
  const [, begun = '', ended = ''] = FROM_TO.exec(text) ?? []
  const [from, to] = [daysOf(begun), daysOf(ended)]
  return from === undefined || to === undefined || to.last < from.first ? undefined : { from, to }
}
