import * as z from 'zod'
import { allergyIn } from '../facts/names/allergy-name.js'
import { isTolerated } from '../facts/names/doubting-words.js'
import { resolveDrug } from '../facts/names/drug-name.js'
import { resolveSubstance, shownBehind } from '../facts/names/substance-name.js'
import type { AllergyFact, NamedFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { Term } from '../facts/term.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { readDoubt, statusBy, statusSchema } from './entry/doubt.js'
import { codeSchema, readList, type Entry } from './entry/entries.js'
import { readDay } from './entry/event-period.js'
import type { JsonPath } from './json/json-path.js'
import { Names } from './entry/names.js'
import { phrasesSchema, readPhrases, termsNamed, type Wording } from './entry/phrases.js'
import { withBlank } from './form/plain-form.js'
import type { Reading } from './reading/reading.js'
import { dateSchema } from './written/written-date.js'
import { nameSchema } from './written/written-text.js'

export const allergySchema = withBlank(
  z
    .object({
      name: nameSchema.optional().describe('the substance: a drug or a class of drugs'),
      code: codeSchema.optional().describe('a code of the substance with its system, such as rxnorm:121191'),
      status: statusSchema('where it is known that there is no such allergy'),
      reaction: phrasesSchema.describe('what happened: a text such as "anaphylaxis", or a list of texts'),
      date: dateSchema.optional().describe('when it happened: YYYY-MM-DD, YYYY-MM or YYYY'),
    })
    .describe('an allergy: its substance, or an object such as { "name": "penicillin", "reaction": "rash" }'),
  () => ({ name: undefined, code: undefined, status: undefined, reaction: undefined, date: undefined }),
)

type WrittenAllergy = z.output<typeof allergySchema>

const namesOf = rememberedOf((vocabulary: Vocabulary) => {
  const { drugs } = vocabulary
  const naming = { kind: 'allergy substance', lexicon: drugs, systems: ['rxnorm', 'atc'] as const }
  return new Names(naming, (name) => resolveSubstance(shownIn(name, vocabulary)?.substance ?? name, drugs))
})

/**
 * The substance of a name that tells how it showed itself: "MTX (rash)", "anaphylaxis to rituximab". Behind the substance only a
 * known reaction says that it is an allergy: "rituximab: tolerated" does not.
 */
function shownIn(name: string, { drugs, reactions }: Vocabulary): ReturnType<typeof shownBehind> {
  if (resolveDrug(name, drugs).terms.length > 0) return undefined
  const behind = shownBehind(name)
  if (behind !== undefined && termsNamed(behind.reaction, reactions).length > 0) return behind
  const told = allergyIn(name)
  if (told === undefined || told.suspected) return undefined
  const { substance, reaction } = told
  return reaction === undefined ? undefined : { substance, reaction }
}

/** Reads the list of allergies. */
export function readAllergies(raw: unknown, reading: Reading): Listing<AllergyFact> {
  const names = namesOf(reading.vocabulary)
  const read = ({ value, path, namePath, pointer }: Entry<WrittenAllergy>): AllergyFact | undefined => {
    const { name, code, status, reaction, date } = value
    const recognised = names.recognise({ name, code, path, namePath }, reading.remarks)
    const shown = name === undefined ? undefined : shownIn(name, reading.vocabulary)
    const reactions = [
      ...readReactions(reaction, [...path, 'reaction'], reading),
      ...readReactions(shown?.reaction, namePath, reading),
    ]
    const day = readDay(date, path, reading)
    if (recognised === undefined) return undefined
    const named = { path: pointer, ...recognised }
    if (day === undefined) return reading.remarks.leaveOut('allergies', named)
    const { present, doubt } = readDoubt(statusBy(status, name, names.knows, isTolerated))
    return { ...named, status: present, doubt, reactions, ...day }
  }
  return readList('allergies', raw, allergySchema, 'name', reading.remarks, read, {
    of: ({ terms }, name) => names.besides(name, terms),
    apart: (fact) => names.apart(fact),
    status: 'uncertain',
  })
}

function readReactions(
  written: string | readonly string[] | undefined,
  path: JsonPath,
  { vocabulary, remarks }: Reading,
): NamedFact<Term>[] {
  const lexicon = vocabulary.reactions
  const wording: Wording<Pick<NamedFact<Term>, 'terms'>> = {
    kind: 'reaction',
    lexicon,
    resolve: (text) => ({ terms: termsNamed(text, lexicon) }),
    isKnown: ({ terms }) => terms.length > 0,
  }
  return readPhrases(written, path, wording, remarks)
}
