import { rememberedFor } from '../../kernel/remembered.js'
import { alternativesIn } from './alternatives.js'
import { withoutAsides } from './aside.js'
import { withoutBillingMark } from './billing-mark.js'
import { deniedIn, isUnsaid } from './condition-denial.js'
import { plainerNamesOf } from './condition-description.js'
import { isSuspicion, readConditionWording } from './condition-wording.js'
import { hasDenyingSign } from './denying-sign.js'
import { isDoubted } from './doubting-words.js'
import { kinshipIn } from './family-history.js'
import { besideIn } from './denied-part.js'
import { heartClassIn } from './heart-class.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { recurringConditionIn } from './recurring-condition.js'
import { severeConditionIn } from './severe-condition.js'
import { saysPast, withoutYearBehind, withoutYearFound } from './state-after.js'
import { overIn, withoutYear } from './state-over.js'
import type { ConditionTerm } from '../term.js'

/** What the name of a condition in a record means. */
export interface ResolvedCondition {
  /** none when the name is not recognised */
  readonly terms: readonly ConditionTerm[]
  /** a relative's condition, not the patient's */
  readonly familyHistory: boolean
  readonly suspected: boolean
  /** it says that the patient had it, which is not that it is over: "history of …"; of a name that is not recognised, too */
  readonly formerly: boolean
  /** it says that it is over, so that an active one contradicts itself: "Z.n. …", "…, cured" */
  readonly isOver?: boolean | undefined
  /** what the name says there never was: "no history of tuberculosis" */
  readonly denied: readonly ConditionTerm[]
  /** it denies a condition, or speaks of something else than having it: "no …", "screening for …" */
  readonly unsaid: boolean
  /** the class of a heart failure that the name tells, from 1 to 4; undefined where it tells none */
  readonly grade?: number | undefined
}

const NONE: readonly never[] = []

