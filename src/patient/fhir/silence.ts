import type { LISTS } from '../../facts/lists.js'
import { silenceInWords, statedSilence, type ListSilence } from '../entry/list-silence.js'
import { hasCode } from './code-system.js'
import type { Draft } from './draft.js'
import type { Concept } from './elements.js'
import type { Located } from './resource.js'
import { nameOf, wordsOf } from './words.js'

/** The lists of which resources may say that there is nothing to list. */
type ListName = Exclude<(typeof LISTS)[number], 'encounters' | 'trialParticipation'>

/**
 * Codes that say that there is nothing. Of the International Patient Summary, absent-unknown-uv-ips; of SNOMED CT no current
 * problems or disability, no known allergy, no known allergies (an older concept), no known drug allergy, no known
 * medications, no known procedures, no known immunizations, to which the concept map of IPS leads.
 *
 * They open the list, and what is not in it is then assumed absent. That is all that they say: nothing was known to
 * somebody on one day, and of problems and drugs nothing current. A record of absence is one of a thing that was looked for.
 */
const NONE_KNOWN: Readonly<Record<ListName, readonly string[]>> = {
  conditions: ['no-known-problems', '160245001'],
  allergies: ['no-known-allergies', 'no-known-medication-allergies', '716186003', '160244002', '409137002'],
  drugs: ['no-known-medications', '787481004'],
  procedures: ['no-known-procedures', '787480003'],
  immunizations: ['no-known-immunizations', '787482006'],
}

/** Codes of the International Patient Summary that say that nothing is known. */
const NO_INFORMATION = [
  'no-problem-info',
  'no-allergy-info',
  'no-medication-info',
  'no-procedure-info',
  'no-immunization-info',
]

/** Of SNOMED CT: no known food, environmental, insect and animal allergy. They leave the others open. */
const ONLY_SOME_CODED = [
  'no-known-food-allergies',
  'no-known-environmental-allergies',
  '429625007',
  '428607008',
  '428197003',
  '716220001',
]

/** Why a resource is left out that says that there is nothing, and is refuted itself, or of the past. */
export const TAKEN_BACK = 'says that there is nothing to list, and takes that back'

/** What a concept says about the whole list that its resource belongs to; undefined for one that names something. */
export function silenceOf(concept: Concept | undefined, list: ListName): ListSilence | undefined {
  if (hasCode(concept, ...NONE_KNOWN[list])) return 'none-known'
  if (hasCode(concept, ...Object.values(NONE_KNOWN).flat())) return 'of-another-list'
  if (hasCode(concept, ...NO_INFORMATION)) return 'no-information'
  if (hasCode(concept, ...ONLY_SOME_CODED)) return 'none-of-a-kind'
  // beside a code that names something, a bare "none" is a field that was left empty
  const hasCodes = concept?.coding?.some(({ code }) => code !== undefined) === true
  const said = wordsOf(concept).map((text) => (hasCodes ? statedSilence(text, list) : silenceInWords(text, list)))
  const order = ['none-of-a-kind', 'of-another-list', 'none-known', 'no-information'] as const
  return order.find((silence) => said.includes(silence))
}

/**
 * What a resource says of its list as a whole, and what follows where it names nothing: it is left out, unless it says that
 * there is nothing to list.
 */
export function heardSilence(
  concept: Concept | undefined,
  list: ListName,
  located: Located,
  draft: Draft,
): 'none-known' | 'left-out' | undefined {
  const silence = silenceOf(concept, list)
  if (silence === undefined || silence === 'none-known') return silence
  draft.leaveOut(located, whyLeftOut(silence, list), nameOf(concept))
  if (silence === 'no-information') draft.unknown.add(list)
  if (silence === 'none-of-a-kind') draft.deniedInPart.add(list)
  return 'left-out'
}

function whyLeftOut(silence: Exclude<ListSilence, 'none-known'>, list: ListName): string {
  if (silence === 'no-information') return `says that nothing is known of ${list}`
  if (silence === 'of-another-list') return `says that there is nothing to list, but not of ${list}`
  return `says that there are no ${list} of one kind`
}
