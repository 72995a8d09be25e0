import { normalised } from './name.js'
import type { Score } from './term.js'

/** Whether the name may mean the score, but does not tell it from another: an index of which there are several versions. */
export function isUnclear(name: string, { unclear = [] }: Pick<Score, 'unclear'>): boolean {
  const key = normalised(name)
  return unclear.some((one) => normalised(one) === key)
}
