import { remembered } from '../kernel/remembered.js'

/**
 * The form in which names are compared: compatibility forms folded (the two micro signs, full-width letters), accents,
 * case, spaces and punctuation dropped. `%` and `#` stay, because they tell a share from a count (`CD19%`, `LYM#`).
 */
export function normalise(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase().replace(/[^a-z0-9%#]/gu, '')
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]/gu, '')
}

/** Nearly all names: the same without the tables of Unicode, at a fraction of the cost. */
const ASCII = /^[\0-\x7F]*$/u

/** The same, for the names of records, which come again and again. */
export const normalised = remembered(normalise)
