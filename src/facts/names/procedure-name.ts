import { rememberedFor } from '../../kernel/remembered.js'
import { hasDenyingSign } from './denying-sign.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { withoutOneSide } from './side.js'
import { withoutStateAfter, withoutYearBehind } from './state-after.js'
import type { ProcedureTerm } from '../term.js'

/** Said of a procedure alone: a "post hepatitis" is more than a hepatitis. */
const POST = /^post\s+/iu

/** How often, or how many of them: `CABG x3`, `2x PTCA`. */
const TIMES = /(?<!\s)\s+[x×]\s?[1-9]$|(?<!\s)\s+[1-9]\s?[x×]$|^[1-9]\s?[x×]\s+/iu

const BIOPSY = /(?<=\p{L} )bx\.?$/iu

const KIN = String.raw`(?:\p{L}+ )?(?:mother|father|sister|brother|sibling|son|daughter|wife|husband|spouse|cousin|aunt|uncle|friend|mutter|vater|schwester|bruder|sohn|tochter|ehefrau|ehemann)`
/** Who gave the organ, which the patient has: `(donor: mother)`, `, from mother`. */
const GIVEN_BY = new RegExp(
  String.raw`[,;]?(?<!\s)\s+(?:\((?:(?:living |related )*donor|(?:lebend)?spender(?:in)?|von|from)[:\s,=]+${KIN}\)|\(${KIN} (?:as )?donor\)|(?:from|donor:?|(?:lebend)?spender(?:in)?:?|von)\s${KIN})$`,
  'iu',
)

/** Looked for first: to read the pattern takes V8 twenty times as long. */
const GIVING = /donor|spender|from|von/u

/** The procedure that a name means: exactly; else without "status post", and as a kind of it where a side is told. */
export const resolveProcedure = rememberedFor((name, procedures: Lexicon<ProcedureTerm>): readonly ProcedureTerm[] => {
  if (hasDenyingSign(name)) return []
  const exact = procedures.find(name)
  if (exact !== undefined) return [exact]
  const text = withoutStateAfter(name.trim()).replace(POST, '').replace(TIMES, '').replace(BIOPSY, 'biopsy')
  const whole = procedures.find(text)
  if (whole !== undefined) return [whole]
  const received = GIVING.test(text.toLowerCase()) ? text.replace(GIVEN_BY, '') : text
  if (received !== text) return resolveProcedure(received, procedures)
  // not of both sides: that the tubes were taken on both says more
  const sided = procedures.find(withoutOneSide(text))
  if (sided !== undefined) return [{ ...sided, narrowedTo: text }]
  const undated = withoutYearBehind(name)
  return undated === name ? [] : resolveProcedure(undated, procedures)
})
