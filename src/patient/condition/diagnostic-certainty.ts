import { remembered } from '../../kernel/remembered.js'
import { CERTAINTY_LETTER, SIGN } from '../../facts/lexicon/german-marks.js'
import type { ConditionTerm } from '../../facts/term.js'

/** `open`: the letter may be one of another edition. */
type Certainty = 'absent' | 'suspected' | 'resolved' | 'certain' | 'open'

/** What the letter behind a code says: excluded, suspected, the state after it, certain. */
const CERTAINTIES = new Map<string | undefined, Certainty>([
  ['A', 'absent'],
  ['V', 'suspected'],
  ['Z', 'resolved'],
  ['G', 'certain'],
])

/**
 * No code of ICD-10-GM has more than two characters behind its point; a mark for dagger or asterisk may follow. Where the
 * point is left out, a space must part the letter from the code: `M350A` is one of ICD-10-CM.
 */
const CODE = new RegExp(
  String.raw`^ICD10:\s*([A-Z]\d{2}(?:\.\d{1,2}|\d{1,2}(?=${SIGN}? ))?)${SIGN}?( *)(${CERTAINTY_LETTER})$`,
  'u',
)

/**
 * How certain a diagnosis is by the letter that the German edition writes behind its code, `C50.9 A`: A for excluded, V for
 * suspected, Z for the state after it, G for certain (BfArM, ICD-10-GM, Zusatzkennzeichen für die Diagnosensicherheit).
 * ICD-10-CM has letters of its own at this place (M35.0A): what a term lists is one of its codes, and of any other letter that
 * no space parts from the code it is left open.
 * @param codes with their systems
 * @param terms what they mean
 */
export function certaintyOf(codes: readonly string[], terms: readonly ConditionTerm[]): Certainty | undefined {
  for (const code of codes) {
    const marked = markedOf(code)
    if (marked !== undefined && !isListed(marked.written, terms)) return marked.certainty
  }
  return undefined
}

/** What the letter behind a code says, and the code without what stands between the two; undefined for one without a letter. */
const markedOf = remembered((code): { readonly certainty: Certainty; readonly written: string } | undefined => {
  const [, base, space, letter] = CODE.exec(code.toUpperCase()) ?? []
  const certainty = CERTAINTIES.get(letter)
  if (certainty === undefined) return undefined
  const written = `${String(base)}${String(letter)}`
  return { certainty: space === '' && certainty !== 'certain' ? 'open' : certainty, written }
})

function isListed(written: string, terms: readonly ConditionTerm[]): boolean {
  return terms.some(({ codes }) => codes.some(({ code }) => code === written))
}
