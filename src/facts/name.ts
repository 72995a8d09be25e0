import { remembered } from '../kernel/remembered.js'

/**
 * The form in which names are compared: compatibility forms folded (the two micro signs, full-width letters), accents,
 * case, spaces and punctuation dropped. `%` and `#` stay, because they tell a share from a count (`CD19%`, `LYM#`).
 */
export const normalised = remembered((name) =>
  ASCII.test(name)
    ? name.toLowerCase().replace(/[^a-z0-9%#]/gu, '')
    : name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}%#]/gu, ''),
)

/** Nearly all names: the same without the tables of Unicode, at a fraction of the cost. */
const ASCII = /^[\0-\x7F]*$/u
