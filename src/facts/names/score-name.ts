import { rememberedOf } from '../../kernel/remembered.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { normalised } from '../lexicon/name.js'
import type { Score } from '../term.js'

/** The systems whose codes mean a score. */
export const SCORE_SYSTEMS = ['loinc', 'snomed'] as const

/** `modified Rodnan skin score (mRSS)`: a name, and what it is called for short. */
const WITH_SHORT = /^(.*[^\s(])\s*\(([^()]+)\)$/u

/** The score that a name means: exactly; else where it says the same twice, in full and for short. */
export function findScore(name: string, scores: Lexicon<Score>): Score | undefined {
  const whole = scores.find(name)
  if (whole !== undefined) return whole
  const [, full = '', short = ''] = WITH_SHORT.exec(name.trim()) ?? []
  const score = scores.find(full)
  return score === scores.find(short) ? score : undefined
}

/** Whether the name may mean the score, but does not tell it from another: an index of which there are several versions. */
export function isUnclear(name: string, score: Pick<Score, 'unclear'>): boolean {
  return unclearNamesOf(score).has(normalised(name))
}

/** The score that a name may mean, where it does not tell it from another. */
export function unclearScore(name: string, scores: Lexicon<Score>): Score | undefined {
  return scores.terms.find((score) => isUnclear(name, score))
}

const unclearNamesOf = rememberedOf(({ unclear = [] }: Pick<Score, 'unclear'>): ReadonlySet<string> => {
  return new Set(unclear.map(normalised))
})
