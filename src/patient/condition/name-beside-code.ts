import { allergyIn } from '../../facts/names/allergy-name.js'
import { resolveAnalyte } from '../../facts/names/analyte-name.js'
import { resolveCondition } from '../../facts/names/condition-name.js'
import { resolveIntake } from '../../facts/names/drug-intake.js'
import { readResultWord } from '../../facts/quantity/result-word.js'
import { conditionOfRelative } from '../../facts/names/condition-of-relative.js'
import { deniedParts, deniesSystemic } from '../../facts/names/denied-part.js'
import { resolveProcedure } from '../../facts/names/procedure-name.js'
import { treatsNothing } from '../../facts/lexicon/treating.js'
import { lookedAtIn, withoutDone } from '../../facts/names/investigation-name.js'
import { isOfCulture, withoutRaised } from '../../facts/names/test-name.js'
import { withoutTimes } from '../../facts/names/times.js'
import { revisedIn } from '../../facts/names/revised-name.js'
import type { ConditionTerm } from '../../facts/term.js'
import { resolveVaccination } from '../../facts/names/vaccine-name.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { rememberedOf } from '../../kernel/remembered.js'
import type { Recognised } from '../entry/recognise.js'

/**
 * Whether a name that means no condition as a whole speaks of something else than what its code says: it denies that, says
 * that it was called so before, or is the name of a test, of a vaccination, of a drug or of what a drug did. Coders write the
 * code of the disease beside these, too.
 */
export function speaksOfAnother(recognised: Recognised<ConditionTerm>, vocabulary: Vocabulary): boolean {
  return anotherSpokenOf(vocabulary)(recognised)
}

/** Of a name with one code the same is recognised again and again. */
const anotherSpokenOf = rememberedOf((vocabulary: Vocabulary) =>
  rememberedOf(({ label, terms, codes = [] }: Recognised<ConditionTerm>): boolean => {
    if (codes.length === 0 || terms.length === 0) return false
    if (resolveCondition(label, vocabulary.conditions).terms.length > 0) return false
    return (
      isDenied(label, terms, vocabulary) ||
      isRevised(label, terms, vocabulary) ||
      isOfRelative(label, codes, vocabulary) ||
      isOfTest(label, vocabulary) ||
      isOfDrug(label, terms, vocabulary)
    )
  }),
)

/** "ACA positive, no SSc", "localised scleroderma, not systemic"; not "hypertension, no heart failure". */
function isDenied(name: string, terms: readonly ConditionTerm[], { conditions }: Vocabulary): boolean {
  if (deniesSystemic(name) && terms.some(({ label }) => label.startsWith('systemic '))) return true
  const denied = deniedParts(name).flatMap((part) => plainly(part, { conditions }))
  return denied.some(({ id }) => terms.some((term) => conditions.kindsOf(term).has(id)))
}

/** "SSc revised to MCTD"; not "lupus → lupus nephritis". */
function isRevised(name: string, terms: readonly ConditionTerm[], { conditions }: Vocabulary): boolean {
  const revised = revisedIn(name)
  if (revised === undefined) return false
  const before = plainly(revised.before, { conditions })
  const after = resolveCondition(revised.after, conditions).terms
  const isNamed = before.some(({ id }) => terms.some((term) => conditions.kindsOf(term).has(id)))
  const isStillSo = after.some((later) => terms.some(({ id }) => conditions.kindsOf(later).has(id)))
  return isNamed && after.length > 0 && !isStillSo
}

/** What all of a condition is called by: who denies a kind of it says nothing of the others. */
function plainly(name: string, { conditions }: Pick<Vocabulary, 'conditions'>): readonly ConditionTerm[] {
  return resolveCondition(name, conditions).terms.filter(({ narrowedTo }) => narrowedTo === undefined)
}

/** Codes of pregnancy and childbirth, in whose titles the mother is the patient: "maternal diabetes". */
const OF_A_MOTHER = /^icd10:\s*O/iu

/** "maternal SLE" */
function isOfRelative(name: string, codes: readonly string[], { conditions }: Vocabulary): boolean {
  const theirs = conditionOfRelative(name)
  if (theirs === undefined || codes.some((code) => OF_A_MOTHER.test(code))) return false
  return resolveCondition(theirs, conditions).terms.length > 0
}

/** So many words at the end may tell the result of a test: "target not detected". */
const MOST_RESULT_WORDS = 3

/** "Quantiferon", "anti-Scl-70 positive", "RF elevated", "sputum AFB x3", "PPD placed", "prostate biopsy". */
function isOfTest(name: string, { analytes, conditions, procedures }: Vocabulary): boolean {
  if (isOfCulture(name) || resolveAnalyte(withoutTimes(name), analytes) !== undefined) return true
  const done = withoutDone(name)
  if (done !== name.toLowerCase() && resolveAnalyte(done, analytes) !== undefined) return true
  if (resolveProcedure(done, procedures).some((term) => treatsNothing(term, procedures))) return true
  if (name.includes(',')) return false
  const lookedAt = lookedAtIn(name)
  if (lookedAt !== undefined && resolveCondition(lookedAt, conditions).terms.length === 0) return true
  const raised = resolveAnalyte(withoutRaised(name), analytes)
  // an amount that is raised is the disease itself, where it is called by that: LDL, glucose
  if (raised !== undefined && raised.kind !== 'quantity') return true
  const words = name.trim().split(/[\s:=]+/u)
  for (let count = 1; count <= MOST_RESULT_WORDS && count < words.length; count += 1) {
    const test = words.slice(0, -count).join(' ')
    if (readResultWord(words.slice(-count).join(' ')) === undefined || conditions.find(test) !== undefined) continue
    if (resolveAnalyte(test, analytes) !== undefined) return true
  }
  return false
}

/** Of others, a name is what is taken too much, or what is missing, as well: alcohol, vitamin D. */
const KINDS = ['immunomodulator', 'biologic', 'given-for-cancer', 'anti-infective-systemic', 'vaccine']

const DONE_BY_IT =
  /(?:[\s:,-]+(?:(?:side|adverse) (?:effects?|events?|reactions?)|nebenwirkung(?:en)?|level|spiegel|monitoring))+$/iu

/** Conditions that are called by a drug. */
const OF_DRUGS = ['allergy', 'anaphylaxis', 'immunosuppression', 'long-term-drug-therapy']

/** "Twinrix", "hepatitis B vaccine", "rituximab side effect", "allergy to rituximab" beside the code of no allergy. */
function isOfDrug(name: string, terms: readonly ConditionTerm[], { conditions, drugs }: Vocabulary): boolean {
  if (resolveVaccination(name, drugs).length > 0) return true
  if (terms.some((term) => OF_DRUGS.some((id) => conditions.kindsOf(term).has(id)))) return false
  const told = allergyIn(name)?.substance ?? name.trim().replace(DONE_BY_IT, '')
  return resolveIntake(told, drugs).terms.some((term) => KINDS.some((kind) => drugs.kindsOf(term).has(kind)))
}
