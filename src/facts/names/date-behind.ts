import type { Span } from '../../kernel/span.js'
import { DATE, DAY_WITHOUT_YEAR, daysOf, ENDS, stretchOf, UNCLEAR } from './date-forms.js'
import {
  BEGUN_WORDS,
  ENDED_WORDS,
  IN_WORDS,
  roleIn,
  saysFirstIn,
  SINCE_WORDS,
  tellsOfPartIn,
  UNTIL_WORDS,
  type DateRole,
} from './date-role.js'

/** A date that a text tells. */
export interface ToldDate {
  /** undefined where it is told that there is one, and not which: `3.10.`, `03.10.26`, `10/03/2026`; and of a stretch */
  readonly days: Span | undefined
  readonly is: DateRole
  /** given where a word says that it is the first one: `since 2023`; a date alone is a day of it, and maybe the first */
  readonly saysFirst?: true
  /** the first days and the last ones, where both are told: `2015-2019` */
  readonly stretch?: { readonly from: Span; readonly to: Span }
}

const TOLD = String.raw`(?:(?<unclear>${UNCLEAR})|(?<date>${DATE}))${ENDS}`
export const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\d])(?:${UNCLEAR}|${DATE})${ENDS}`, 'giu')

/** Before a date, or a stretch: one of its days is the first or the last one. */
export const ONE_END = new RegExp(
  String.raw`(?<!\p{L})(?:${UNTIL_WORDS}|${SINCE_WORDS}|ab|${BEGUN_WORDS}|${ENDED_WORDS})(?!\p{L})`,
  'iu',
)

/** A date at the end, with what stands before it of these words. */
function atEnd(lead: string, date: string): RegExp {
  return new RegExp(String.raw`(?<![\s,(:])[\s,(:]+(?<lead>(?:(?:${lead})[\s:]+)*)\(?(?:${date})${ENDS}\)?$`, 'iu')
}

const BEHIND = atEnd('am|vom|in|im|on|seit|since|from', `${DATE}|${DAY_WITHOUT_YEAR}`)
const BEHIND_WORDS = atEnd(
  `${UNTIL_WORDS}|from|von|de|du|ab|${SINCE_WORDS}|${IN_WORDS}|${BEGUN_WORDS}`,
  String.raw`${UNCLEAR}|${DATE}|(?<=(?:${SINCE_WORDS}) )['’]?\d\d`,
)
const AT_END = new RegExp(String.raw`(?<=^|[\s,(])${TOLD}\)?$`, 'iu')
const IN_FRONT = new RegExp(String.raw`^[\s,:(]*(?:(?:in|since|seit|from|ab|am|on|until|bis)\s)?\s*${TOLD}`, 'iu')

/** A name without the date behind it, whatever happened then: `MMR-Impfung` of "MMR-Impfung 10/2026". */
export function withoutDateBehind(name: string): string {
  return name.trim().replace(BEHIND, '')
}

/** Whatever ends in a date ends so, and few names do: to read the patterns of dates takes V8 a while. */
const MAY_END_IN_DATE = /\d[\d.]\)?$/u

/** An amount that could be a year: `MMF 2000`. */
export const AMOUNT = /(?<![,(])\s[1-9]000$/u

/** With a word that may stand before it: `MMF bis 2000`. */
const UP_TO_AMOUNT = /(?<!\p{L})(?:until|till|up to|bis|jusqu['’](?:à|au)|from|ab|von|de|du)\s+\(?2000(?![\p{L}\d])/iu

/** A name without the date behind it, and that date; undefined where there is none, of several one that is unclear. */
export function dateTakenOff(name: string): { readonly rest: string; readonly date: ToldDate } | undefined {
  const text = name.trim()
  if (!MAY_END_IN_DATE.test(text)) return undefined
  const found = BEHIND_WORDS.exec(text)
  if (found === null || (found.groups?.['lead'] === '' && AMOUNT.test(text))) return undefined
  const rest = text.slice(0, found.index)
  return { rest, date: (rest.search(ANYWHERE) < 0 ? dateBehind(text) : undefined) ?? UNCLEAR_DATE }
}

/** The date that stands behind a name: `rituximab 2026-09`. */
export function dateBehind(name: string): ToldDate | undefined {
  return dateBy(AT_END, name.trim())
}

/** The date with which a text begins, as what stands behind one of several names: ` since 10/2026, then MMF`. */
export function dateInFront(text: string): ToldDate | undefined {
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
  if (date === undefined) return unclear === undefined ? undefined : unclearDate(unclear, text)
  if (UP_TO_AMOUNT.test(text)) return UNCLEAR_DATE
  const is = roleIn(text)
  return { days: daysOf(date), is, ...(is === 'first' && saysFirstIn(text) ? { saysFirst: true } : {}) }
}

export const UNCLEAR_DATE: ToldDate = { days: undefined, is: 'some' }

function unclearDate(unclear: string, text: string): ToldDate {
  const before = text.slice(0, text.lastIndexOf(unclear))
  const stretch = tellsOfPartIn(text) || ONE_END.test(before) ? undefined : stretchOf(unclear)
  return stretch === undefined ? UNCLEAR_DATE : { ...UNCLEAR_DATE, stretch }
}
