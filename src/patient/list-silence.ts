import type { LISTS } from '../facts/lists.js'

/**
 * What a statement about a list says: that there is nothing to list, that nothing is known, that there is none of a kind; or
 * it speaks of another list.
 */
export type ListSilence = 'none-known' | 'no-information' | 'none-of-a-kind' | 'of-another-list'

type ListName = (typeof LISTS)[number]

/** What the entries of a list are called. */
const KINDS: Readonly<Record<ListName, string>> = {
  conditions: 'problems?|conditions?|diseases?|diagnos[ei]s|comorbidit(?:y|ies)',
  drugs: 'medications?|medicines?|drugs?',
  procedures: 'procedures?|surger(?:y|ies)|operations?',
  allergies: 'allerg(?:y|ies)',
  immunizations: 'immuni[sz]ations?|vaccinations?',
  encounters: 'hospitali[sz]ations?|admissions?',
  trialParticipation: 'trials?|studies',
}
const ofKind = (kinds: string): RegExp => new RegExp(`^no known (?:\\w+ ){0,2}(?:${kinds})\\.?$`, 'iu')
const NONE_OF_LIST = new Map(Object.entries(KINDS).map(([list, kinds]) => [list, ofKind(kinds)]))
const NONE_OF_ANY = ofKind(Object.values(KINDS).join('|'))

const NONE =
  /^(?:(?:none|nil|nothing)(?: known| reported| recorded)?|keine?(?: bekannt)?|aucune?|ningun[oa]|无|無)\.?$/iu
const NOT_KNOWN =
  /^(?:unknown|not known|not recorded|not documented|not available|n\/a|n\.\s?a\.|\?|unbekannt|inconnue?s?|desconocid[oa]s?|不详|未知)$/iu
const NO_INFORMATION = /^no information\b/iu

/** What is said in words of its own of one list. */
const OWN_WORDS: ReadonlyMap<string, ListName> = new Map([
  ['nka', 'allergies'],
  ['nkda', 'allergies'],
  ['no current problems or disability', 'conditions'],
])

/** "No known food allergy" leaves the others open (SNOMED CT: no known food, environmental, insect and animal allergy). */
const ONLY_SOME = /\b(?:food|environmental|latex|insect|pollen)\b/iu

/** What a text says about the whole list in which it stands; undefined for one that names something. */
export function silenceInWords(text: string, list: ListName): ListSilence | undefined {
  const words = text.trim()
  if (NONE.test(words)) return 'none-known'
  return NOT_KNOWN.test(words) ? 'no-information' : statedSilence(words, list)
}

/** The same of a text that says, too, what there is none of: it speaks of the list even beside a code. */
export function statedSilence(text: string, list: ListName): ListSilence | undefined {
  const words = text.trim()
  if (NO_INFORMATION.test(words)) return 'no-information'
  const own = OWN_WORDS.get(words.toLowerCase())
  if (own === list) return 'none-known'
  if (own !== undefined) return 'of-another-list'
  if (NONE_OF_LIST.get(list)?.test(words) === true) return ONLY_SOME.test(words) ? 'none-of-a-kind' : 'none-known'
  return NONE_OF_ANY.test(words) ? 'of-another-list' : undefined
}
