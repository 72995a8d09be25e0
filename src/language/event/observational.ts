/** What only observes by its own name: it assigns no treatment. */
const OBSERVES =
  /\b(?:observational|non-?\s?interventional|natural history|observationnelle|observacional|beobachtungsstudie|registerstudie|nicht-?\s?interventionelle)\b/iu

/** What collects, unless a number stands beside the word: that may be the register in which a trial is entered. */
const COLLECTS = /\b(?:registry|registries|register|registre|registro|biobank|bio-?repository|cohort study)\b/iu
const NUMBER = /\d{5}/u

/** What assigns a treatment after all, such as a randomised trial within a registry. */
const INTERVENES = /\b(?:trial|random\p{L}*|placebo|phase|(?<!non-?\s?)interventional|open-label|drug|arm)\b/iu

/** Whether something that is said of a study, such as its category, says that it assigns a treatment. */
export function isInterventional(said: string): boolean {
  return INTERVENES.test(said)
}

/**
 * Whether a study by this name is no clinical trial: it follows people, and assigns them no treatment (WHO, "Clinical trials":
 * any research study that prospectively assigns human participants to health-related interventions). Of a bare number it
 * cannot be told.
 */
export function isObservational(name: string): boolean {
  if (isInterventional(name)) return false
  return OBSERVES.test(name) || (COLLECTS.test(name) && !NUMBER.test(name))
}
