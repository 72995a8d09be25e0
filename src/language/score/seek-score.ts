import type { Duration } from '../../kernel/duration.js'
import type { Score } from '../../facts/term.js'
import type { Need } from '../rule/finding.js'
import type { Selection } from '../measurement/latest.js'
import type { Compiler } from '../rule/rule.js'
import { unknownNameRemedy } from '../sought/unknown-name.js'

/**
 * Looks up the score of a rule, and refuses the rule where it is not known.
 * @param key of the rule that names it
 */
export function seekScore(name: string, key: string, { vocabulary, refuse }: Compiler): Score {
  const found = vocabulary.scores.find(name)
  if (found !== undefined) return found
  return refuse([key], `'${name}' is not a known score`, unknownNameRemedy(name, vocabulary.scores))
}

/** The most recent score, as old as the rule or the trial's defaults allow. */
export function latestScore(
  valid: Duration | undefined,
  { setting, refuse }: Compiler,
): Selection & { readonly kind: 'latest' } {
  const found = valid ?? setting.valid.score
  if (found !== undefined) return { kind: 'latest', valid: found }
  return refuse([], 'how long does a score stay valid?', "give valid: a duration, or the trial's defaults.valid.score")
}

/** What a report asks for where the score is missing. */
export function needOfScore({ label, effort }: Score): Need {
  return { need: label, kind: 'score', effort }
}
