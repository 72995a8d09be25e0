import { rememberedFor } from '../kernel/remembered.js'
import { resolveDrug, type ResolvedDrug } from './drug-name.js'
import { withoutNoAmount } from './drug-wording.js'
import type { Lexicon } from './lexicon.js'
import { withoutStateAfter, withoutYearBehind } from './state-after.js'
import type { DrugTerm } from './term.js'

/** What the name of a drug that was taken means, and what it tells of that. */
export interface NamedIntake extends ResolvedDrug {
  /** it says that it is taken no longer, or rests, on a day that it does not tell: "MTX, paused", "Z.n. MTX" */
  readonly isOver: boolean
  /** it says that none is taken: "MTX 0 mg" */
  readonly isNone: boolean
  /** what it says from an amount of mass on: `5 mg 1-0-0` */
  readonly amount?: string | undefined
}

const BEFORE =
  /^(?:stopped|discontinued|paused|previous(?:ly)?|prior(?! to)|former(?:ly)?|past|früher(?:e[srn]?)?|ehemals)[:\s]+/iu
const ENDED = String.raw`(?:stopped|discontinued|ended|ceased|terminated|completed|finished|paused|suspended|interrupted|tapered off|on hold|pausiert|abgesetzt|beendet|gestoppt|unterbrochen|ausgesetzt|ausgeschlichen|abgeschlossen|pause)`
const NOW = String.raw`(?:(?:currently|now|since|aktuell|derzeit|z\.\s?Zt\.)\s+)?`
const NOT = String.raw`(?<!(?<!\p{L})(?:not|never|nicht|nie)\s+)`
const WHEN = String.raw`(?:\s+(?:(?:since|in|on|seit|im|am)\s+)?(?:\d{1,2}[./])*(?:19|20)\d\d)?`
const BEHIND = new RegExp(String.raw`(?:(?:(?<!\s)\s+)?[,;:–-]\s*|(?<!\s)\s+)\(?${NOW}${NOT}${ENDED}${WHEN}\)?$`, 'iu')
const ANYWHERE = new RegExp(String.raw`(?<!\p{L})${NOT}${ENDED}(?!\p{L})`, 'iu')

/** What says that it is given, or how often by now: `unter`, `laufende Therapie mit`, `treatment with`, `1. Gabe von`. */
const GIVING =
  /^(?:(?:laufend|aktuell|derzeitig|bestehend|erneut|erst|zweit|letzt)\p{L}*\s+|(?:unter|on|receiving|taking|under|current(?:ly)?|ongoing|first|second|last|\d{1,2}\.)\s+|(?:i\.?\s?v|i\.?\s?m|s\.?\s?c)\.?[-\s]+)*(?:(?:\p{L}*therapie|\p{L}*behandlung|behandelt|\p{L}*gabe|\p{L}*infusion(?:en)?|injektion(?:en)?|verabreichung|applikation|therapy|treatment|treated|administration|infusions?|injections?|doses?|courses?|immunsuppression|immunosuppression)\s+(?:mit|von|with|of|by)\s+)?/iu

/** Looked for first: most names have none, and to read the pattern of an amount takes V8 half a millisecond. */
const DIGIT = /\d/u
const AMOUNT = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)?\s*(?:mg|g|µg|mcg)(?!\p{L}).*$/iu

/**
 * The drugs that the name of a course of drugs means: as a drug is named, else without the words that say that the course is
 * over, and without an amount that is none.
 */
export const resolveIntake = rememberedFor((name, drugs: Lexicon<DrugTerm>): NamedIntake => {
  const plain = resolveDrug(name, drugs)
  if (plain.terms.length > 0) return { ...plain, isOver: false, isNone: false, amount: amountIn(name, plain) }
  const text = name.trim()
  const ended = withoutStateAfter(withoutYearBehind(text)).replace(BEFORE, '').replace(BEHIND, '')
  const given = withoutNoAmount(ended)
  const whole = given === text ? plain : resolveDrug(given, drugs)
  return {
    ...(whole.terms.length > 0 ? whole : resolveDrug(given.replace(GIVING, ''), drugs)),
    isOver: ended !== text || ANYWHERE.test(text),
    isNone: given !== ended,
  }
})

/** Of a combination it is not told of which. */
function amountIn(name: string, { terms }: ResolvedDrug): string | undefined {
  const [only, another] = terms
  return another === undefined && only?.ingredients.length === 0 && DIGIT.test(name)
    ? AMOUNT.exec(name)?.[0]
    : undefined
}
