import { rememberedOf } from '../kernel/remembered.js'
import { normalised } from './name.js'
import type { Score } from './term.js'

/** Whether the name may mean the score, but does not tell it from another: an index of which there are several versions. */
export function isUnclear(name: string, score: Pick<Score, 'unclear'>): boolean {
  return unclearNamesOf(score).has(normalised(name))
}

const unclearNamesOf = rememberedOf(({ unclear = [] }: Pick<Score, 'unclear'>): ReadonlySet<string> => {
  return new Set(unclear.map(normalised))
})
