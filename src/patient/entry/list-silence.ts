import type { LISTS } from '../../facts/lists.js'

/**
 * What a statement about a list says: that there is nothing to list, that nothing is known, that there is none of a kind; or
 * it speaks of another list.
 */
export type ListSilence = 'none-known' | 'no-information' | 'none-of-a-kind' | 'of-another-list'

type ListName = (typeof LISTS)[number]

/**
 * What the entries of a list are called, and words that leave none of them out. Any other word does: "no known food allergy"
 * leaves the others open, and "no known heart disease" says nothing of the liver.
 */
const KINDS: Readonly<Record<ListName, { readonly called: string; readonly all: string }>> = {
  conditions: {
    called: 'problems?|conditions?|diseases?|diagnos[ei]s|comorbidit(?:y|ies)',
    all: 'medical|health|current|active',
  },
  drugs: { called: 'medications?|medicines?|drugs?', all: 'current|active' },
  procedures: { called: 'procedures?|surger(?:y|ies)|operations?', all: 'prior|previous|past|medical|surgical' },
  allergies: { called: 'allerg(?:y|ies)', all: 'drug|medication|medicine|medical|current|active' },
  immunizations: { called: 'immuni[sz]ations?|vaccinations?', all: 'prior|previous|past' },
  encounters: { called: 'hospitali[sz]ations?|admissions?', all: 'prior|previous|past|hospital' },
  trialParticipation: { called: 'trials?|studies', all: 'prior|previous|past|clinical|research' },
}
const ANY_WORD = String.raw`\w+`
const noneOf = (called: string, words: string): RegExp =>
  new RegExp(String.raw`^no known (?:(?:${words}) ){0,2}(?:${called})\.?$`, 'iu')
const ALL_OF_LIST = new Map(Object.entries(KINDS).map(([list, { called, all }]) => [list, noneOf(called, all)]))
const SOME_OF_LIST = new Map(Object.entries(KINDS).map(([list, { called }]) => [list, noneOf(called, ANY_WORD)]))
const CALLED = Object.values(KINDS).map(({ called }) => called)
const NONE_OF_ANY = noneOf(CALLED.join('|'), ANY_WORD)

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
  ...[
    'keine allergien',
    'keine allergien bekannt',
    'keine bekannten allergien',
    'aucune allergie',
    'aucune allergie connue',
    "pas d'allergie",
    "pas d'allergie connue",
    'sin alergias',
    'sin alergias conocidas',
    'nessuna allergia',
    'nessuna allergia nota',
  ].map((words) => [words, 'allergies'] as const),
])

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
  if (ALL_OF_LIST.get(list)?.test(words) === true) return 'none-known'
  if (SOME_OF_LIST.get(list)?.test(words) === true) return 'none-of-a-kind'
  return NONE_OF_ANY.test(words) ? 'of-another-list' : undefined
}
