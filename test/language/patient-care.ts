import type { Span } from '../../src/kernel/span.js'
import type {
  AllergyFact,
  ConditionFact,
  EncounterFact,
  Fact,
  NamedFact,
  TreatmentFact,
  TrialParticipationFact,
} from '../../src/facts/fact.js'
import type { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import { resolveSubstance } from '../../src/facts/names/substance-name.js'
import type { Term } from '../../src/facts/term.js'
import { vocabulary } from './vocabulary.js'
import type { WrittenAllergy, WrittenCondition, WrittenEncounter, WrittenEvent } from './written.js'

/** Treatments, allergies, hospital stays and other trials of a patient, as a test writes them. */

/** The days that a written date means, cut at the screening date. */
type Dated = (text: string | undefined) => Span | undefined

type Named<W> = Partial<W> & { readonly name: string }

export function termsOf<T extends Term>(name: string, lexicon: Lexicon<T>): readonly T[] {
  const term = lexicon.find(name)
  return term === undefined ? [] : [term]
}

export function treatmentsOf(texts: readonly string[] | undefined, { path }: Fact): TreatmentFact[] {
  return phrases(texts, `${path}/treatment`, vocabulary.procedures).map((treatment) => ({
    ...treatment,
    drugs: termsOf(treatment.label, vocabulary.drugs),
  }))
}

export function elsewhereOf(
  { elsewhere, isWhole = true }: Partial<WrittenCondition>,
  fact: Fact,
): ConditionFact['elsewhere'] {
  if (elsewhere === undefined) return undefined
  const found = elsewhere.map((text) => {
    const name = text.replace('?', '')
    const term = { terms: termsOf(name, vocabulary.procedures), drugs: termsOf(name, vocabulary.drugs) }
    return { path: fact.path, label: name, ...term, isSure: name === text }
  })
  return { found, isWhole }
}

export function allergyOf(written: Named<WrittenAllergy>, fact: Fact, dated: Dated): AllergyFact {
  return {
    ...fact,
    terms: resolveSubstance(written.name, vocabulary.drugs),
    status: written.status,
    reactions: phrases(written.reaction, `${fact.path}/reaction`, vocabulary.reactions),
    on: dated(written.date),
  }
}

export function encounterOf(written: Named<WrittenEncounter>, fact: Fact, dated: Dated): EncounterFact {
  return {
    ...trialOf(written, fact, dated),
    terms: termsOf(written.name, vocabulary.encounters),
    status: written.status,
    reasons: (written.reason ?? []).map((label) => ({
      path: `${fact.path}/reason`,
      label,
      terms: termsOf(label.replace('suspected ', ''), vocabulary.conditions),
      suspected: label.startsWith('suspected '),
    })),
  }
}

export function trialOf(written: Named<WrittenEvent>, fact: Fact, dated: Dated): TrialParticipationFact {
  return {
    ...fact,
    ...(written.doubt === undefined ? {} : { doubt: written.doubt }),
    start: dated(written.date ?? written.start),
    end: dated(written.date ?? written.end),
    ongoing: written.ongoing ?? false,
  }
}

function phrases<T extends Term>(
  texts: readonly string[] | undefined,
  path: string,
  lexicon: Lexicon<T>,
): NamedFact<T>[] {
  return (texts ?? []).map((label) => ({ path, label, terms: termsOf(label, lexicon) }))
}
