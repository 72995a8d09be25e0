import { isSuspicion } from '../../facts/names/condition-wording.js'
import type { Listing } from '../../facts/facts.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../facts/term.js'
import { statedSilence } from '../entry/list-silence.js'

/** Letters and spaces alone: what stands behind a comma, in brackets or behind a question mark may tell of something. */
const DENIED = /^(?:no(?: known)?|denies|kein(?:e[nrs]?)?(?: bekannte[nrs]?)?)\s+(\p{L}[\p{L}\s'’-]*)\.?$/iu

/** The same behind the name: that a disease is excluded says no more than that it is not there. */
const EXCLUDED =
  /^(\p{L}[\p{L}\s'’-]*?)\s+(?:(?:was |is |has been |wurde )?(?:ruled out|excluded|ausgeschlossen))\.?$/iu

/**
 * Words by which a denial tells of something that is there, or was: "no metastases" of a cancer, "no active tuberculosis" of
 * one that is not active, "no relapse" of what was there before, "no graft-versus-host disease" of a transplant.
 */
const TELLING =
  /activ|aktiv|acute|akut|chron|current|ongoing|derzeit|aktuell|\bnew\b|\bneue?[nrs]?\b|further|more\b|other|ander|additional|weiter|recur|relaps|rezidiv|residual|remaining|\brest|metasta|filia|progress|persist|severe|schwer|significant|relevant|serious|major|controlled|latent|symptom|complicat|komplikation|secondary|sekundär|flare|schub|longer|mehr\b|\bmets\b|\baids\b|gvhd|graft|reject|abstoßung|transplant|invasive|distant|local|involve|beteiligung|exacerbation|diabetic|diabetisch|lupus/iu

/**
 * Whether the whole name of an entry denies a condition that has a name, or all of a kind, and tells of no other: "no heart
 * disease", "no known food allergy", "kein Diabetes". That the condition is absent does not follow, for it may have been.
 */
export function tellsOfNone(name: string, conditions: Lexicon<ConditionTerm>): boolean {
  const text = name.trim()
  const excluded = EXCLUDED.exec(text)?.[1]
  const denied = excluded ?? DENIED.exec(text)?.[1]
  if (denied === undefined || TELLING.test(denied) || isSuspicion(denied)) return false
  if (excluded !== undefined) return conditions.find(excluded) !== undefined
  const silence = statedSilence(text, 'conditions')
  return silence === 'none-of-a-kind' || silence === 'of-another-list' || conditions.find(denied) !== undefined
}

/** A list in which nothing stands but what tells of no condition is no list of conditions: of all the others it says nothing. */
export function unlessAllDenied<F>(
  listing: Listing<F>,
  leftOut: readonly { readonly label: string }[],
  conditions: Lexicon<ConditionTerm>,
): Listing<F> {
  const isSilent = listing.entries.length === 0 && leftOut.some(({ label }) => tellsOfNone(label, conditions))
  return isSilent ? { ...listing, listed: false } : listing
}
