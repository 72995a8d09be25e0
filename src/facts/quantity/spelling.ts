/** The raised digits, each at the place that it stands for. */
export const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const LONGEST = 60

/**
 * A written result in plain characters: raised digits become `^9` (compatibility folding alone would turn `10⁹` into
 * `109`), other compatibility forms are folded, dashes and minus signs are `-`, runs of white space one space.
 */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.replace(/\s+/gu, ' ').trim()
  return text
    .replace(RAISED, (digits) => `^${Array.from(digits, (digit) => RAISED_DIGITS.indexOf(digit)).join('')}`)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

const RAISED = new RegExp(`[${RAISED_DIGITS}]+`, 'gu')

/** Most texts: of them only the white space can be other than plain. */
const ASCII = /^[\0-\x7F]*$/u

/** A written unit in plain characters without spaces, with `u` for both micro signs and `x10` for `×10`. */
export function compact(unit: string): string {
  if (COMPACT.test(unit)) return unit
  return plain(unit).replaceAll(' ', '').replaceAll('μ', 'u').replace(/^×/u, 'x')
}

/** Nearly all units, in which there is nothing to change. */
const COMPACT = /^[!-~]*$/u

/** A text from the patient file within a message: in quotes, and cut where it is longer than any result. */
export function quoted(text: string): string {
  return `'${text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`}'`
}
