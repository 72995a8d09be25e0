/** What a statement about a list says: that there is nothing to list, that nothing is known, that there is none of a kind. */
export type ListSilence = 'none-known' | 'no-information' | 'none-of-a-kind'

const KINDS =
  'problems?|conditions?|diseases?|comorbidit(?:y|ies)|allerg(?:y|ies)|medications?|drugs?|procedures?|surger(?:y|ies)|immuni[sz]ations?|vaccinations?|hospitali[sz]ations?|trials?'
const NONE = new RegExp(
  `^(?:no known (?:\\w+ ){0,2}(?:${KINDS})|nkd?a|(?:none|nil|nothing)(?: known| reported| recorded)?|no current problems or disability|keine?(?: bekannt)?|aucune?|ningun[oa]|ninguna conocida|无|無)\\.?$`,
  'iu',
)
const NO_INFORMATION =
  /^(?:no information(?: .*)?|unknown|not known|not recorded|not documented|not available|n\/a|n\.\s?a\.|\?|unbekannt|inconnue?s?|desconocid[oa]s?|不详|未知)$/iu

/** "No known food allergy" leaves the others open (SNOMED CT: no known food, environmental, insect and animal allergy). */
const ONLY_SOME = /\b(?:food|environmental|latex|insect|pollen)\b/iu

/** What a text says about the whole list in which it stands; undefined for one that names something. */
export function silenceInWords(text: string): ListSilence | undefined {
  const words = text.trim()
  if (NONE.test(words)) return ONLY_SOME.test(words) ? 'none-of-a-kind' : 'none-known'
  return NO_INFORMATION.test(words) ? 'no-information' : undefined
}
