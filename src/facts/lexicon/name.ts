import { remembered } from '../../kernel/remembered.js'

/**
 * The form in which names are compared: compatibility forms folded (the two micro signs, full-width letters), accents,
 * case, spaces and punctuation dropped. `%` and `#` stay, because they tell a share from a count (`CD19%`, `LYM#`); what
 * stands between two numbers becomes a word, because `CIN I-II` is not CIN III, nor `CD1/9` CD19.
 */
export function normalise(name: string): string {
  const folded = ASCII.test(name) ? name : name.normalize('NFKD').replace(ACCENTS, '')
  const bare = folded.replace(BETWEEN_NUMBERS, 'to')
  if (ASCII.test(bare)) return bare.toLowerCase().replace(/[^a-z0-9%#]/gu, '')
  if (LATIN.test(bare)) return bare.toLowerCase().replace(/[^a-z0-9%#ßæðøþ]/gu, '')
  return bare
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]/gu, '')
}

/** Nearly all names: the same without the tables of Unicode, at a fraction of the cost. */
const ASCII = /^[\0-\x7F]*$/u

/** Of Latin-1, which has no other letters than these that NFKD leaves whole. */
const LATIN = /^[\0-\xFF]*$/u

/**
 * Between two Roman numerals anything but the full stop of `i.v.`, between two other numbers anything but a space alone:
 * `IgG 4 2024`. No Roman numeral that is written here has more than nine letters: without an end, each letter of a long
 * row of them would be looked behind of through all before it.
 */
const BETWEEN_NUMBERS =
  /(?<=(?<![a-z\d])[ivx]{1,9})(?!\.\s*[a-z])[\s&(),./:;+|~\-\u2010-\u2015\u2212]+(?=[ivx]+(?![a-z\d]))|(?<=\d)\s*[&(),./:;+|~\-\u2010-\u2015\u2212]+\s*(?=\d)/giu

/** Of the marks those that stand on letters of all languages with Latin letters. */
const ACCENTS = /[\u0300-\u036F]/gu

/** The same, for the names of records, which come again and again. */
export const normalised = remembered(normalise)
