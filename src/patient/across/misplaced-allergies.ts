import { allergyIn } from '../../facts/names/allergy-name.js'
import type { AllergyFact, ConditionFact, EventFact } from '../../facts/fact.js'
import { resolveSubstance } from '../../facts/names/substance-name.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Entry } from '../entry/entries.js'
import { readDay } from '../entry/event-period.js'
import type { MisplacedEntry } from './misplaced-entry.js'
import { termsNamed } from '../entry/phrases.js'
import { quoted } from '../../kernel/quote.js'
import type { Reading } from '../reading/reading.js'

/**
 * An allergy that stands among the conditions, as in many problem lists: `anaphylaxis to rituximab`. It stays one whether or
 * not the reaction is over. For names that mean no condition.
 * @returns undefined for what tells of no allergy; no fact for one that lies ahead
 */
export function misplacedAllergy(
  { value, path, namePath, pointer }: Entry<MisplacedEntry>,
  reading: Reading,
): { readonly fact: AllergyFact | undefined } | undefined {
  const { vocabulary, remarks } = reading
  const { name, code, status, onset } = value
  const told = name === undefined || code !== undefined ? undefined : allergyIn(name)
  if (name === undefined || told === undefined) return undefined
  const { substance, reaction, suspected } = told
  const terms = resolveSubstance(substance, vocabulary.drugs)
  // of what is not known, as of exertion, an intolerance is no allergy
  if (terms.length === 0 && reaction === 'intolerance') return undefined
  remarks.warn(namePath, `${quoted(name)} is an allergy; it was read among the allergies`)
  const named = { path: pointer, label: name, terms, codes: [] }
  const day = readDay(onset, path, reading, 'onset')
  if (day === undefined) return { fact: remarks.leaveOut('allergies', named) }
  return {
    fact: {
      ...named,
      status: status === 'absent' ? status : undefined,
      doubt: suspected || status === 'suspected' ? 'uncertain' : undefined,
      reactions:
        reaction === undefined
          ? []
          : [{ path: pointer, label: reaction, terms: termsNamed(reaction, vocabulary.reactions), codes: [] }],
      ...day,
    },
  }
}

/** ICD-10: allergies to penicillin, to other kinds of drugs that are named, and to food. */
const OF_OTHERS = /^icd10:\s*(?:Z88\.[0-6]|Z91\.0|T78\.[01])/iu

/**
 * Conditions that are an allergy, mostly without its substance: of a "drug allergy" it may be any drug. Of what a code
 * names it is not.
 */
export function allergiesAmong(conditions: readonly ConditionFact[], { drugs }: Vocabulary): readonly AllergyFact[] {
  return conditions
    .filter(({ status, terms }) => status !== 'absent' && terms.some(({ id }) => id === 'allergy'))
    .filter(({ codes = [] }) => !codes.some((code) => OF_OTHERS.test(code)))
    .map(({ path, label, status, onset }) => ({
      path,
      label,
      terms: resolveSubstance(label, drugs),
      codes: [],
      status: undefined,
      doubt: status === 'suspected' ? 'uncertain' : undefined,
      reactions: [],
      on: onset,
    }))
}

/** An allergy by its name, of a drug that is known: `anaphylaxis to rituximab`, for which a stay was. */
export function allergyOf(
  { path, label, start }: EventFact,
  { drugs, reactions }: Vocabulary,
): AllergyFact | undefined {
  const told = allergyIn(label)
  const terms = told === undefined ? [] : resolveSubstance(told.substance, drugs)
  if (told === undefined || terms.length === 0) return undefined
  const { reaction } = told
  const shown =
    reaction === undefined ? [] : [{ path, label: reaction, terms: termsNamed(reaction, reactions), codes: [] }]
  return { path, label, terms, codes: [], status: undefined, doubt: 'uncertain', reactions: shown, on: start }
}
