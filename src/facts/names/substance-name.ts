import { remembered, rememberedFor } from '../../kernel/remembered.js'
import { allergyIn } from './allergy-name.js'
import { resolveDrug } from './drug-name.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { withoutYear } from './state-over.js'
import type { DrugTerm } from '../term.js'

/** What a list of allergies may write around the name of the substance, beside all that `allergyIn` is sure of. */
const AROUND = {
  // the kinds of concept that SNOMED CT writes behind its names
  tag: /(?:(?<!\s)\s+)?\((?:finding|disorder|substance|product|medicinal product|situation)\)$/iu,
  before:
    /^(?:known )?(?:drug |food )?(?:allergy|allergic reaction|allergic|anaphylaxis|hypersensitivity|adverse reaction|intolerance|sensitivity) (?:to|caused by) (?:the )?/iu,
  after: /(?<!\s)\s+(?:allergy|hypersensitivity)$/iu,
}

/** What of such a name is the substance: `penicillin` of `Allergy to penicillin (finding)`, so that it reads behind "to". */
export const substanceIn = remembered((name) => {
  const bare = name.trim().replace(AROUND.tag, '')
  const told = allergyIn(bare)
  if (told?.suspected === false) return told.substance
  return bare.replace(AROUND.before, '').replace(AROUND.after, '')
})

/**
 * The substance that an entry in a list of allergies means: as a drug is named, else without the words that say that it is
 * an allergy ("Allergy to penicillin (finding)", "penicillin allergy"). None when it is not recognised.
 */
export const resolveSubstance = rememberedFor((name, drugs: Lexicon<DrugTerm>): readonly DrugTerm[] => {
  const { terms } = resolveDrug(name, drugs)
  if (terms.length > 0) return terms
  const bare = substanceIn(name)
  return bare === name ? terms : resolveDrug(bare, drugs).terms
})

/** What an entry in a list of allergies names, and how that showed itself. */
interface ShownBehind {
  readonly substance: string
  readonly reaction: string
}

const SHOWN_BEHIND =
  /^(?<substance>[^():;,]+?)\s*(?:\((?<aside>[^()]+)\)|(?:[:,]|(?<=\s)(?:[–—-]|->|→|=>))\s+(?<behind>[^():;,]+))$/u

/** `Rituximab` and `Infusionsreaktion` of "Rituximab (Infusionsreaktion)"; what stands behind may be anything else, too. */
export function shownBehind(name: string): ShownBehind | undefined {
  const { substance, aside, behind = aside } = SHOWN_BEHIND.exec(name.trim())?.groups ?? {}
  return substance === undefined || behind === undefined ? undefined : { substance, reaction: withoutYear(behind) }
}