/** Beside the name of a condition they deny it, or make it another one. */
const DENYING =
  /^(?:neg(?:ative|\.)?|non|not|post|anti|pseudo)[\s-]+|(?<![\s,:;(-])[\s,:;(-]+(?:neg(?:ativ|ative[rns]?|ativ[ao]|\.)?|négati(?:f|ve)|nein|no|not|nicht|nil|none|0|unknown|unbekannt)\s*\)?$/iu

/** Behind the name, the words of a coder who leaves it open. */
const LEFT_OPEN = /,?(?:(?<!\s)\s+)?\b(?:nos|unspecified|not otherwise specified)$/iu

/**
 * The condition that a name means. Words that carry meaning – acute, chronic, latent, in situ, old, severe – stay: they
 * belong to the name or leave it unrecognised. What is denied ("no tuberculosis") is not recognised; its place is the status.
 */
export const resolveCondition = rememberedFor((name, conditions: Lexicon<ConditionTerm>): ResolvedCondition => {
  if (hasDenyingSign(name)) return { ...there(NONE, false), unsaid: true }
  const exact = conditions.find(name)
  if (exact !== undefined && !isSuspicion(name)) return there([exact], false)
  const unbilled = withoutBillingMark(name)
  if (unbilled !== name) return resolveCondition(unbilled, conditions)
  const kinship = kinshipIn(name)
  if (kinship !== undefined) {
    return { ...there(NONE, false), familyHistory: kinship === 'theirs', unsaid: kinship === 'open' }
  }
  const { text, suspected, formerly } = readConditionWording(name)
  if (hasDenyingSign(text)) return { ...there(NONE, suspected), unsaid: true }
  const classed = heartClassIn(text)
  if (classed !== undefined) {
    const plain = resolveCondition(classed.rest, conditions)
    return {
      ...narrowed(plain, text),
      suspected: suspected || plain.suspected,
      formerly,
      isOver: formerly,
      grade: classed.grade,
    }
  }
  const closed = text.replace(LEFT_OPEN, '')
  const whole = [text, closed, ...rewordings(closed)].map((name) => conditions.find(name)).find(isFound)
  if (whole !== undefined) return there([whole], suspected, formerly)
  const bracketed = bracketedIn(closed, conditions)
  if (bracketed !== undefined) return there([bracketed], suspected, formerly)
  // of every listed condition the one that is described more closely is a kind
  const described = plainerNamesOf(closed)
    .flatMap((name) => [name, ...rewordings(name)])
    .map((name) => conditions.find(name))
    .find(isFound)
  if (described !== undefined) return there([{ ...described, narrowedTo: text }], suspected, formerly)
  const severe = severeConditionIn(closed, conditions, (plain) =>
    [plain, ...rewordings(plain)].map((name) => conditions.find(name)).find(isFound),
  )
  if (severe !== undefined) return there([severe], suspected, formerly)
  const beside = besideDenied(closed, conditions)
  if (beside !== undefined) return there([{ ...beside, narrowedTo: text }], suspected, formerly)
  const recurring = recurringConditionIn(closed, conditions)
  if (recurring.length > 0) return there(recurring, suspected, formerly)
  const undated = withoutYearBehind(withoutYearFound(name))
  if (undated !== name && undated !== '') return resolveCondition(undated, conditions)
  const past = pastOf(name, conditions)
  if (past !== undefined && past.terms.length > 0) return past
  const rest = deniedIn(name)
  const denied = rest === undefined ? undefined : resolveCondition(rest, conditions)
  let unsaid: boolean | undefined
  return {
    ...there(NONE, suspected, formerly || saysPast(name) || past?.formerly === true),
    isOver: formerly || past?.isOver === true,
    denied: denied === undefined || denied.suspected ? NONE : denied.terms,
    // when it is asked for: to read the patterns of these words takes V8 five milliseconds, and of most names nobody asks
    get unsaid() {
      unsaid ??= isUnsaid(name) || isDoubted(name) || isAnother(closed, conditions) || isOneOf(closed, conditions)
      return unsaid
    },
  }
})

/** "HIV negative", "post-TB"; not "breast cancer, HER2 negative", where something else is negative. */
function isAnother(text: string, conditions: Lexicon<ConditionTerm>): boolean {
  const rest = text.replace(DENYING, '')
  return rest !== text && conditions.find(rest) !== undefined
}

/** `sarcoidosis` of "sarcoidosis, TB excluded": whoever denies another disease behind one says that this one is there. */
function besideDenied(text: string, conditions: Lexicon<ConditionTerm>): ConditionTerm | undefined {
  const beside = besideIn(text)
  if (beside === undefined) return undefined
  const { terms, suspected, formerly, unsaid } = resolveCondition(beside.first, conditions)
  const [term] = terms
  const other = conditions.find(beside.denied)
  if (term === undefined || other === undefined || suspected || formerly || unsaid) return undefined
  const kinds = conditions.kindsOf(term)
  // "HIV, hepatitis B excluded" may say so of both
  const isAlike = beside.mayBeBoth && [...conditions.kindsOf(other)].some((kind) => kinds.has(kind))
  return isAlike || kinds.has(other.id) ? undefined : term
}

/** The narrower of two names, of which one stands in brackets: "rheumatoid arthritis (RA)", "ILD (NSIP)". */
function bracketedIn(text: string, conditions: Lexicon<ConditionTerm>): ConditionTerm | undefined {
  const { rest, asides } = withoutAsides(text)
  const [aside, another] = asides
  if (aside === undefined || another !== undefined) return undefined
  const term = conditions.find(rest)
  const inside = conditions.find(aside)
  if (term === undefined || inside === undefined) return undefined
  if (term.id === inside.id) return term.narrowedTo === undefined ? inside : term
  if (conditions.kindsOf(inside).has(term.id)) return inside
  return conditions.kindsOf(term).has(inside.id) ? term : undefined
}

/** "TB or sarcoidosis", where one of the two is known. */
function isOneOf(text: string, conditions: Lexicon<ConditionTerm>): boolean {
  return alternativesIn(text).some((name) => resolveCondition(name, conditions).terms.length > 0)
}

/** What the name means without the words, or the year, that say that it was. */
function pastOf(name: string, conditions: Lexicon<ConditionTerm>): ResolvedCondition | undefined {
  const { rest, isOver } = overIn(name) ?? { rest: withoutYear(name), isOver: false }
  if (rest === name.trim() || rest === '') return undefined
  const plain = resolveCondition(rest, conditions)
  if (plain.terms.length === 0)
    return { ...there(NONE, false, true), isOver: isOver !== false || plain.isOver === true }
  const isSo = isOver === 'if-infection' ? areInfections(plain.terms, conditions) : isOver
  return { ...narrowed(plain, name), formerly: true, isOver: isSo || plain.isOver === true }
}

/** Of a name that is not known, it may be one. */
function areInfections(terms: readonly ConditionTerm[], conditions: Lexicon<ConditionTerm>): boolean {
  return terms.every((term) => conditions.kindsOf(term).has('infection'))
}

function narrowed(plain: ResolvedCondition, narrowedTo: string): ResolvedCondition {
  const asKind = (term: ConditionTerm): ConditionTerm => ({ ...term, narrowedTo })
  return { ...plain, terms: plain.terms.map(asKind), denied: plain.denied.map(asKind) }
}

function there(terms: readonly ConditionTerm[], suspected: boolean, formerly = false): ResolvedCondition {
  return { terms, familyHistory: false, suspected, formerly, isOver: formerly, denied: NONE, unsaid: false }
}

/** By their first two characters: `d/o`, `dz`, `def.`, `insuff.` */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['d/', 'disorder'],
  ['dz', 'disease'],
  ['de', 'deficiency'],
  ['in', 'insufficiency'],
])

/** `pericardial effusion, small` as coders invert it; `carcinoma of the lung`; `M. Crohn`, that is Morbus; `breast ca`. */
function rewordings(text: string): string[] {
  const straight = text.replace(/^([^,]+), ([^,]+)$/u, '$2 $1')
  return [
    straight,
    text.replace(/^Mb?\.\s*/u, 'Morbus '),
    straight.replaceAll(/\b(of|in) the\b/giu, '$1'),
    text.replace(/(?<=\p{L}{3} )ca\.?$/iu, 'cancer'),
    text.replace(/(?<=\p{L} )(?:d\/o|dz\.?|def\.?|insuff\.?)$/iu, (short) =>
      String(SHORT.get(short.slice(0, 2).toLowerCase())),
    ),
  ].filter((wording) => wording !== text)
}

function isFound(term: ConditionTerm | undefined): term is ConditionTerm {
  return term !== undefined
}
