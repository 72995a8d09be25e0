import { rememberedFor } from '../../kernel/remembered.js'
import { isDoubted } from './doubting-words.js'
import { resolveDrug } from './drug-name.js'
import { isUnsure } from './name-doubt.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { ConditionTerm } from '../term.js'
import type { Vocabulary } from '../lexicon/vocabulary.js'

/** Looked for first: most names have none of these. */
const MENTIONING = / to |caus|induc|induz|2\/2|unter|durch|aufgrund|infolge|relat|assoc|assoz|beding|iatrog/u

const DUE = new RegExp(
  String.raw`^(?<condition>.+?),?(?<!\s)\s+\(?(?:secondary to|sec\.? to|due to|caused by|induced by|related to|2\/2|durch|unter|aufgrund(?: von)?|infolge(?: von)?)\s+(?<drug>[^()]+)\)?$`,
  'u',
)
const INDUCED =
  /^(?<drug>\S+(?:\s\S+)?)[\s-](?:induced|related|associated|induzierte[rsn]?|assoziierte[rsn]?|bedingte[rsn]?)\s+(?<condition>.+)$/u

const USE = /(?<!\s)\s+(?:therapy|treatment|use|infusions?)$|-?(?:therapie|behandlung)$/u

/**
 * What by a drug is something else than by itself, or may be: no infection, no autoimmune disease. A reaction to it is an
 * allergy, or may be one.
 */
const ANOTHER = ['infection', 'possible-infection', 'unnamed-hepatitis', 'autoimmune-disease', 'allergy', 'anaphylaxis']

const NONE: readonly never[] = []

/**
 * The condition of which a name says that a drug brought it about: a secondary one of "hypogammaglobulinemia due to
 * rituximab", an osteoporosis of "prednisone-induced osteoporosis". None where it may be another condition by that.
 */
export const dueToDrugIn = rememberedFor(
  (name, { conditions, drugs, reactions }: Vocabulary): readonly ConditionTerm[] => {
    const text = name.trim().toLowerCase()
    if (!MENTIONING.test(text)) return NONE
    const { condition = '', drug = '' } = (DUE.exec(text) ?? INDUCED.exec(text))?.groups ?? {}
    const term = named(condition, conditions)
    if (term === undefined || isUnsure(name) || isDoubted(name) || reactions.find(condition) !== undefined) return NONE
    if (resolveDrug(drug.replace(USE, ''), drugs).terms.length === 0) return NONE
    return [{ ...term, narrowedTo: name }]
  },
)

function named(condition: string, conditions: Lexicon<ConditionTerm>): ConditionTerm | undefined {
  const induced = conditions.find(`drug-induced ${condition}`)
  if (induced !== undefined) return induced
  const term = conditions.find(condition)
  const kinds = term === undefined ? undefined : conditions.kindsOf(term)
  return ANOTHER.some((id) => kinds?.has(id) === true) ? undefined : term
}
