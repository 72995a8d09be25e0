import { rememberedFor } from '../../kernel/remembered.js'
import { resolveCondition } from './condition-name.js'
import { withoutDateBehind } from './date-behind.js'
import { isUntaken } from './doubting-words.js'
import { resolveIntake } from './drug-intake.js'
import { isUnsure } from './name-doubt.js'
import { proceduresWithin } from './named-within.js'
import { resolveProcedure } from './procedure-name.js'
import type { ConditionTerm } from '../term.js'
import type { Vocabulary } from '../lexicon/vocabulary.js'

type Terms = Pick<Vocabulary, 'conditions' | 'drugs' | 'procedures'>

/** Words between a condition and what was done for it. */
const BETWEEN = [
  String.raw`s\/p|status post|st\.\s?p\.|z\.\s?n\.|zustand nach|nach|post|after|on|under|unter|with|w\/|mit|and|und|plus|then|dann|now|currently|jetzt|aktuell`,
  String.raw`(?:treated|managed|therapy|treatment|behandelt|therapie) (?:with|by|w\/|mit|durch)|followed by|gefolgt von`,
].join('|')
const SEPARATOR = new RegExp(String.raw`\s*[,;:()+&–—]\s*|(?<=^|[\s,;:()+&–—])(?:-|${BETWEEN})(?=\s)`, 'iu')

/** How often, or for how long: `x6`, `6 cycles`, `x9 mo`. */
const COUNT =
  /(?:^|\s)(?:[x×]\s?\d{1,2}|\d{1,2}\s?[x×]|(?:[x×]\s?)?\d{1,2} (?:cycles?|courses?|doses?|infusions?|zyklen|gaben|mos?|months?|monate?|wks?|weeks?|wochen|days?|tage?))$/iu

/** When it began or was found, on which side, and how it went: none of that is another condition. */
const WHEN =
  /^(?:(?:dx|dg|ed|em|diagnosed|diagnosis|since|seit|from|in|until|bis|ca\.?)[.:]?\s?)*(?:\d{1,4}(?:\s?[./-]\s?\d{1,4}){0,2})?$/iu
const HOW =
  /^(?:left|right|links|rechts|li\.?|re\.?|bilateral|beidseits|bds\.?|ned|cr|svr(?:12|24)?|(?:in )?(?:complete |komplette[r]? )?remission|(?:well )?controlled|stable|stabil|treated|behandelt|cured|geheilt|completed|abgeschlossen|ongoing|laufend)$/iu

/** Of a tumour an abbreviation of the radiotherapy, of other things another. */
const RADIOTHERAPY = /^(?:RT|RTx|RTX)$/u

const NONE: readonly never[] = []

/** Of what was given, or of what else is not told. */
const REACTIONS = ['allergy', 'anaphylaxis']

/**
 * The conditions of a name that tells of one, and of its treatment: "breast cancer, left, lumpectomy + RT 2014", "DVT on
 * apixaban". It begins with one, and of everything else in it is known what it is. Whether they are still there, and since when,
 * is not told. None for a name that denies or doubts something, and for one of which a word is left over.
 */
export const treatedConditionsIn = rememberedFor((name, vocabulary: Terms): readonly ConditionTerm[] => {
  if (!isUnknown(name, vocabulary)) return NONE
  const [first = '', ...others] = name.trim().split(SEPARATOR)
  const head = conditionsIn(first, vocabulary)
  if (head.length === 0 || others.length === 0) return NONE
  const isTumour = head.some((term) => vocabulary.conditions.kindsOf(term).has('malignancy'))
  const found = new Set(head)
  for (const part of others) {
    const text = part.trim()
    const isOfIt = WHEN.test(text) || bare(text) === '' || HOW.test(text) || (isTumour && RADIOTHERAPY.test(bare(text)))
    if (isOfIt || isTreatment(text, vocabulary) || areTreatments(text, isTumour, vocabulary)) continue
    const more = conditionsIn(text, vocabulary)
    if (more.length === 0 || more.some((term) => isReaction(term, vocabulary))) return NONE
    for (const term of more) found.add(term)
  }
  // last: to read the patterns of these words takes V8 ten milliseconds, and few names come so far; a drug leaves open all
  // that something done does, and more
  if (isUnsure(name) || isUntaken(name) || resolveCondition(name, vocabulary.conditions).unsaid) return NONE
  return [...found].map((term) => ({ ...term, narrowedTo: name }))
})

/** What says that it is treated now. */
const NOW =
  /(?<![\p{L}.])(?:on|under|unter|with|mit|currently|now|aktuell|jetzt|managed|ongoing|laufend)(?!\p{L})|\sw\/|controlled|stable|stabil/u

/** What says that the treatment is over, or may be: then so may be what it was for. */
const OVER =
  /(?<!\p{L})(?:s\/p|status post|st\.|z\.|zustand|nach|post|after|then|dann|followed|gefolgt|treated|behandelt|prior|previous|former|ned|cr|svr|remission|completed?|abgeschlossen|until|bis)(?!\p{L})|(?<!\p{L})[x×]\s?\d|\d\s?[x×]/u

/** What may be over while it is treated, or was cured before: it is not known by its treatment. */
const CURABLE = ['infection', 'neoplasm']

/**
 * Whether such a name says that its conditions are there: diseases that last, which are treated now by drugs alone: "SLE on
 * HCQ". An operation may have ended them.
 */
export function areTreatedNow(
  name: string,
  { conditions, procedures }: Terms,
  terms: readonly ConditionTerm[],
): boolean {
  const text = name.toLowerCase()
  if (!NOW.test(text) || OVER.test(text) || proceduresWithin(name, procedures).length > 0) return false
  return terms.every((term) => {
    const kinds = conditions.kindsOf(term)
    return term.course === 'chronic' && !CURABLE.some((id) => kinds.has(id))
  })
}

/** The conditions that a part of a name plainly tells, without its date. */
function conditionsIn(part: string, { conditions }: Terms): readonly ConditionTerm[] {
  const { terms, suspected } = resolveCondition(withoutDateBehind(part), conditions)
  return suspected ? NONE : terms
}

function isReaction(term: ConditionTerm, { conditions }: Terms): boolean {
  return REACTIONS.some((id) => conditions.kindsOf(term).has(id))
}

/** Whether the name is not known as a whole, nor fears a condition, nor is of a relative. */
function isUnknown(name: string, { conditions }: Terms): boolean {
  const { terms, denied, suspected, familyHistory } = resolveCondition(name, conditions)
  return terms.length + denied.length === 0 && !suspected && !familyHistory
}

function isTreatment(text: string, { drugs, procedures }: Terms): boolean {
  return [text, bare(text)].some((name) => {
    const { terms } = resolveIntake(name, drugs)
    // what a vaccine is called by may be the disease that it is against
    if (terms.length > 0) return !terms.some((term) => drugs.kindsOf(term).has('vaccine'))
    return resolveProcedure(name, procedures).length > 0
  })
}

/** Several with strokes between them: "lumpectomy/XRT". */
function areTreatments(text: string, isTumour: boolean, vocabulary: Terms): boolean {
  const parts = text.split('/').map((part) => part.trim())
  return (
    parts.length > 1 &&
    parts.every((part) => isTreatment(part, vocabulary) || (isTumour && RADIOTHERAPY.test(bare(part))))
  )
}

/** A treatment without its date, and how often it was given. */
function bare(text: string): string {
  return withoutDateBehind(text).replace(COUNT, '')
}
