/**
 * How far a cancer has spread, as the TNM classification of the UICC writes it: `pT1c pN0 (sn) M0 G2 R0`. Without a node it
 * could be anything else, and `Tis` is a carcinoma in situ, which is another disease.
 */
const TNM =
  /[,;:]?(?<!\s)\s+\(?(?:y?[pc])?T[1-4][a-d]?,?\s?[pc]?N(?:[0-3][a-c]?(?:mi)?|X)(?:\s?\((?:sn|i[+-])\))?(?:,?\s?[pc]?M[01X])?(?:,?\s?[LV][01X])*(?:,?\s?G[1-4])?(?:,?\s?R[012X])?\)?$/u

/** In every such name, and read in less time. */
const MENTIONED = /T[1-4]/u

/** A name without such a classification behind it: of every cancer, one that has spread so far is a kind. */
export function withoutTnm(name: string): string {
  return MENTIONED.test(name) ? name.replace(TNM, '') : name
}
