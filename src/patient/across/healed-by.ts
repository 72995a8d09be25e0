import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import { isStaying, LONGEST } from '../../facts/lexicon/passing-infection.js'
import type { ConditionTerm } from '../../facts/term.js'
import type { Day } from '../../kernel/day.js'
import { after, type Duration } from '../../kernel/duration.js'
import type { Span } from '../../kernel/span.js'

/**
 * Whoever leaves hospital with an infection is often treated on at home (pneumonia: 5 or 6 days in the median; Yi et al., Clin
 * Infect Dis 2018;66:1333), for 4 to 6 weeks where it was in the blood and complicated (IDSA guideline on MRSA, Clin Infect Dis
 * 2011;52:e18), which count from the first days of the stay, so that six weeks after it are more than these.
 */
const TREATED_ON: Duration = { amount: 6, unit: 'weeks' }

/**
 * What comes back within 14 days is still the same infection: the repeat infection timeframe of the CDC's NHSN, which counts
 * them from the day of the event. From the end of a treatment they are longer, and err towards an infection that goes on.
 */
const SAME_INFECTION: Duration = { amount: 14, unit: 'days' }

/**
 * The last day of a stay or visit as that of the infection for which it was: only where treatment after it is over by now. What
 * stays in the body is treated for longer.
 */
export function healedBy(
  end: Span | undefined,
  terms: readonly ConditionTerm[],
  conditions: Lexicon<ConditionTerm>,
  asOf: Day,
): Span | undefined {
  return overSince(end, terms.some((term) => isStaying(term, conditions)) ? LONGEST : TREATED_ON, asOf)
}

/** The last day of a drug as that of the infection for which it was: another one may have taken its place. */
export function curedBy(end: Span | undefined, asOf: Day): Span | undefined {
  return overSince(end, SAME_INFECTION, asOf)
}

function overSince(end: Span | undefined, duration: Duration, asOf: Day): Span | undefined {
  return end === undefined || after(end.last, duration) > asOf ? undefined : end
}
