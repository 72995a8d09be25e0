/** What is counted where the strength is that of one: `Tbl.`, `tablets`, `gélule`. */
const FORMS = String.raw`(?:filmtabletten?|retardtabletten?|tabletten?|tablets?|tabs?|filmtbl|tabl|tbl|kapseln?|hartkapseln?|kps|capsules?|caps?|caplets?|comprimés?|cpr?|gélules?|stück|stk)`

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...['½', '1/2', '1⁄2', '0.5', '0,5', 'half a', 'one half', 'eine halbe', 'un demi'].map(
    (word) => [word, 1 / 2] as const,
  ),
  ...['one', 'a', 'eine', 'un', 'une'].map((word) => [word, 1] as const),
  ...['two', 'zwei', 'deux'].map((word) => [word, 2] as const),
  ...['three', 'drei', 'trois'].map((word) => [word, 3] as const),
  ...['four', 'vier', 'quatre'].map((word) => [word, 4] as const),
])

/** `tbl. 1-0-0`, `tbl. n3 1-0-0`: German packs are of size N1, N2 or N3. */
const FORM_FIRST = new RegExp(String.raw`^${FORMS}\.?(?: n[1-3])?[,:]? (?<rest>.+)$`, 'u')

/** `2 tablets once daily`, `take one tablet daily`, `½ tbl. morgens`. */
const COUNTED = new RegExp(
  String.raw`^(?:take |nimm |prendre )?(?<count>\d|${[...COUNTS.keys()].join('|')}) ${FORMS}\.?(?:,? |(?=/))(?<often>.+)$`,
  'u',
)

/** `1-0-0 tbl` */
const FORM_LAST = new RegExp(String.raw` ${FORMS}$`, 'u')

/** `take 2 tablets (10 mg total) by mouth daily`; what stands in brackets alone may be that of one tablet. */
const WITH_TOTAL = new RegExp(String.raw`^(?:take )?[\d.,/⁄]+ ${FORMS} \((?<total>[^()]+) total\) (?<often>.+)$`, 'u')

/** The amount that is told of so many tablets together, and how often: `10 mg by mouth daily`; other texts as they are. */
export function withTotal(text: string): string {
  if (!text.includes(' total) ')) return text
  const { total, often = '' } = WITH_TOTAL.exec(text)?.groups ?? {}
  return total === undefined ? text : `${total} ${often}`
}

/** How many tablets or capsules are taken at once, and how often, in words. */
export interface CountedForms {
  readonly count: number
  readonly often: string
}

/** The tablets that a text counts behind their strength; undefined where it counts none, such as a range of them. */
export function countedForms(text: string): CountedForms | undefined {
  if (!text.includes(' ')) return undefined
  const { count = '', often } = COUNTED.exec(withoutForm(text))?.groups ?? {}
  return often === undefined ? undefined : { count: COUNTS.get(count) ?? Number(count), often }
}

/** The text without a form at its end: `1-0-0` of `1-0-0 tbl`. */
export function withoutFormBehind(text: string): string {
  return text.includes(' ') ? text.replace(FORM_LAST, '') : text
}

/** The text behind a form that follows the strength: `1-0-0` of `tbl. 1-0-0`; the text itself where there is none. */
export function withoutForm(text: string): string {
  return text.includes(' ') ? (FORM_FIRST.exec(text)?.groups?.['rest'] ?? text) : text
}
