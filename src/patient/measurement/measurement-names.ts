import { resolveAnalyte } from '../../facts/names/analyte-name.js'
import type { Analyte } from '../../facts/analyte.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { rememberedOf } from '../../kernel/remembered.js'
import { Names } from '../entry/names.js'
import { quoted } from '../../kernel/quote.js'

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
    const lexicon = withPanels(analytes)
    const naming = { kind, lexicon, systems: TEST_SYSTEMS, elsewhere }
    return new Names(naming, (name) => {
      const analyte = resolveAnalyte(name, analytes)
      return analyte === undefined ? [] : [analyte]
    })
  }
  return { lab: namesOfKind('lab'), vital: namesOfKind('vital') }
})

/** The tests, each of them as a kind of the panels that it is of: a urine pregnancy test is a pregnancy test. */
function withPanels(
  analytes: Lexicon<Analyte>,
): Pick<Lexicon<Analyte>, 'among' | 'findCode' | 'kindsOf' | 'suggested'> {
  // most records need none of them, and the terms are read one by one
  let panels: readonly Analyte[] | undefined
  return {
    // of two tests of a panel one may be positive and the other not: they have no result in common
    among: () => [],
    findCode: (system, code) => analytes.findCode(system, code),
    suggested: (name) => analytes.suggested(name),
    kindsOf: (term) => {
      panels ??= analytes.terms.filter(({ kind }) => kind === 'panel')
      const own = panels.filter(({ members }) => members.includes(term.id))
      return new Set([...analytes.kindsOf(term), ...own.map(({ id }) => id)])
    },
  }
}
