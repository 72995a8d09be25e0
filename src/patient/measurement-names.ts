import { resolveAnalyte } from '../facts/analyte-name.js'
import type { Analyte } from '../facts/analyte.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { Names } from './names.js'
import { quoted } from './quote.js'

/** The two lists of results, by what one of their entries is called. */
export type MeasurementKind = 'lab' | 'vital'

/** The systems whose codes mean a test. */
export const TEST_SYSTEMS = ['loinc'] as const

/** How results are named; the name of a score is told to be one. */
export const measurementNamesOf = rememberedOf(({ analytes, scores }: Vocabulary) => {
  const namesOfKind = (kind: MeasurementKind): Names<Analyte> => {
    const elsewhere = (name: string): string | undefined =>
      scores.find(name) === undefined
        ? undefined
        : `${quoted(name)} is a score, not a ${kind}; it was read among the scores`
    const naming = { kind, lexicon: analytes, systems: TEST_SYSTEMS, elsewhere }
    return new Names(naming, (name) => {
      const analyte = resolveAnalyte(name, analytes)
      return analyte === undefined ? [] : [analyte]
    })
  }
  return { lab: namesOfKind('lab'), vital: namesOfKind('vital') }
})
