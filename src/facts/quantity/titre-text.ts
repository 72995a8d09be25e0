import { between, type Range } from '../../kernel/range.js'
import { COMPARATOR, compared } from './comparator.js'
import type { Unreadable } from './quantity-text.js'
import { readResultWord } from './result-word.js'

const DILUTION = String.raw`1\s*[:/]\s*`
const TITRE = new RegExp(
  String.raw`^(\D*?)[\s,;:(]*(${COMPARATOR})\s*${DILUTION}(\d{1,7})(?:\s*(?:-|~|\bto\b)\s*(?:${DILUTION})?(\d{1,7}))?(?!\d|[.,:/]\d)(.*)$`,
  'iu',
)
/** A pattern of the stain may follow: `speckled`, `fine speckled (AC-4)`. */
const pattern = (): RegExp => /^[\p{L}\s,;()/+-]*(?:\bAC-?\d{1,2}[\s,;)]*)*$/iu
const DENIAL = /\b(?:no|not|non|without|prior|previous|previously|formerly)\b|\(-\)/iu
/** Nothing but a dilution, as it is mostly written: what may stand beside one is slow to look for. */
const PLAIN = /^(<=?|>=?|)1:(\d{1,7})$/u
const NAME = /^(?:titre|titer|ana|ana titre|ana titer)?$/iu

/**
 * Reads a dilution such as `1:160 speckled`, `<1:80`, `1/40–1/80` or `positive 1:320` as the range of its reciprocals.
 * @param text in plain characters
 * @returns undefined when the text has no dilution in it
 */
export function readTitre(text: string): { readonly range: Range } | Unreadable | undefined {
  if (!/\b1\s*[:/]\s*\d/u.test(text)) return undefined
  const plainly = PLAIN.exec(text)
  if (plainly !== null) return { range: compared(String(plainly[1]), Number(plainly[2])) }
  const match = TITRE.exec(text)
  if (match === null) return { unreadable: 'is no titre that can be read' }
  const [before, comparator, after] = [String(match[1]).trim(), String(match[2]), String(match[5]).trim()]
  const first = Number(match[3])
  const last = match[4] === undefined ? first : Number(match[4])
  if (first > last) return { unreadable: 'runs from the higher titre to the lower' }
  const range = first === last ? compared(comparator, first) : between(first, last)
  const words = [readResultWord(before), readResultWord(after.replaceAll(/[(),;]/gu, ' ').trim())]
  if (words.some((word) => word !== undefined && word !== expectedWord(range))) {
    return { unreadable: 'gives a word and a titre that contradict each other' }
  }
  const isUnderstood =
    (words[0] !== undefined || NAME.test(before)) &&
    (words[1] !== undefined || (pattern().test(after) && !DENIAL.test(after)))
  return isUnderstood ? { range } : { unreadable: 'says more than a titre and a pattern' }
}

/** What a word beside the titre must be: below a dilution is negative, everything else positive. */
function expectedWord({ low }: Range): 'negative' | 'positive' {
  return low === -Infinity ? 'negative' : 'positive'
}
