import { rememberedFor } from '../../kernel/remembered.js'
import { dateTakenOff, UNCLEAR_DATE, type ToldDate } from './date-behind.js'
import { dateInside } from './date-inside.js'
import { ENDED_WORDS } from './date-role.js'
import { resolveDrug, type ResolvedDrug } from './drug-name.js'
import { withoutNoAmount } from './drug-wording.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { withoutStateAfter } from './state-after.js'
import type { DrugTerm } from '../term.js'
import { withTightSchedules } from './tight-schedules.js'

/** What the name of a drug that was taken means, and what it tells of that. */
export interface NamedIntake extends ResolvedDrug {
  /** it says that it is taken no longer, or rests, on a day that it does not tell: "MTX, paused", "Z.n. MTX" */
  readonly isOver: boolean
  /** it says that none is taken: "MTX 0 mg" */
  readonly isNone: boolean
  /** what it says from an amount of mass on: `5 mg 1-0-0` */
  readonly amount?: string | undefined
  /** the date behind it, in front or within it: "rituximab until 05/2026" */
  readonly date?: ToldDate | undefined
}

const BEFORE =
  /^(?:stopped|discontinued|paused|off|previous(?:ly)?|prior(?! to)|former(?:ly)?|past|früher(?:e[srn]?)?|ehemals|arrêt d[ue]|suspensión de|sospensione di)[:\s]+/iu
const ENDED = String.raw`(?:${ENDED_WORDS}|paused|suspended|interrupted|on hold|pausiert|unterbrochen|ausgesetzt|pause|interrompue?|suspendid[ao]|sospes[ao]|interrott[ao])`
const NOW = String.raw`(?:(?:currently|now|since|aktuell|derzeit|z\.\s?Zt\.)\s+)?`
const NOT = String.raw`(?<!(?<!\p{L})(?:not|never|nicht|nie)\s+)`
const BEHIND = new RegExp(String.raw`(?:(?:(?<!\s)\s+)?[,;:–-]\s*|(?<!\s)\s+)\(?${NOW}${NOT}${ENDED}\)?$`, 'iu')
const ENDED_THEN = new RegExp(String.raw`(?<!\p{L})(?:${ENDED_WORDS})$`, 'iu')
const ANYWHERE = new RegExp(String.raw`(?<!\p{L})${NOT}${ENDED}(?!\p{L})`, 'iu')

/** The first day of a count from nought, which is no amount: `Tag 0 und 14`. */
const DAY_NAUGHT = /(?<!\s)\s+(?:tag|day|woche|week|jour|día|giorno|semaine|semana)\s+0(?![\d.,])/giu

/** What says that it is given, or how often by now: `unter`, `laufende Therapie mit`, `treatment with`, `1. Gabe von`. */
const GIVING =
  /^(?:(?:laufend|aktuell|derzeitig|bestehend|erneut|erst|zweit|letzt)\p{L}*\s+|(?:unter|on|receiving|taking|under|current(?:ly)?|ongoing|first|second|last|\d{1,2}\.)\s+|(?:i\.?\s?v|i\.?\s?m|s\.?\s?c)\.?[-\s]+)*(?:(?:\p{L}*therapie|\p{L}*behandlung|behandelt|\p{L}*gabe|\p{L}*infusion(?:en)?|injektion(?:en)?|verabreichung|applikation|therapy|treatment|treated|administration|infusions?|injections?|doses?|courses?|immunsuppression|immunosuppression)\s+(?:mit|von|unter|durch|with|of|by|on)\s+)?/iu

/** Looked for first: most names have none, and to read the pattern of an amount takes V8 half a millisecond. */
const DIGIT = /\d/u

/** With what stands before it of the same amount: `2 x 1 g`, `5-10 mg/d`. */
const AMOUNT =
  /(?<![\p{L}\p{N}.,/–-])(?:(?:\d+(?:[.,]\d+)?|½)\s*(?:[x×*+/–-]|to|bis|or|oder|à)\s*)*\d+(?:[.,]\d+)?\s*(?:mg|g|µg|mcg)(?!\p{L}).*$/iu

