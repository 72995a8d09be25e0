const WORD = /[\p{L}\p{N}]+/gu

/** `HIV`, `C`, `III`; `of` as well, which costs no more than a hint. */
const LONGEST_SHORT = 3

/** `HBsAg`, `dsDNA`: longer ones, as `SLEDAI`, are misspelt like words. */
const LONGEST_CAPITALS = 5

/** `PCR`, `QTc`, `Jo-1`: what is written as no other word is. */
const CAPITALS = /\p{Lu}.*[\p{Lu}\p{N}]/u

/** What has so few letters is mostly an abbreviation, of which one letter makes another: CCP is no misspelt CRP. */
const LONGEST_ALIKE = 4

/** Whether a name is so short that what resembles it is mostly something else. */
export function isShort(name: string): boolean {
  return name.length <= LONGEST_ALIKE
}

/**
 * Whether a known name has no abbreviation, number or class that the written one lacks. One letter more or less makes a
 * misspelt word, but another virus, immunoglobulin or stage: `HBV infection` is no misspelt `HIV infection`, nor IgM IgG, nor
 * C3 C4. A letter that was typed twice is none more. Nor may a name that is nothing but a short abbreviation have one that
 * the known name lacks, however that is written: DHEA is no misspelt DHEAS, nor PCR the id `upcr`.
 */
export function keepsAbbreviations(written: string, known: string): boolean {
  const own = new Set(wordsOf(written).map(once))
  const words = wordsOf(known)
  const isAbbreviated = isShort(written) && CAPITALS.test(written)
  if (isAbbreviated && !words.some((word) => own.has(once(word)))) return false
  return words.every((word) => !isAbbreviation(word) || own.has(once(word)))
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
