const WORD = /[\p{L}\p{N}]+/gu

/** `HIV`, `C`, `III`; `of` as well, which costs no more than a hint. */
const LONGEST_SHORT = 3

/** `HBsAg`, `dsDNA`: longer ones, as `SLEDAI`, are misspelt like words. */
const LONGEST_CAPITALS = 5

/**
 * Whether a known name has no abbreviation, number or class that the written one lacks. One letter more or less makes a
 * misspelt word, but another virus, immunoglobulin or stage: `HBV infection` is no misspelt `HIV infection`, nor IgM IgG, nor
 * C3 C4. A letter that was typed twice is none more.
 */
export function keepsAbbreviations(written: string, known: string): boolean {
  const own = new Set(wordsOf(written).map(once))
  return wordsOf(known).every((word) => !isAbbreviation(word) || own.has(once(word)))
}

function wordsOf(name: string): string[] {
  return name.match(WORD) ?? []
}

/** The year of a set of criteria is none. */
function isAbbreviation(word: string): boolean {
  if (word.length <= LONGEST_SHORT) return true
  return /\p{N}/u.test(word) ? !/^\d{4}$/u.test(word) : word.length <= LONGEST_CAPITALS && /.\p{Lu}/u.test(word)
}

/** Of a Roman numeral each letter counts. */
function once(word: string): string {
  const lowered = word.toLowerCase()
  return /^[ivx]+$/u.test(lowered) ? lowered : lowered.replaceAll(/(\p{L})\1+/gu, '$1')
}
