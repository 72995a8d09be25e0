import { rememberedFor } from '../../kernel/remembered.js'
import { isUndone } from './doubting-words.js'
import { isUnsure } from './name-doubt.js'
import { withoutStateAfter } from './state-after.js'
import type { Term } from '../term.js'
import type { Vocabulary } from '../lexicon/vocabulary.js'

/** A stay or visit, and what its name says that it was for. */
export interface NamedStay {
  readonly terms: readonly Term[]
  readonly reason: string | undefined
}

// white space is tried only from where it begins, and up to where it ends: else a text of many lines takes the cube of its length
const FOR = /^(.+?),?(?<!\s)\s+(?:for|due to|because of|with|bei|wegen|wg\.?|aufgrund|mit|zur|zum)\s+(\S.*)$/iu

/** What something was for by its name, whatever it was: `pneumonia` of "observed for pneumonia". */
export function reasonIn(name: string): string | undefined {
  return isUndone(name) ? undefined : FOR.exec(name.trim())?.[2]
}

/** The stay that a name means: `hospitalization`, `hospitalization for pneumonia`; undefined for what is none. */
export const stayIn = rememberedFor((name, { encounters }: Vocabulary): NamedStay | undefined => {
  if (isUnsure(name) || isUndone(name)) return undefined
  const text = withoutStateAfter(name.trim())
  const [, kind = text, reason] = FOR.exec(text) ?? []
  const term = encounters.find(kind)
  return term === undefined ? undefined : { terms: [term], reason }
})
