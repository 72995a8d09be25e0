import { rememberedFor } from '../../kernel/remembered.js'
import { resolveCondition } from './condition-name.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { resolveProcedure } from './procedure-name.js'
import type { ConditionTerm, ProcedureTerm } from '../term.js'
import type { Vocabulary } from '../lexicon/vocabulary.js'

/** The procedures that a name means, and what it says that they were done for. */
export interface CausedProcedure {
  readonly terms: readonly ProcedureTerm[]
  readonly cause: Cause | undefined
}

interface Cause {
  readonly label: string
  readonly terms: readonly ConditionTerm[]
}

// white space is tried only from where it begins, and up to where it ends: else a text of many lines takes the cube of its length
const FOR = /^(.+?),?(?<!\s)\s+(?:bei|wegen|for|due to|because of)\s+(\S.*)$/iu
const OF = /^.+?(?<!\s)\s+of\s+(\S.*)$/iu

/** What names a tumour, in whatever word; `Mamma-Ca` too. */
const TUMOUR =
  /carcinom|karzinom|cancer|krebs|tumou?r(?![\s-]*(?:necrosis|nekrose|marker|board|konferenz|wachstum))|malign|sarcom|sarkom|lymphom|melanom|basaliom|spinaliom|neoplas|leuka?emi|leukämi|myelom|blastom|metasta|-ca\b/iu

/** Who says so looks for a tumour, prevents one, denies one, or speaks of somebody else's. */
const NOT_THERE =
  /screen|vorsorge|früherkennung|prophyla|prevent|prävent|ausschlu|exclu|rule[sd]? out|famil|negativ|\b(?:no|not|kein\p{L}*|ohne)\b|spende|donor|donat/iu

const YEAR = /(?<![,\s])[,\s]+\(?(?:19|20)\d\d\)?$/u

/**
 * The procedures that a name means, and what they were done for, where it says so: `Mastektomie bei Mammakarzinom`. Of a
 * name that is no known procedure a tumour counts all the same, for what was resected was there: `resection of colon
 * cancer`, `Tumorentfernung`.
 */
export const procedureIn = rememberedFor((name, { procedures, conditions }: Vocabulary): CausedProcedure => {
  const whole = resolveProcedure(name, procedures)
  if (whole.length > 0) return { terms: whole, cause: undefined }
  const text = name.trim().replace(YEAR, '')
  const [, done = '', reason = ''] = FOR.exec(text) ?? []
  const terms = resolveProcedure(done, procedures)
  const told = resolveCondition(reason, conditions).terms
  if (terms.length > 0 && told.length > 0) return { terms, cause: { label: reason, terms: told } }
  return { terms: [], cause: tumourIn(text, reason, conditions) }
})

function tumourIn(text: string, reason: string, conditions: Lexicon<ConditionTerm>): Cause | undefined {
  if (NOT_THERE.test(text)) return undefined
  const named = [reason, OF.exec(text)?.[1] ?? '']
    .map((label) => ({ label, terms: resolveCondition(label, conditions).terms }))
    .find(({ terms }) => terms.some((term) => conditions.kindsOf(term).has('neoplasm')))
  if (named !== undefined) return named
  const malignancy = TUMOUR.test(text) ? conditions.get('malignancy') : undefined
  return malignancy === undefined ? undefined : { label: text, terms: [malignancy] }
}
