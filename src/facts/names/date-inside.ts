import { AMOUNT, ANYWHERE, dateInFront, UNCLEAR_DATE, type ToldDate } from './date-behind.js'
import { DATE, ENDS, UNCLEAR } from './date-forms.js'
import { IN_WORDS, SINCE_WORDS, UNTIL_WORDS } from './date-role.js'

/** In front of a name: `2023: rituximab`, `03/2024 rituximab 1 g`. */
const BEFORE_WORDS = new RegExp(
  String.raw`^\(?(?:(?:${UNTIL_WORDS}|from|ab|${SINCE_WORDS}|${IN_WORDS})\s+)?(?:${UNCLEAR}|${DATE})${ENDS}\)?(?<mark>\s*[:,–-])?\s+(?=\p{L})`,
  'iu',
)

/** Whatever tells a date in front of its words, or between them, in full, has a year in it. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u

/** A name without the date in front of it, and that date. Of one within the name, as in "rituximab (2019) and MMF", it is told that there is one. */
export function dateInside(name: string): { readonly rest: string; readonly date: ToldDate } | undefined {
  const text = name.trim()
  if (!YEAR.test(text) || AMOUNT.test(text) || text.search(ANYWHERE) < 0) return undefined
  const found = BEFORE_WORDS.exec(text)
  if (found === null || (found.groups?.['mark'] === undefined && /^[1-9]000\s/u.test(text)))
    return { rest: text, date: UNCLEAR_DATE }
  const rest = text.slice(found[0].length)
  return { rest, date: (rest.search(ANYWHERE) < 0 ? dateInFront(text) : undefined) ?? UNCLEAR_DATE }
}
