import { remembered } from '../kernel/remembered.js'

/**
 * The form in which names are compared: compatibility forms folded (the two micro signs, full-width letters), accents,
 * case, spaces and punctuation dropped. `%` and `#` stay, because they tell a share from a count (`CD19%`, `LYM#`).
 */
export function normalise(name: string): string {
  const bare = ASCII.test(name) ? name : name.normalize('NFKD').replace(ACCENTS, '')
  if (ASCII.test(bare)) return bare.toLowerCase().replace(/[^a-z0-9%#]/gu, '')
  return bare
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]/gu, '')
}

/** Nearly all names: the same without the tables of Unicode, at a fraction of the cost. */
const ASCII = /^[\0-\x7F]*$/u

/** Of the marks those that stand on letters of all languages with Latin letters. */
const ACCENTS = /[\u0300-\u036F]/gu

/** The same, for the names of records, which come again and again. */
export const normalised = remembered(normalise)