/** How it was borne, where that was well: it was given then. */
const BORNE_WELL =
  /(?:\s*[,;(–-]\s*|(?<!\s)\s+)(?:(?:with ?out|w\/o|no|with no|ohne|keine?|sans|sin|senza) (?:infusion )?(?:reactions?|complications?|side effects?|problems?|issues|adverse (?:events?|effects?|reactions?)|(?:infusions)?reaktion(?:en)?|komplikation(?:en)?|nebenwirkung(?:en)?|probleme|réaction|reacciones|reazioni|complications)|(?:well[- ]|good )?tolerated(?: well)?|tolerated without (?:reactions?|problems?|complications?)|(?:gut|problemlos) vertragen|komplikationslos|uneventful|bien toléré|bien tolerado|ben tollerato)\)?$/iu

/** Before a date: which time it was, `letzte Gabe`, `2nd cycle`. */
const WHICH_TIME =
  /[\s,;(–-]+(?:(?:last|latest|first|second|third|letzter?|erster?|zuletzt|dernière|première|última|ultima|\d{1,2}(?:st|nd|rd|th|e|[eè]me)|\d{1,2}\.)(?:\s(?:dose|infusion|injection|cycle|course|given|gabe|dosis|injektion|zyklus|perfusion|cure|administration))?|(?:cycle|zyklus)\s\d{1,2}):?$/iu

/**
 * The drugs that the name of a course of drugs means: as a drug is named, else without the words that say that the course is
 * over, and without an amount that is none; and without a date behind it or in front, which it tells.
 */
export const resolveIntake = rememberedFor((written, drugs: Lexicon<DrugTerm>): NamedIntake => {
  if (drugs.find(written) !== undefined) return intakeOf(written, drugs)
  const plain = plainIntake(written)
  const dated = dateTakenOff(plain) ?? dateInside(plain)
  if (dated === undefined) return intakeOf(plain, drugs)
  const { rest, date } = dated
  const named = intakeOf(rest.replace(BORNE_WELL, '').replace(WHICH_TIME, ''), drugs)
  if (named.terms.length === 0) {
    const whole = intakeOf(plain, drugs)
    return whole.terms.length === 0 ? whole : { ...whole, date: UNCLEAR_DATE }
  }
  return { ...named, date: ofIntake(date, named, rest) }
})

/**
 * What a date is of an intake. It may be of one of several drugs alone, and of what is over, or none, it may be the time since
 * when: "off rituximab since 2023".
 */
function ofIntake(date: ToldDate, { terms, isOver, isNone }: NamedIntake, rest: string): ToldDate {
  if (terms.length > 1 || isNone) return UNCLEAR_DATE
  if (!isOver || (date.is === 'last' && ENDED_THEN.test(rest))) return date
  return { days: date.days, is: 'some' }
}

function intakeOf(name: string, drugs: Lexicon<DrugTerm>): NamedIntake {
  const plain = resolveDrug(name, drugs)
  if (plain.terms.length > 0) return { ...plain, isOver: false, isNone: false, amount: amountIn(name, plain) }
  const text = name.trim()
  const ended = withoutStateAfter(text).replace(BEFORE, '').replace(BEHIND, '')
  const given = withoutNoAmount(ended)
  const whole = given === text ? plain : resolveDrug(given, drugs)
  return {
    ...(whole.terms.length > 0 ? whole : resolveDrug(given.replace(GIVING, ''), drugs)),
    isOver: ended !== text || ANYWHERE.test(text),
    isNone: given !== ended,
  }
}

function plainIntake(written: string): string {
  return withTightSchedules(written).replace(DAY_NAUGHT, '').replace(BORNE_WELL, '')
}

/** What counts doses, or tells how often, before an amount: `2 tablets 5 mg daily`, `3x täglich 5 mg`. */
const COUNT_BEFORE =
  /(?<![\p{L}\p{N}.,/–-])(?:\d|½|(?:once|twice|thrice|half|two|three|four|einmal|zweimal|dreimal|viermal|daily|weekly|täglich|tgl|wöchentlich|morgens|mittags|abends|bd|bid|tds|tid|qid)(?!\p{L})).*$/iu

/** From what counts it on. Of a combination it is not told of which. */
function amountIn(name: string, { terms }: ResolvedDrug): string | undefined {
  const [only, another] = terms
  if (another !== undefined || only === undefined || only.ingredients.length > 1 || !DIGIT.test(name)) return undefined
  const amount = AMOUNT.exec(name)
  if (amount === null) return undefined
  return `${COUNT_BEFORE.exec(name.slice(0, amount.index))?.[0] ?? ''}${amount[0]}`
}
